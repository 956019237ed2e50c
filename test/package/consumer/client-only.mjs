/**
 * The client alone, as a worker at the edge has it: no mocks, no flags of compatibility.
 *
 * @module test/package/consumer/client-only
 */
import { applicationKeys, createConferenceClient } from 'ovh-conference'

export default {
  async test() {
    const sent = []
    const ovh = createConferenceClient({
      credentials: applicationKeys({ applicationKey: 'key', applicationSecret: 'secret', consumerKey: 'consumer' }),
      fetch: async (url, { headers }) => {
        sent.push(headers)
        return Response.json(url.endsWith('/auth/time') ? Math.floor(Date.now() / 1000) : ['ab1234567-ovh-1'])
      },
    })
    const [account] = await ovh.billingAccounts.list()
    if (account !== 'ab1234567-ovh-1') throw new Error(`Expected an account, found ${account}.`)
    if (!/^\$1\$[0-9a-f]{40}$/.test(sent.at(-1)['X-Ovh-Signature'])) throw new Error('The request is not signed.')
    console.log('The client works.')
  },
}
