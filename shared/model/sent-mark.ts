/** Whether readers have it: never, as it stands, or in an older form. Only a verified sending counts. */
export type SentMark = 'never' | 'same' | 'changed'

/** Compares what stands with what was last verified, by the hashes of both; null: never sent. */
export function sentMark(contentHash: string, sentHash: string | null): SentMark {
  if (sentHash === null) return 'never'
  return contentHash === sentHash ? 'same' : 'changed'
}

/** What is said of a text that no reader has seen. */
export const neverSent = {
  editedAt: null,
  corrections: [],
  sent: 'never',
  change: 'none',
} as const
