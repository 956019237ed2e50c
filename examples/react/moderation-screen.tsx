/**
 * A moderation screen in React: who is inside, who talks, and two buttons for each.
 *
 * @module examples/react/moderation-screen
 */
/** @jsxImportSource react */
import type { BaseRoom, Participant, ParticipantAccess } from 'ovh-conference'
import { memo, useState, useTransition } from 'react'
import { describeWatch, failureOf } from '../screen/wordings.js'
import { useRoom } from './use-room.js'

/** The screen of one room. */
export function ModerationScreen({ room }: { room: BaseRoom }) {
  const state = useRoom(room)
  return (
    <main>
      <h1>Who is inside</h1>
      <p role="status" data-status={state.status}>
        {describeWatch(state)}
      </p>
      <table>
        <tbody>
          {state.room.participants.map((person) => (
            <PersonRow key={person.id} person={person} room={room} />
          ))}
        </tbody>
      </table>
    </main>
  )
}

/** `memo` is all it takes: people who have not changed are the same objects, so only the others render again. */
const PersonRow = memo(function PersonRow({ person, room }: { person: Participant; room: BaseRoom }) {
  const [failure, setFailure] = useState<string>()
  const [isBusy, startTransition] = useTransition()
  const order = (command: (access: ParticipantAccess) => Promise<unknown>) =>
    // Done when OVHcloud has done it. The watch knows of own commands and looks at once: nothing needs to be guessed.
    startTransition(async () => setFailure(await failureOf(command(room.participant(person.id)))))
  const toggleMute = () => order((access) => (person.muted ? access.unmute() : access.mute()))
  const kick = () => order((access) => access.kick())
  return (
    <tr data-talking={person.talking}>
      <th scope="row">{person.name}</th>
      <td>{person.muted ? 'muted' : person.talking ? 'talking' : ''}</td>
      <td>
        <button type="button" disabled={isBusy} onClick={toggleMute}>
          {person.muted ? 'Unmute' : 'Mute'}
        </button>{' '}
        <button type="button" disabled={isBusy} onClick={kick}>
          Kick
        </button>
        {failure && <p role="alert">{failure}</p>}
      </td>
    </tr>
  )
})
