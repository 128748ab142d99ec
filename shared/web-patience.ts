/** Milliseconds that whoever needs a text waits for pictures of the web that were pasted into it. */
export const webPatienceMs = 5_000
