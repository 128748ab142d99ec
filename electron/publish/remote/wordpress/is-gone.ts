/** Whether the answer means that there is no such thing any more. */
export function isGone({ status: code }: { readonly status: number }): boolean {
  return code === 404 || code === 410
}
