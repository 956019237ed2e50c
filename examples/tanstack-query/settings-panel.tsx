/**
 * The settings of a conference with TanStack Query: read once, kept fresh, changed with a click.
 *
 * `openapi-react-query` takes `ovh.raw` as it is. Paths, parameters, bodies and answers are typed by the contract, and
 * the requests are authenticated, repeated and limited like all of this client's.
 *
 * @module examples/tanstack-query/settings-panel
 */
/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import createQueryApi from 'openapi-react-query'
import type { ConferenceClient, NumberPlace, ResponseBody } from 'ovh-conference'
import { useMemo } from 'react'

const languages: Record<ResponseBody<'getSettings'>['language'], string> = {
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ru: 'Русский',
}
const path = '/telephony/{billingAccount}/conference/{serviceName}/settings'

/** Two of the settings of one conference. */
export function SettingsPanel({ ovh, place }: { ovh: ConferenceClient; place: NumberPlace }) {
  const api = useMemo(() => createQueryApi(ovh.raw), [ovh])
  const queries = useQueryClient()
  const request = { params: { path: place } }
  const settings = api.useQuery('get', path, request)
  const update = api.useMutation('put', path, {
    // Done or failed: what OVHcloud says now is what counts, and nothing can be clicked until that is here. It matters:
    // openapi-react-query knows errors by their bodies, so one without a body, from a proxy, passes for a success.
    onSettled: () => queries.invalidateQueries(api.queryOptions('get', path, request)),
  })
  // The contract names the fields that can be changed: `body` takes no other.
  type Change = Parameters<typeof update.mutate>[0]['body']
  const change = (body: Change) => update.mutate({ ...request, body })

  if (settings.isPending) return <p role="status">Reading the settings…</p>
  const failure = update.error ?? settings.error
  return (
    <main>
      <h1>Settings</h1>
      {failure && <p role="alert">{describeFailure(failure)}</p>}
      {settings.data && (
        <fieldset disabled={update.isPending}>
          <label>
            Announcements in{' '}
            <select
              value={settings.data.language}
              onChange={({ target }) => change({ language: target.value as keyof typeof languages })}
            >
              {Object.entries(languages).map(([language, name]) => (
                <option key={language} value={language}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={settings.data.enterMuted}
              onChange={({ target }) => change({ enterMuted: target.checked })}
            />{' '}
            Everybody enters muted
          </label>
        </fieldset>
      )}
    </main>
  )
}

/** The body of an error answer, which may be a page of the load balancer, or a ConferenceError when no answer came. */
function describeFailure(failure: string | { message: string }): string {
  return typeof failure === 'string' ? 'OVHcloud cannot answer at the moment.' : failure.message
}
