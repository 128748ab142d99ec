/** An answer: what `receiver.mjs` sends. */
export function json(status, value, headers = {}) {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  }
}

/** A refusal that a person can read (RFC 9457). Never say the token in one. */
export function problem(status, name, detail, headers = {}) {
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({
      type: `urn:dateline:problem:${name}`,
      title: titles[name],
      status,
      detail,
    }),
  }
}

/** A page for readers. */
export function page(status, markup) {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; img-src http: https:; style-src 'self'",
      'cache-control': 'no-cache',
    },
    body: markup,
  }
}

const titles = {
  'no-token': 'A token is needed',
  'not-allowed': 'This token may not do that',
  'not-found': 'Not here',
  deleted: 'Deleted',
  'changed-meanwhile': 'Changed meanwhile',
  'precondition-missing': 'If-Match or If-None-Match is needed',
  'key-reused': 'This key belongs to another request',
  malformed: 'Not a request of this API',
  'not-accepted': 'Not accepted',
  'wrong-hash': 'The bytes have another hash',
  'too-large': 'Too large',
  'too-many-requests': 'Too many requests',
}
