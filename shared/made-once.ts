/**
 * Makes something of an object once for as long as what else it is made from (`beside`, said in words)
 * stays the same; what was made goes with the object. Of a day of a thousand updates one is new.
 */
export function madeOnce<Of extends object, Made>(): (
  of: Of,
  beside: string,
  make: () => Made,
) => Made {
  const all = new WeakMap<Of, { readonly beside: string; readonly made: Made }>()
  return (of, beside, make) => {
    const known = all.get(of)
    if (known?.beside === beside) return known.made
    const made = make()
    all.set(of, { beside, made })
    return made
  }
}

const mostInRun = 50

/**
 * Makes something of a long list run by run, counted from its end: of a list that grows at its top only the
 * first run is another one the next time. What was made of a run is kept for as long as the same objects
 * stand in it in the same order, beside the same.
 */
export function madeInRuns<Of extends object, Made>(): (
  all: readonly Of[],
  beside: string,
  make: (run: readonly Of[]) => Made,
) => readonly Made[] {
  interface Run {
    readonly of: readonly Of[]
    readonly beside: string
    readonly made: Made
  }
  // By the last of each, which stays when others come before it.
  const runs = new WeakMap<Of, Run>()
  return (all, beside, make) => {
    const made: Made[] = []
    const first = all.length % mostInRun || mostInRun
    for (let from = 0, end = first; from < all.length; from = end, end += mostInRun) {
      const last = all[end - 1]
      if (last === undefined) break
      const known = runs.get(last)
      if (known?.beside === beside && isRun(known.of, all, { from, end })) {
        made.push(known.made)
        continue
      }
      const of = all.slice(from, end)
      const run = { of, beside, made: make(of) }
      runs.set(last, run)
      made.push(run.made)
    }
    return made
  }
}

function isRun<Of>(
  run: readonly Of[],
  all: readonly Of[],
  { from, end }: { readonly from: number; readonly end: number },
): boolean {
  if (run.length !== end - from) return false
  for (let at = from; at < end; at += 1) if (run[at - from] !== all[at]) return false
  return true
}
