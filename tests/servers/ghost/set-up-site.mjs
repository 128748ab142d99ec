import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { paths, siteUrl } from './ghost-folder.mjs'

const apiUrl = `${siteUrl}ghost/api/admin/`

/** An owner, a second author and an integration with its keys, made once through the API. */
export async function setUpSite() {
  const known = existsSync(paths.access) ? JSON.parse(readFileSync(paths.access, 'utf8')) : null
  if (known !== null && (await isGood(known.adminKey))) return known
  const password = randomBytes(15).toString('base64url')
  const owner = { name: 'Olga Owner', email: 'owner@example.test', password }
  await ask('POST', 'authentication/setup/', { setup: [{ ...owner, blogTitle: 'Harbour News' }] })
  const cookie = await signIn(owner)
  await addAuthor({ name: 'Ann Reporter', email: 'ann@example.test', password }, cookie)
  const { integrations } = await ask(
    'POST',
    'integrations/?include=api_keys',
    { integrations: [{ name: 'Dateline' }] },
    { cookie },
  )
  const keyOf = (type) => integrations[0].api_keys.find((key) => key.type === type).secret
  const access = { siteUrl, apiUrl, adminKey: keyOf('admin'), contentKey: keyOf('content') }
  writeFileSync(paths.access, JSON.stringify(access), { mode: 0o600 })
  return access
}

async function isGood(key) {
  const [id, secret] = key.split(':')
  const now = Math.floor(Date.now() / 1000)
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const head = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part({ iat: now, exp: now + 300, aud: '/admin/' })}`
  const signature = createHmac('sha256', Buffer.from(secret, 'hex'))
    .update(head)
    .digest('base64url')
  const answer = await fetch(`${apiUrl}users/?limit=1`, {
    headers: { authorization: `Ghost ${head}.${signature}` },
  })
  return answer.ok
}

async function signIn({ email, password }) {
  const answer = await send('POST', 'session/', { username: email, password })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Ghost mails the invitation; no mail leaves this machine, so its token is read from the database. */
async function addAuthor({ name, email, password }, cookie) {
  const { roles } = await ask('GET', 'roles/', undefined, { cookie })
  const role = roles.find((one) => one.name === 'Editor')
  await ask('POST', 'invites/', { invites: [{ email, role_id: role.id }] }, { cookie })
  const database = new DatabaseSync(paths.database, { readOnly: true })
  const { token } = database.prepare('SELECT token FROM invites WHERE email = ?').get(email)
  database.close()
  await ask('POST', 'authentication/invitation/', {
    invitation: [{ token, email, name, password }],
  })
}

async function ask(method, path, json, headers) {
  return (await send(method, path, json, headers)).json()
}

async function send(method, path, json, headers = {}) {
  const answer = await fetch(apiUrl + path, {
    method,
    headers: { 'content-type': 'application/json', origin: siteUrl.slice(0, -1), ...headers },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  if (answer.ok) return answer
  throw new Error(`${method} ${path}: HTTP ${answer.status} ${(await answer.text()).slice(0, 300)}`)
}
