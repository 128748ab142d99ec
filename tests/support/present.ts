/** What a test counts on being there. */
export function present<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('what the test counts on is not there')
  return value
}
