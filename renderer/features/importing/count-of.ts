/** `1 post`, `1,204 posts`. */
export function countOf(count: number, thing: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? thing : `${thing}s`}`
}
