import { makeLink, makeText } from '../document/make-body'
import type { Inline, Json, LineBreak, Link, Text, UnknownInline } from '../document/nodes'

/** The smallest part of a line in one form: some text, a line end or something unknown. */
export interface Run {
  readonly leaf: Text | LineBreak | UnknownInline
  /** The link it stands in. */
  readonly link: Link | null
  /** Tells its format and link: two runs of the same words and form are the same to a reader. */
  readonly form: string
}

/** A line as its runs, in order; neighbours of one form are not yet joined. */
export function runsOf(inlines: readonly Inline[]): readonly Run[] {
  return inlines.flatMap((inline) => {
    if (inline.type !== 'link') return [makeRun(inline, null)]
    return inline.children.map((child) => makeRun(child, inline))
  })
}

/** The same run with other words: part of its text. */
export function cutRun(run: Run, text: string): Run {
  return run.leaf.type === 'text' ? { ...run, leaf: makeText(text, run.leaf.format) } : run
}

/** A line made of runs: text of one form is one node, and so is a link. */
export function inlinesOf(runs: readonly Run[]): readonly Inline[] {
  const groups: { readonly link: Link | null; readonly form: string; readonly runs: Run[] }[] = []
  for (const run of joinTexts(runs)) {
    const form = run.link === null ? '' : linkForm(run.link)
    const last = groups.at(-1)
    if (last?.form === form) last.runs.push(run)
    else groups.push({ link: run.link, form, runs: [run] })
  }
  return groups.flatMap((group): readonly Inline[] =>
    group.link === null
      ? group.runs.map(({ leaf }) => leaf)
      : [linkAround(group.link, joinTexts(group.runs))],
  )
}

/** The line as every line is compared: no empty text, one node for what looks like one. */
export function normalInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlinesOf(runsOf(inlines))
}

/** Joins neighbours of one form, and leaves out empty text. */
export function joinTexts(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.leaf.type !== 'text') joined.push(run)
    else if (run.leaf.text === '') continue
    else if (last?.leaf.type === 'text' && last.form === run.form) {
      joined[joined.length - 1] = cutRun(last, last.leaf.text + run.leaf.text)
    } else joined.push(run)
  }
  return joined
}

/** A JSON value as text, whatever the order of its keys. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function makeRun(original: Run['leaf'], link: Link | null): Run {
  // A comment is beside the text: two texts that differ in comments alone are one text.
  const leaf =
    original.type === 'text' && original.$ !== undefined
      ? makeText(original.text, original.format)
      : original
  const format = leaf.type === 'text' ? leaf.format : leaf.type
  return { leaf, link, form: `${String(format)} ${link === null ? '' : linkForm(link)}` }
}

function linkForm({ url, rel, target, title }: Link): string {
  return JSON.stringify([url, rel, target, title])
}

function linkAround({ url, rel, target, title }: Link, runs: readonly Run[]): Link {
  const children = runs.flatMap(({ leaf }) => (leaf.type === 'unknown-inline' ? [] : [leaf]))
  return { ...makeLink(url, children), rel, target, title }
}
