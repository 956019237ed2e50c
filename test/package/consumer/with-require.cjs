/**
 * A CommonJS program: Node 20.19 and later require an ES module as they import it.
 *
 * @module test/package/consumer/with-require
 */
const assert = require('node:assert/strict')
const { createConferenceClient } = require('ovh-conference')
const { createSimulator } = require('ovh-conference/mocks')

assert.equal(typeof createConferenceClient, 'function')
assert.equal(typeof createSimulator().fetch, 'function')
