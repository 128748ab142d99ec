/**
 * A small site that takes in articles by Dateline's open API (docs/open-api.yaml), and an example of how
 * to write one. It needs Node 20 and nothing else.
 *
 *   node tests/servers/receiver/run-receiver.mjs --token SECRET [--port 8080] [--data FOLDER]
 *        [--public-url https://news.example/] [--webhook URL --webhook-secret SECRET]
 *
 * The API is at http://localhost:8080/api/, the site at http://localhost:8080/. With --data everything is
 * kept in that folder; without, until you stop it. Put a proxy with TLS in front of it for anything real.
 *
 * How to read it, in order:
 *
 *   receiver.mjs        who asks, may they, how often, and which of the seven operations it is
 *   write-article.mjs   the heart: keys, preconditions, ETags, and what deleting leaves behind
 *   check-item.mjs      what an article must look like, and which markup is let in
 *   public-page.mjs     what readers see
 *   archive.mjs         where it is all kept
 *   send-notices.mjs    webhooks: signed notices of every change
 */
import { parseArgs } from 'node:util'
import { startReceiver } from './receiver.mjs'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    token: { type: 'string' },
    data: { type: 'string' },
    'public-url': { type: 'string' },
    webhook: { type: 'string' },
    'webhook-secret': { type: 'string' },
  },
})

if (values.token === undefined || values.token.length < 16) {
  console.error('Say which token Dateline must show, of at least 16 characters: --token …')
  process.exit(2)
}

const receiver = await startReceiver({
  port: Number(values.port),
  tokens: { [values.token]: { user: 'Dateline' } },
  folder: values.data,
  publicUrl: values['public-url'],
  webhook:
    values.webhook === undefined
      ? undefined
      : { url: values.webhook, secret: values['webhook-secret'] ?? '' },
})
console.log(`The API is at ${receiver.apiUrl}, the site at ${receiver.url}`)
