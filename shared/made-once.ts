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
