/**
 * A program that has nothing but the package: the client and the schemas load, and the command serves.
 *
 * @module test/package/consumer/without-msw
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { applicationKeys, createConferenceClient } from 'ovh-conference'
import * as schemas from 'ovh-conference/schemas'

assert.ok(Object.keys(schemas).length > 0)

const command = spawn('node_modules/.bin/ovh-conference', ['serve', '--json', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const [line] = await firstLine(command.stdout)
  const { baseUrl, credentials, billingAccount, serviceName, links } = JSON.parse(line)
  for (const link of [links.follow, links.control]) assert.ok(URL.canParse(link))
  const ovh = createConferenceClient({ baseUrl, credentials: applicationKeys(credentials) })
  const conference = ovh.conference({ billingAccount, serviceName })
  await conference.settings.update({ pin: '0421', enterMuted: true })
  const { pin, enterMuted } = await conference.settings.get()
  assert.deepEqual({ pin, enterMuted }, { pin: '0421', enterMuted: true })
} finally {
  command.kill('SIGTERM')
}
const code = await new Promise((resolve) => command.on('exit', resolve))
assert.equal(code, 0, 'The command ends cleanly when it is told to.')

async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return [line]
  throw new Error('The command ended without a word.')
}
