/**
 * The moderation screens of the examples do what they show, in a real browser against MSW's worker: one suite for every
 * framework.
 *
 * @module test/examples/moderation-screen
 */
import {
  accessToken,
  type BaseRoom,
  createConferenceClient,
  type NumberPlace,
  type Participant,
  type RoomWatch,
  type WatchState,
} from 'ovh-conference'
import { createLiveSimulator } from 'ovh-conference/mocks'
import { setupConferenceWorker } from 'ovh-conference/mocks/browser'
import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApp, h, shallowRef } from 'vue'
import { ModerationScreen as ReactScreen } from '../../examples/react/moderation-screen.js'
import { ModerationScreen as VueScreen } from '../../examples/vue/moderation-screen.js'

/** Time between two looks. The screens take the default of a second; the tests are in a hurry. */
const lookSeconds = 0.25
const patience = { timeout: 5000, interval: 20 }

/** A screen in the page. */
interface Mounted {
  /** Shows another room in the same place. */
  show(room: BaseRoom): void
  unmount(): void
}

type MountScreen = (container: Element, room: BaseRoom) => Mounted

function mountReact(container: Element, room: BaseRoom): Mounted {
  const root = createRoot(container)
  const show = (next: BaseRoom) => root.render(createElement(ReactScreen, { room: next }))
  show(room)
  return { show, unmount: () => root.unmount() }
}

function mountStrictReact(container: Element, room: BaseRoom): Mounted {
  const root = createRoot(container)
  const show = (next: BaseRoom) =>
    root.render(createElement(StrictMode, null, createElement(ReactScreen, { room: next })))
  show(room)
  return { show, unmount: () => root.unmount() }
}

function mountVue(container: Element, room: BaseRoom): Mounted {
  const current = shallowRef(room)
  const app = createApp(() => h(VueScreen, { room: current.value }))
  app.mount(container)
  return {
    show: (next) => {
      current.value = next
    },
    unmount: () => app.unmount(),
  }
}

async function openSimulator(roomCapacity = 50) {
  const simulator = createLiveSimulator({ speed: 10, rules: { roomCapacity } })
  const worker = setupConferenceWorker(simulator)
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  onTestFinished(() => worker.stop())
  const ovh = createConferenceClient({
    credentials: accessToken('a-token'),
    requestsPerMinute: false,
    taskPollSeconds: 0.1,
  })
  const roomOf = (number: NumberPlace) => inHurry(ovh.conference(number))
  const number = simulator.addConference({ serviceName: '+33972101010' })
  /** Lists of who is inside that were asked for. */
  const looks = () => simulator.requests.of('listParticipants').length
  const passLooks = (count: number) => {
    const before = looks()
    return vi.waitFor(() => expect(looks()).toBeGreaterThanOrEqual(before + count), patience)
  }
  return { simulator, number, roomOf, looks, passLooks }
}

function inHurry(room: BaseRoom): BaseRoom {
  return Object.create(room, { watch: { value: () => room.watch({ fastestSeconds: lookSeconds }) } })
}

/** A room that counts how often each person is rendered: how often the name is read. */
function countRenders(room: BaseRoom): { room: BaseRoom; renders: Map<string, number>; screenRenders: () => number } {
  const renders = new Map<string, number>()
  let screenRenders = 0
  const people = new WeakMap<Participant, Participant>()
  const states = new WeakMap<WatchState, WatchState>()
  const countedPerson = (person: Participant): Participant => {
    const known = people.get(person)
    if (known) return known
    const counted = new Proxy(person, {
      get(target, key) {
        if (key === 'name') renders.set(target.name, (renders.get(target.name) ?? 0) + 1)
        return Reflect.get(target, key)
      },
    })
    people.set(person, counted)
    return counted
  }
  const countedState = (state: WatchState): WatchState => {
    const known = states.get(state)
    if (known) return known
    const participants = state.room.participants.map(countedPerson)
    const counted = new Proxy(
      { ...state, room: { ...state.room, participants } },
      {
        get(target, key) {
          if (key === 'unreadCount') screenRenders += 1
          return Reflect.get(target, key)
        },
      },
    )
    states.set(state, counted)
    return counted
  }
  const watch = (): RoomWatch => {
    const inner = room.watch()
    return {
      ...inner,
      getSnapshot: () => countedState(inner.getSnapshot()),
      subscribe: (listener) => inner.subscribe((state) => listener(countedState(state))),
    }
  }
  return { room: Object.create(room, { watch: { value: watch } }), renders, screenRenders: () => screenRenders }
}

