import { somePicture } from './some-picture'
import { startWordPress } from './start-wordpress.mjs'

/** Everything the site has, as its own export gives it to an administrator who asks for it in a browser. */
export async function exportOfWordPress(): Promise<string> {
  const { url, users } = await running()
  const cookies = await signIn(url, users.admin.login)
  const answer = await fetch(`${url}/wp-admin/export.php?download=true&content=all`, {
    headers: { cookie: cookies },
  })
  const text = await answer.text()
  if (!text.includes('<wp:wxr_version>')) throw new Error(`No export: ${text.slice(0, 300)}`)
  return text
}

/** A picture put into the site’s library with its words. */
export async function uploadTo(
  ask: (path: string, json: object) => Promise<Record<string, unknown>>,
  picture: {
    readonly name: string
    readonly alt: string
    readonly caption: string
    readonly colour: Uint8Array
  },
): Promise<{ readonly id: number; readonly url: string }> {
  const { url, users } = await running()
  const answer = await fetch(`${url}/wp-json/wp/v2/media`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`admin:${users.admin.password}`).toString('base64')}`,
      'content-type': 'image/png',
      'content-disposition': `attachment; filename="${picture.name}"`,
    },
    body: Buffer.from(somePicture(picture.colour)),
  })
  const media = (await answer.json()) as { readonly id: number; readonly source_url: string }
  if (!answer.ok) throw new Error(JSON.stringify(media))
  await ask(`media/${String(media.id)}`, { alt_text: picture.alt, caption: picture.caption })
  return { id: media.id, url: media.source_url }
}

async function running() {
  const started = await startWordPress()
  if (!started.ok) throw new Error(started.problem)
  return started.value
}

/** Past the form that people sign in by; the cookies of the session. */
async function signIn(url: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: 'admin', pwd: password, testcookie: '1' }),
  })
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  if (!cookies.some((cookie) => cookie.startsWith('wordpress_logged_in')))
    throw new Error(`Nobody could sign in: ${String(answer.status)}`)
  return cookies.join('; ')
}
