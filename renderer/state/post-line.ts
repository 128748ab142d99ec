let line: Promise<void> = Promise.resolve()

/** Posts one update after the other, in the order in which she pressed. */
export function inPostLine(post: () => Promise<void>): void {
  // A bug in one posting is reported; it must not keep back those behind it.
  line = line.then(post).catch(reportError)
}

/** Every posting begun so far has come to its end, well or not. */
export function postingsDone(): Promise<void> {
  return line
}
