/**
 * Commands finish: with the end of their task, or with a typed error.
 *
 * @module test/client/tasks
 */
import { describe, expect, it } from 'vitest'
import { base, failure, scriptedClient, task } from './support/client.js'
import { connectionReset, type Scripted } from './support/scripted-fetch.js'

const taskPath = '/telephony/ab1234567-ovh-1/service/0033972101010/task/4242'

/** Accepts a command, then answers the looks at its task one after the other, the last one for ever. */
function withTask(...looks: Scripted[]) {
  return scriptedClient(({ method }, index) =>
    method === 'POST' ? { json: task('todo') } : looks[Math.min(index - 1, looks.length - 1)],
  )
}

describe('a command', () => {
  it('resolves when its task is done', async () => {
    const { conference, wire, clock } = withTask(
      { json: task('todo') },
      { json: task('doing') },
      { json: task('done') },
    )
    expect(await conference.lock()).toEqual(task('done'))
    expect(wire.lines).toEqual([`POST ${base}/lock`, ...Array(3).fill(`GET ${taskPath}`)])
    expect(clock.waits).toEqual([1000, 1000, 1000])
  })

  it('takes a task that has vanished for done', async () => {
    const { conference } = withTask({ json: task('doing') }, { status: 404, json: { message: 'It does not exist' } })
    expect(await conference.lock()).toEqual(task('done'))
  })

  it('does not look at a task that is done at once', async () => {
    const { conference, wire } = scriptedClient(() => ({ json: task('done') }))
    await conference.lock()
    expect(wire.requests).toHaveLength(1)
  })

  it('rejects with the reason when its task failed', async () => {
    const { conference } = withTask({ json: task('error', 'The line 0033612345678 is busy.') })
    expect(await failure(conference.participant(12).mute())).toMatchObject({
      code: 'task_failed',
      operationId: 'muteParticipant',
      retryable: false,
      message:
        'Failed to mute participant: OVHcloud says "The line … is busy". Correct what the reason names, then repeat.',
    })
  })

  it('rejects when its task takes too long', async () => {
    const { conference, wire } = withTask({ json: task('pause') })
    expect(await failure(conference.lock({ timeoutSeconds: 5 }))).toMatchObject({
      code: 'task_timeout',
      operationId: 'lockConference',
      retryable: false,
    })
    expect(wire.requests).toHaveLength(5)
  })

  it('looks on when a look fails', async () => {
    const { conference } = withTask(
      { error: connectionReset() },
      { status: 502, text: '<html>' },
      { status: 503, text: '' },
      { status: 500, text: '' },
      { status: 500, text: '' },
      { json: task('done') },
    )
    expect(await conference.lock()).toEqual(task('done'))
  })

  it('rejects with a time-out of its task when looks fail to the end', async () => {
    const { conference } = withTask({ status: 503, text: '' })
    expect(await failure(conference.lock({ timeoutSeconds: 15 }))).toMatchObject({
      code: 'task_timeout',
      cause: expect.objectContaining({ code: expect.stringMatching(/unavailable|timeout/) }),
    })
  })

  it('rejects when the right to look is missing', async () => {
    const { conference } = withTask({ status: 403, json: { errorCode: 'NOT_GRANTED_CALL' } })
    expect(await failure(conference.lock())).toMatchObject({ code: 'not_granted', operationId: 'getServiceTask' })
  })

  it('stops looking when aborted', async () => {
    const controller = new AbortController()
    const { conference } = scriptedClient(({ method }) => {
      if (method === 'GET') controller.abort()
      return { json: task('doing') }
    })
    expect((await failure(conference.lock({ signal: controller.signal }))).code).toBe('aborted')
  })

  it.each([{ json: null }, { json: {} }, { json: { taskId: '1', status: 'todo' } }])(
    'rejects an answer that is no task: %j',
    async (answer) => {
      const { conference } = scriptedClient(() => answer)
      expect((await failure(conference.lock())).code).toBe('invalid_response')
    },
  )

  it('for everybody goes on after a failure for one', async () => {
    const { conference } = scriptedClient(({ method, path }) => {
      if (path.endsWith('/participants')) return { json: [1, 2, 3] }
      const id = Number(/participants\/(\d)/.exec(path)?.[1])
      if (method === 'GET') {
        return {
          json: {
            id,
            arrivalDateTime: '2026-01-01T09:00:03+01:00',
            callerName: 'x',
            callerNumber: 'x',
            energy: 300,
            floor: false,
            hear: true,
            speak: true,
            talking: false,
          },
        }
      }
      if (id === 2) return { json: task('error') }
      return id === 3 ? { status: 404, json: { message: 'It does not exist' } } : { json: task('done') }
    })
    expect((await conference.muteAll()).results).toEqual([
      { id: 1, outcome: 'done' },
      { id: 2, outcome: 'failed', error: expect.objectContaining({ code: 'task_failed' }) },
      { id: 3, outcome: 'left' },
    ])
  })
})
