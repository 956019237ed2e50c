/**
 * What the command prints.
 *
 * @module texts
 */
import { DEMO_PIN, type DemoConference } from './demo-conference.js'
import type { ReferenceServerOptions } from './reference-server.js'
import { scenarioNames } from './scenario-names.js'

/** Answer to `--help`. */
export const helpText = `ovh-conference: a telephone conference service in a box. Unofficial; no real call is made.

Usage
  ovh-conference serve [options]

  Starts a server that speaks OVHcloud's conference API, with a demo conference in which people come, talk and go,
  pages to follow and control it, a desk of telephones to call it from, and an HTTP API to drive it all from tests.
  It runs until you press Ctrl+C.

Options
  --port N             port to listen on; 0 takes a free one (4010)
  --host ADDRESS       address to listen on (127.0.0.1: this machine only)
  --seed N             same seed, same keys, same links and same chance (drawn anew, links beyond guessing)
  --speed N            how much faster than real time it lives (1)
  --credentials MODE   strict verifies keys, clock, signature and rights; relaxed only wants them present (strict)
  --scenario NAME      lets a story happen in the demo conference instead of the autopilot; one of
                       ${scenarioNames.join(', ')}
  --no-autopilot       leaves the demo conference empty
  --state FILE         keeps everything in a file and goes on from there next time, seed included
                       (everything is forgotten)
  --smtp HOST:PORT     sends the reports to a mail server, with the recording attached or linked (they stay here)
  --latency MS         how long the API thinks before each answer (0)
  --lang fr|en         language of pages where the browser asks for neither (en)
  --open               opens the server's page in the browser
  --remote-control     with --host: lets other machines use the desk and the control API, too
  --json               print one line of JSON once ready: baseUrl, credentials, billingAccount, serviceName, links
  -h, --help           this text

Examples
  ovh-conference serve --open
  ovh-conference serve --port 0 --json --seed 1 --speed 20
  ovh-conference serve --state conference.json --scenario boardMeeting
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
  const origin = new URL(server.baseUrl).origin
  const { baseUrl, billingAccount, serviceName, credentials, links } = server
  const exposed =
    options.host === '127.0.0.1' || options.host === 'localhost' ? '' : '  (reachable from other machines)'
  return `The reference server is ready.${exposed}

  Start here      ${origin}/
  Phone desk      ${origin}/desk
  API             ${baseUrl}
  Billing account ${billingAccount}
  Conference      ${serviceName}  (PIN ${DEMO_PIN})
  Follow link     ${links.follow}
  Control link    ${links.control}
  Seed            ${options.seed}

Ask it the time, and call the conference:

  curl ${baseUrl}/auth/time
  curl ${origin}/simulation/calls --json '{"serviceName":"${serviceName}","from":"+33639980001","name":"Ada","keys":"${DEMO_PIN}#"}'

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
