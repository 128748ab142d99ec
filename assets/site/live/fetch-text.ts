const patience = 30_000

/** What lies at an address of the site now. A connection that says nothing any more is given up. */
export async function fetchText(address: string): Promise<string> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), patience)
  try {
    // The browser keeps the answer and asks by its validators: nothing new costs a few bytes.
    const asked = { cache: 'no-cache', credentials: 'same-origin', signal: giveUp.signal } as const
    const answer = await fetch(address, asked)
    if (!answer.ok) throw new Error(String(answer.status))
    return await answer.text()
  } finally {
    clearTimeout(timer)
  }
}
