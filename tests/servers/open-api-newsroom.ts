import { createHash } from 'node:crypto'
import { articleId, mediaId, type ArticleId } from '../../shared/ids'
import { publicCoverage } from '../../shared/publish/public-coverage'
import { remoteContent } from '../../shared/publish/remote/remote-content-of'
import type { RemoteContent } from '../../shared/publish/remote/remote-content'
import type { Result } from '../../shared/result'
import type { HttpCall, SendCall } from '../../electron/publish/remote/http'
import type { PictureToSend, PostToSend } from '../../electron/publish/remote/remote-site'
import { complaintsAbout } from '../support/open-api-contract'
import { at, onSite, sampleDay } from '../support/sample-coverage'

/** The sample day, as a remote site is to have it. */
export const sampleContent: RemoteContent = remoteContent(publicCoverage(onSite(sampleDay)))

/** A post of the sample day. */
export function postOf(id: string | ArticleId, changes: Partial<PostToSend> = {}): PostToSend {
  return {
    articleId: articleId(id),
    kind: 'live',
    isOver: false,
    slug: 'eastmouth-spring-tide',
    language: 'en-GB',
    content: sampleContent,
    pictures: new Map(),
    publishedAt: at(8, 40),
    state: 'public',
    ...changes,
  }
}

/** The sample day under another headline. */
export function headed(headline: string): RemoteContent {
  return { ...sampleContent, headline }
}

/** A picture of a few bytes, under the id of an original that is not sent. */
export function pictureOf(words: string): PictureToSend {
  const bytes = new TextEncoder().encode(words)
  const id = mediaId(createHash('sha256').update(`the original of ${words}`).digest('hex'))
  return {
    file: { id, type: 'image/png', width: 4, height: 3 },
    bytes,
    caption: 'The quay',
    credit: 'A. Reed',
    alt: 'A quay',
  }
}

/** What came of an action that had to succeed. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Sends calls and keeps what `docs/open-api.yaml` has against them. */
export function checkedSend(send: SendCall, apiUrl: () => string) {
  const complaints: string[] = []
  const calls: HttpCall[] = []
  const checked: SendCall = async (call) => {
    calls.push(call)
    const answer = await send(call)
    if (answer.ok && call.url.startsWith(apiUrl())) {
      complaints.push(
        ...complaintsAbout({
          method: call.method,
          path: call.url.slice(apiUrl().length),
          requestHeaders: new Headers(call.headers),
          requestBody: typeof call.body === 'string' ? call.body : call.body ? '' : null,
          status: answer.value.status,
          answerHeaders: { get: answer.value.header },
          answerBody: answer.value.text,
        }),
      )
    }
    return answer
  }
  return { send: checked, complaints, calls }
}
