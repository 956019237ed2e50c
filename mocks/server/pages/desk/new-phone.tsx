/**
 * Where a new telephone is put on the desk: who calls, and which number.
 *
 * @module pages/desk/new-phone
 */
import { useState } from 'preact/hooks'
import type { DeskView } from '../../protocol/desk-view.js'
import { PhoneIcon } from '../icons.js'
import { writeNumber } from '../writing.js'
import type { Order } from './control-client.js'
import type { DeskTexts } from './texts.js'

interface NewPhoneProps {
  readonly numbers: DeskView['numbers']
  /** Whom to suggest. */
  readonly newcomer: DeskView['newcomer']
  readonly order: Order
  readonly texts: DeskTexts
}

/** A form; after each call it suggests the next caller. */
export function NewPhone({ numbers, newcomer, order, texts }: NewPhoneProps) {
  const [written, setWritten] = useState<Partial<DeskView['newcomer']>>({})
  const caller = { ...newcomer, ...written }
  const [hidden, setHidden] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const serviceName = chosen ?? numbers[0]?.serviceName
  return (
    <form
      class="phone new-phone"
      aria-label={texts.newPhone}
      onSubmit={(event) => {
        event.preventDefault()
        if (serviceName === undefined) return
        const { from, name } = caller
        order('POST', '/calls', { serviceName, from, hidden, ...(name === '' ? {} : { name }) })
        setWritten({})
        setHidden(false)
      }}
    >
      <h3>{texts.newPhone}</h3>
      <label>
        <span>{texts.call}</span>
        <select value={serviceName} onChange={(event) => setChosen(event.currentTarget.value)}>
          {numbers.map((number) => (
            <option key={number.serviceName} value={number.serviceName}>
              {`${number.description || ''} ${writeNumber(number.serviceName) ?? number.serviceName}`.trim()}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.from}</span>
        <input
          type="tel"
          required
          value={caller.from}
          onInput={(event) => setWritten({ ...written, from: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{texts.name}</span>
        <input
          type="text"
          maxLength={200}
          autoComplete="off"
          value={caller.name}
          onInput={(event) => setWritten({ ...written, name: event.currentTarget.value })}
        />
      </label>
      <label class="tick">
        <input type="checkbox" checked={hidden} onChange={(event) => setHidden(event.currentTarget.checked)} />
        <span>{texts.hide}</span>
      </label>
      <button type="submit" class="wide primary" data-action="dial" aria-disabled={serviceName === undefined}>
        <PhoneIcon />
        {texts.dial}
      </button>
    </form>
  )
}
