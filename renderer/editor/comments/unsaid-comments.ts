/** A comment that is not made yet. */
export const newComment = 'new'

const unsaid = new Map<string, string>()

/** What was begun in the field of a comment and not kept: by Esc or a click beside it nothing typed is lost. */
export function unsaidWords(comment: string): string | undefined {
  return unsaid.get(comment)
}

/** Remembers what is typed in the field of a comment; null: it was kept, or is empty again. */
export function noteUnsaid(comment: string, words: string | null): void {
  if (words === null) unsaid.delete(comment)
  else unsaid.set(comment, words)
}
