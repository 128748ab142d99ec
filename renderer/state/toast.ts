/** A line that comes and goes at the window's foot. */
export interface Toast {
  readonly id: number
  readonly tone: 'done' | 'trouble'
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Milliseconds; 0 stays until it is put away. */
  readonly lasts: number
}
