/** Whether two names are one to a newsroom: Ghost would make a second tag of another case. */
export function sameName(first: string, second: string): boolean {
  return first.trim().toLowerCase() === second.trim().toLowerCase()
}
