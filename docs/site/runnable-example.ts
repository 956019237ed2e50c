/**
 * Which examples the playground can run: those that need nothing but the package, a simulator, and what the playground
 * hands to a snippet.
 *
 * @module site/runnable-example
 */

/** Modules a snippet of the playground can import. */
export const PLAYGROUND_MODULES = ['ovh-conference', 'ovh-conference/mocks', 'ovh-conference/schemas'] as const

/** What the playground cannot give: other modules, files, processes, screens, test runners, and servers. */
const BEYOND = [
  /\bprocess\./,
  /\bBuffer\b/,
  /\bdocument\./,
  /\b(?:describe|it|test|expect|beforeEach|afterEach|beforeAll|afterAll)\(/,
  /\bserver\.|\bsetupServer\(|\bsetupConference(?:Server|Worker)\(|\bserveSimulator\(/,
  /\buseSyncExternalStore\b/,
  /\bfromEnvironment\(/,
  /http:\/\/(?:127\.0\.0\.1|localhost)/,
  /\bserviceAccount\(|\baccessToken\(|\brequestConsumerKey\(/,
  /['"`](?:\.{0,2}\/)?[\w-]+\.(?:wav|mp3|ogg)['"`]/,
  /\bsaveRecording\(|\bdestination\b/,
  /…/,
]
/** What an example needs to bring along, where it uses it: time stands still only in a simulator of its own. */
const NEEDS = [
  { use: /\bsimulator\.clock\.(?:advance|advanceTo|runUntil|settle)\(/, own: /\bcreateSimulator\(/ },
  { use: /\broom\(roomNumber\)/, own: /\brooms\.book\(/ },
]

/** Can the playground run this example? */
export function isRunnable(code: string): boolean {
  const modules = [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name)
  if (!modules.every((name) => PLAYGROUND_MODULES.some((known) => known === name))) return false
  if (BEYOND.some((pattern) => pattern.test(code))) return false
  if (NEEDS.some(({ use, own }) => use.test(code) && !own.test(code))) return false
  return /\bawait\b|\bconsole\.|\bsimulator\b/.test(code)
}
