/**
 * A moderation screen in Vue: who is inside, who talks, and two buttons for each.
 *
 * With render functions, so that it runs without a compiler; in a single-file component they would be the template.
 *
 * @module examples/vue/moderation-screen
 */
import type { BaseRoom, Participant, ParticipantAccess } from 'ovh-conference'
import { defineComponent, h, ref } from 'vue'
import { describeWatch, failureOf } from '../screen/wordings.js'
import { useRoom } from './use-room.js'

/** The screen of one room. */
export const ModerationScreen = defineComponent(
  (props: { room: BaseRoom }) => {
    const state = useRoom(() => props.room)
    return () =>
      h('main', [
        h('h1', 'Who is inside'),
        h('p', { role: 'status', 'data-status': state.value.status }, describeWatch(state.value)),
        h('table', [
          h(
            'tbody',
            state.value.room.participants.map((person) => h(PersonRow, { key: person.id, person, room: props.room })),
          ),
        ]),
      ])
  },
  { name: 'ModerationScreen', props: ['room'] },
)

/** Vue renders a component again when a prop is another: people who have not changed are the same objects. */
const PersonRow = defineComponent(
  (props: { person: Participant; room: BaseRoom }) => {
    const failure = ref<string>()
    const isBusy = ref(false)
    const order = async (command: (access: ParticipantAccess) => Promise<unknown>) => {
      isBusy.value = true
      // Done when OVHcloud has done it. The watch knows of own commands and looks at once: nothing needs to be guessed.
      failure.value = await failureOf(command(props.room.participant(props.person.id)))
      isBusy.value = false
    }
    const toggleMute = () => order((access) => (props.person.muted ? access.unmute() : access.mute()))
    const kick = () => order((access) => access.kick())
    const button = (text: string, onClick: () => void) =>
      h('button', { type: 'button', disabled: isBusy.value, onClick }, text)

    return () => {
      const { name, muted, talking } = props.person
      return h('tr', { 'data-talking': talking }, [
        h('th', { scope: 'row' }, name),
        h('td', muted ? 'muted' : talking ? 'talking' : ''),
        h('td', [
          button(muted ? 'Unmute' : 'Mute', toggleMute),
          ' ',
          button('Kick', kick),
          failure.value && h('p', { role: 'alert' }, failure.value),
        ]),
      ])
    }
  },
  { name: 'PersonRow', props: ['person', 'room'] },
)