/** Mounts a screen, and reads the page as its users do. */
function mountInPage(mountScreen: MountScreen, room: BaseRoom) {
  const container = document.body.appendChild(document.createElement('div'))
  const screen = mountScreen(container, room)
  const mounted = { ...screen, isMounted: true }
  mounted.unmount = () => {
    if (mounted.isMounted) screen.unmount()
    mounted.isMounted = false
  }
  onTestFinished(() => {
    mounted.unmount()
    container.remove()
  })
  const rowOf = (name: string) =>
    [...container.querySelectorAll('tr')].find((row) => row.querySelector('th')?.textContent === name)
  return {
    ...mounted,
    unmount: () => mounted.unmount(),
    names: () => [...container.querySelectorAll('th')].map(({ textContent }) => textContent),
    stateOf: (name: string) => rowOf(name)?.querySelector('td')?.textContent,
    buttonOf: (name: string, text: string) => {
      const found = [...(rowOf(name)?.querySelectorAll('button') ?? [])].find((one) => one.textContent === text)
      if (!found) throw new Error(`${name} has no button ${text}.`)
      return found
    },
    status: () => container.querySelector('[role=status]')?.textContent,
    alertOf: (name: string) => rowOf(name)?.querySelector('[role=alert]')?.textContent,
  }
}

describe.each([
  { framework: 'React', mountScreen: mountReact },
  { framework: 'React in strict mode', mountScreen: mountStrictReact },
  { framework: 'Vue', mountScreen: mountVue },
])('the moderation screen in $framework', ({ mountScreen }) => {
  const mount = (room: BaseRoom) => mountInPage(mountScreen, room)

  it('shows who is inside and who talks', async () => {
    const { simulator, number, roomOf } = await openSimulator()
    const screen = mount(roomOf(number))
    await vi.waitFor(() => expect(screen.status()).toBe('Nobody inside'), patience)
    const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    simulator.dial(number, { from: '+33687654321', name: 'Bob' }).press('00')
    await vi.waitFor(() => expect(screen.names()).toEqual(['Alice', 'Bob']), patience)
    expect(screen.status()).toBe('2 inside')
    expect(screen.stateOf('Bob')).toBe('muted')
    alice.speak()
    await vi.waitFor(() => expect(screen.stateOf('Alice')).toBe('talking'), patience)
    alice.hangUp()
    await vi.waitFor(() => expect(screen.names()).toEqual(['Bob']), patience)
  })

  it('mutes, lets speak again and throws out', async () => {
    const { simulator, number, roomOf } = await openSimulator()
    const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    simulator.dial(number, { from: '+33687654321', name: 'Bob' })
    const screen = mount(roomOf(number))
    await vi.waitFor(() => expect(screen.names()).toEqual(['Alice', 'Bob']), patience)

    screen.buttonOf('Alice', 'Mute').click()
    await vi.waitFor(() => expect(screen.buttonOf('Alice', 'Mute').disabled).toBe(true), patience)
    expect(screen.buttonOf('Bob', 'Mute').disabled).toBe(false)
    await vi.waitFor(() => expect(screen.buttonOf('Alice', 'Unmute').disabled).toBe(false), patience)
    expect(screen.stateOf('Alice')).toBe('muted')
    expect(alice.heard.at(-1)?.prompt).toBe('muted')

    screen.buttonOf('Alice', 'Unmute').click()
    await vi.waitFor(() => expect(screen.buttonOf('Alice', 'Mute').disabled).toBe(false), patience)
    screen.buttonOf('Alice', 'Kick').click()
    await vi.waitFor(() => expect(screen.names()).toEqual(['Bob']), patience)
    expect(alice.phase).toBe('ended')
  })

  it('says beside the person what did not work, and that it works again', async () => {
    const { simulator, number, roomOf } = await openSimulator()
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    const screen = mount(roomOf(number))
    await vi.waitFor(() => expect(screen.names()).toEqual(['Alice']), patience)
    simulator.faults.next('muteParticipant', { error: 'conflict' })
    screen.buttonOf('Alice', 'Mute').click()
    await vi.waitFor(() => expect(screen.alertOf('Alice')).toMatch(/Another change is under way/), patience)
    await vi.waitFor(() => expect(screen.buttonOf('Alice', 'Mute').disabled).toBe(false), patience)
    screen.buttonOf('Alice', 'Mute').click()
    await vi.waitFor(() => expect(screen.stateOf('Alice')).toBe('muted'), patience)
    await vi.waitFor(() => expect(screen.alertOf('Alice')).toBeUndefined(), patience)
  })

  it('tells trouble, a pause and the end, and keeps what it has seen', async () => {
    const { simulator, number, roomOf } = await openSimulator()
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    const screen = mount(roomOf(number))
    await vi.waitFor(() => expect(screen.status()).toBe('1 inside'), patience)

    simulator.faults.next('listParticipants', { status: 503 })
    await vi.waitFor(() => expect(screen.status()).toMatch(/^Connection lost, trying again/), patience)
    expect(screen.names()).toEqual(['Alice'])
    await vi.waitFor(() => expect(screen.status()).toBe('1 inside'), patience)

    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    onTestFinished(() => visibility.mockRestore())
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(screen.status()).toMatch(/^Paused/), patience)
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(screen.status()).toBe('1 inside'), patience)

    simulator.faults.add({ operation: 'any', fault: { error: 'invalidCredential' } })
    await vi.waitFor(() => expect(screen.status()).toMatch(/^No longer watching\. Failed to /), patience)
  })

  it('asks once however often it is mounted, and no more when it is gone', async () => {
    const { simulator, number, roomOf, looks, passLooks } = await openSimulator()
    // An empty room is looked at ever more rarely.
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    const room = roomOf(number)
    const first = mount(room)
    const second = mount(room)
    await passLooks(1)
    const [before, since] = [looks(), performance.now()]
    await passLooks(6)
    // A second poller would double it.
    const expected = (performance.now() - since) / (lookSeconds * 1000)
    expect(looks() - before).toBeLessThanOrEqual(expected * 1.2 + 1)

    first.unmount()
    await passLooks(1)
    second.unmount()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const after = looks()
    await new Promise((resolve) => setTimeout(resolve, 4 * lookSeconds * 1000))
    expect(looks()).toBe(after)
  })

  it('watches another room in the same place, and the first no more', async () => {
    const { simulator, number, roomOf } = await openSimulator()
    const other = simulator.addConference({ serviceName: '+33972202020' })
    simulator.dial(number, { from: '+33612345678', name: 'Alice' })
    simulator.dial(other, { from: '+33687654321', name: 'Bob' })
    const screen = mount(roomOf(number))
    await vi.waitFor(() => expect(screen.names()).toEqual(['Alice']), patience)
    screen.show(roomOf(other))
    await vi.waitFor(() => expect(screen.names()).toEqual(['Bob']), patience)
    const askedAboutFirst = () => [...simulator.requests].filter(({ path }) => path.includes(number.serviceName)).length
    const before = askedAboutFirst()
    await new Promise((resolve) => setTimeout(resolve, 4 * lookSeconds * 1000))
    expect(askedAboutFirst()).toBe(before)
  })
})

