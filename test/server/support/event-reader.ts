/**
 * Reads an event stream as a program would, one event at a time.
 *
 * @module test/server/support/event-reader
 */

export interface StreamedEvent {
  readonly id: string | undefined
  readonly event: string
  // The shape depends on the stream; tests pick what they look at.
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  readonly data: any
}

/** Yields events until the stream ends. */
export async function* readEvents(response: Response): AsyncGenerator<StreamedEvent, undefined> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]))
      yield { id: fields.get('id'), event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? 'null') }
    }
  }
  return undefined
}

/** The next event that is no heartbeat; `undefined` at the end of the stream. */
export async function nextEvent(events: AsyncGenerator<StreamedEvent, undefined>): Promise<StreamedEvent | undefined> {
  for (;;) {
    const { value, done } = await events.next()
    if (done) return undefined
    if (value.event !== 'tick') return value
  }
}
