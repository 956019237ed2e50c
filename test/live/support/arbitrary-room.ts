/**
 * Random rooms, each as it could be seen.
 *
 * @module test/live/support/arbitrary-room
 */
import fc from 'fast-check'
import { emptyRoom, type Participant, type RoomSnapshot } from 'ovh-conference'

const start = Date.parse('2026-01-05T08:00:00Z')

const person = fc.record({
  // Few ids, arrivals, names and numbers: the same person, and the same id for another person, must happen often.
  id: fc.integer({ min: 1, max: 5 }),
  name: fc.constantFrom('Alice', 'Bob'),
  number: fc.constantFrom('0033612345678', '0033687654321'),
  muted: fc.boolean(),
  deaf: fc.boolean(),
  talking: fc.boolean(),
  energy: fc.constantFrom(0, 300, 450),
  joinedAt: fc.integer({ min: 0, max: 1 }).map((second) => new Date(start + second * 1000)),
})

/** A room that is empty, or running with up to five people, at most one of whom holds the floor. */
export const arbitraryRoom: fc.Arbitrary<RoomSnapshot> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(emptyRoom) },
  {
    weight: 6,
    arbitrary: fc
      .record({
        people: fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 5 }),
        floor: fc.option(fc.nat({ max: 4 })),
        startedAt: fc.constantFrom(undefined, new Date(start), new Date(start + 60_000)),
        locked: fc.constantFrom(undefined, false, true),
      })
      .map(({ people, floor, startedAt, locked }) => ({
        running: true,
        startedAt,
        locked,
        participants: people
          .map((each, index): Participant => ({ ...each, floor: index === floor }))
          .sort((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime() || a.id - b.id),
      })),
  },
)
