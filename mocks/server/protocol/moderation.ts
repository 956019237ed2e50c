/**
 * What a control page may do to its room; there is nothing else behind a control link.
 *
 * @module protocol/moderation
 */
import * as z from 'zod/mini'

const participantId = z.int().check(z.positive())

/** Body of a moderation request. */
export const ModerationSchema = z.discriminatedUnion('action', [
  z.object({ action: z.enum(['lock', 'unlock', 'muteAllExceptTalking', 'unmuteAll']) }),
  z.object({ action: z.enum(['mute', 'unmute', 'deafen', 'undeafen', 'kick']), participantId }),
  z.object({
    action: z.literal('setEnergy'),
    participantId,
    /** Threshold below which sound is ignored. */
    energy: z.int().check(z.gte(0), z.lte(1800)),
  }),
])

/** A wish of a moderator. */
export type Moderation = z.infer<typeof ModerationSchema>
