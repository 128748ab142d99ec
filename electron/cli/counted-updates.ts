/** “1 update”, “6 updates”. */
export function countedUpdates(count: number): string {
  return `${String(count)} ${count === 1 ? 'update' : 'updates'}`
}
