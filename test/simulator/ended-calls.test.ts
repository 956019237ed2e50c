/**
 * A world that lives long stays small: ended calls are forgotten beyond a bound, by the world's own order alone.
 *
 * @module test/simulator/ended-calls
 */
import { createSimulator } from 'ovh-conference/mocks'
import { describe, expect, it } from 'vitest'

function busyRoom(endedCallsRemembered: number) {
  const simulator = createSimulator({ seed: 4, rules: { endedCallsRemembered } })
  const number = simulator.addConference({ serviceName: '+33972101010' })
  return { simulator, number, come: () => simulator.dial(number, { from: '+33639980001' }) }
}

describe('ended calls', () => {
  it('can be asked until too many others have ended', () => {
    const { come } = busyRoom(2)
    const staying = come()
    const [first, second, third] = [come(), come(), come()]
    first.hangUp()
    second.hangUp()
    expect(first.heard).toHaveLength(1)
    third.hangUp()
    expect(() => first.heard).toThrow('forgot it long after its end')
    expect([second.end, third.end, staying.phase]).toEqual(['hung up', 'hung up', 'inside'])
  })

  it('are as few after a long life as the rule says, whoever ended them', async () => {
    const { simulator, number, come } = busyRoom(5)
    simulator.startAutopilot(number, { fewest: 2, most: 6 })
    for (let count = 0; count < 30; count++) come().press('##')
    await simulator.clock.advance({ hours: 2 })
    const { world } = simulator.snapshot()
    const ended = Object.values(world.calls).filter(({ phase }) => phase === 'ended')
    expect(ended.map(({ id }) => id).sort()).toEqual([...world.endedCalls].sort())
    expect(ended).toHaveLength(5)
    expect(world.counters.call).toBeGreaterThan(40)
  })

  it('are the same after advance(a) and advance(b) as after advance(a + b), and after a snapshot', async () => {
    const [whole, parts] = [busyRoom(3), busyRoom(3)]
    for (const { simulator, number } of [whole, parts]) simulator.startAutopilot(number, { fewest: 1, most: 9 })
    await whole.simulator.clock.advance({ hours: 1 })
    await parts.simulator.clock.advance({ minutes: 13 })
    parts.simulator.restore(JSON.parse(JSON.stringify(parts.simulator.snapshot())))
    await parts.simulator.clock.advance({ minutes: 47 })
    expect(JSON.stringify(parts.simulator.snapshot())).toBe(JSON.stringify(whole.simulator.snapshot()))
    expect(whole.simulator.snapshot().world.endedCalls).toHaveLength(3)
  })
})

describe('tokens of links', () => {
  it('are kept as long as their links live', async () => {
    const { simulator, number } = busyRoom(2)
    const kept = () => Object.keys(simulator.snapshot().world.linkPlaces).length
    const send = async (method: string, path: string, body?: object) => {
      const { applicationKey, consumerKey } = simulator.credentials
      const headers = { 'X-Ovh-Application': applicationKey, 'X-Ovh-Consumer': consumerKey }
      const url = `https://eu.api.ovh.com/1.0/telephony/${number.billingAccount}/conference/${number.serviceName}${path}`
      const response = await simulator.fetch(url, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      expect(response.status).toBe(200)
      return response.json()
    }
    const link = await send('POST', '/webAccess', { type: 'read' })
    const { roomNumber } = await send('POST', '/rooms')
    await send('POST', `/rooms/${roomNumber}/webAccess`, { type: 'write' })
    expect(kept()).toBe(2)
    await send('DELETE', `/webAccess/${link.id}`)
    expect(kept()).toBe(1)
    const expirationDate = new Date(simulator.clock.now() + 60_000).toISOString()
    await send('PUT', `/rooms/${roomNumber}`, { expirationDate })
    await simulator.clock.advance({ minutes: 2 })
    expect(kept()).toBe(0)
  })
})
