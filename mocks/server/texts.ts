/**
 * What the command prints.
 *
 * @module texts
 */
import { DEMO_PIN, type DemoConference } from './demo-conference.js'
import type { ReferenceServerOptions } from './reference-server.js'

/** Answer to `--help`. */
export const helpText = `ovh-conference: a telephone conference service in a box. Unofficial; no real call is made.

Usage
  ovh-conference serve [options]

  Starts a server that speaks OVHcloud's conference API, with a demo conference in which people come, talk and go.
  It runs until you press Ctrl+C and forgets everything then.

Options
  --port N             port to listen on; 0 takes a free one (4010)
  --host ADDRESS       address to listen on (127.0.0.1: this machine only)
  --seed N             same seed, same keys and same chance (drawn anew)
  --speed N            how much faster than real time it lives (1)
  --credentials MODE   strict verifies keys, clock, signature and rights; relaxed only wants them present (strict)
  --json               print one line of JSON once ready: baseUrl, credentials, billingAccount, serviceName, links
  -h, --help           this text
`

/** What a program needs to use a server; printed as it is with `--json`. */
export interface ReadyServer extends DemoConference {
  readonly baseUrl: string
  readonly credentials: {
    readonly applicationKey: string
    readonly applicationSecret: string
    readonly consumerKey: string
  }
}

/** What a newcomer needs once the server is ready. */
export function readyText(server: ReadyServer, options: ReferenceServerOptions): string {
  const { baseUrl, billingAccount, serviceName, credentials, links } = server
  const exposed =
    options.host === '127.0.0.1' || options.host === 'localhost' ? '' : '  (reachable from other machines)'
  return `The reference server is ready.${exposed}

  API             ${baseUrl}
  Billing account ${billingAccount}
  Conference      ${serviceName}  (PIN ${DEMO_PIN})
  Follow link     ${links.follow}
  Control link    ${links.control}
  Seed            ${options.seed}

Ask it the time:

  curl ${baseUrl}/auth/time

Use it from a program:

  import { applicationKeys, createConferenceClient } from 'ovh-conference'

  const ovh = createConferenceClient({
    baseUrl: '${baseUrl}',
    credentials: applicationKeys({
      applicationKey: '${credentials.applicationKey}',
      applicationSecret: '${credentials.applicationSecret}',
      consumerKey: '${credentials.consumerKey}',
    }),
  })
  const conference = ovh.conference({ billingAccount: '${billingAccount}', serviceName: '${serviceName}' })
  console.log(await conference.participants.list())

Press Ctrl+C to stop.
`
}