// Strict mode renders twice on purpose, so it is left out here.
it.each([
  { framework: 'React', mountScreen: mountReact },
  { framework: 'Vue', mountScreen: mountVue },
])('$framework renders what has changed, and nothing when nothing has', async ({ mountScreen }) => {
  const { simulator, number, roomOf, passLooks } = await openSimulator()
  const alice = simulator.dial(number, { from: '+33612345678', name: 'Alice' })
  simulator.dial(number, { from: '+33687654321', name: 'Bob' })
  const { room, renders, screenRenders } = countRenders(roomOf(number))
  const screen = mountInPage(mountScreen, room)
  await vi.waitFor(() => expect(screen.names()).toEqual(['Alice', 'Bob']), patience)
  await passLooks(2)

  const quiet = [screenRenders(), renders.get('Alice'), renders.get('Bob')]
  expect(Math.min(...quiet.map(Number))).toBeGreaterThan(0)
  await passLooks(6)
  expect([screenRenders(), renders.get('Alice'), renders.get('Bob')]).toEqual(quiet)

  alice.speak()
  await vi.waitFor(() => expect(screen.stateOf('Alice')).toBe('talking'), patience)
  await passLooks(4)
  const [before = 0, , ofBob] = quiet
  // She talks, and she holds the floor.
  expect(screenRenders()).toBeLessThanOrEqual(before + 2)
  expect(renders.get('Bob')).toBe(ofBob)
})

// Strict mode renders twice on purpose, so it is left out here, too.
it.each([
  { framework: 'React', mountScreen: mountReact },
  { framework: 'Vue', mountScreen: mountVue },
])('$framework renders one row of a hundred when one person talks', async ({ mountScreen }) => {
  const { simulator, number, roomOf, passLooks } = await openSimulator(100)
  const callers = Array.from({ length: 100 }, (_, index) =>
    simulator.dial(number, { from: `+336399801${String(index).padStart(2, '0')}`, name: `Person ${index}` }),
  )
  const { room, renders, screenRenders } = countRenders(roomOf(number))
  const screen = mountInPage(mountScreen, room)
  await vi.waitFor(() => expect(screen.names()).toHaveLength(100), patience)
  await passLooks(2)
  // One for each answer at the most, and nobody more often than somebody came.
  expect(screenRenders()).toBeLessThanOrEqual(105)
  expect(Math.max(...renders.values())).toBeLessThanOrEqual(2)

  const before = new Map(renders)
  const screenBefore = screenRenders()
  callers[42]?.speak()
  await vi.waitFor(() => expect(screen.stateOf('Person 42')).toBe('talking'), patience)
  await passLooks(3)
  expect(screenRenders() - screenBefore).toBeLessThanOrEqual(2)
  const again = [...renders].filter(([name, count]) => count !== before.get(name)).map(([name]) => name)
  expect(again).toEqual(['Person 42'])
})
