import { complaintsAbout } from '../support/open-api-contract'

/** What came back, as it was checked against `docs/open-api.yaml`. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly etag: string
  readonly text: string
  /** The body, read as JSON: for the test to look into. */
  readonly json: unknown
}

/** What to send. */
export interface Question {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

/** Asks a receiver; throws where request or answer is not what the document describes. */
export type Ask = (path: string, question?: Question) => Promise<Answer>

/** How to ask the receiver at an API's address with a token. */
export function asking(apiUrl: string, token: string): Ask {
  return async (path, { method = 'GET', headers = {}, body } = {}) => {
    const requestHeaders = new Headers({
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      ...headers,
    })
    const response = await fetch(new URL(path, apiUrl), {
      method,
      headers: requestHeaders,
      ...(body === undefined ? {} : { body }),
    })
    const text = await response.text()
    const complaints = complaintsAbout({
      method,
      path: path.replace(/^\//, ''),
      requestHeaders,
      requestBody: typeof body === 'string' ? body : body === undefined ? null : '',
      status: response.status,
      answerHeaders: response.headers,
      answerBody: text,
    })
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    return {
      status: response.status,
      headers: response.headers,
      etag: response.headers.get('etag') ?? '',
      text,
      json: text.startsWith('{') ? JSON.parse(text) : null,
    }
  }
}
