import { parseArgs } from 'node:util'
import type { Result } from '../../shared/result'
import { wrongCall, type Call, type FlagName, type OptionName, type RunCommand } from './call'

/** One way to call a command. */
export interface CallForm {
  readonly run: RunCommand
  /** What stands behind the command’s name. */
  readonly words: readonly string[]
  readonly options?: readonly OptionName[]
  readonly flags?: readonly FlagName[]
  /** This option or flag is what tells this form from the others of its command. */
  readonly by?: OptionName | FlagName
}

/** The forms of a command; the last one is meant where no other is told by its option. */
export type CallForms = readonly [...CallForm[], CallForm]

/** A call that was read: its form, and what it was called with. */
export interface CallRead {
  readonly form: CallForm
  readonly call: Omit<Call, 'now'>
}

/** Reads what stands behind a command’s name; whatever its form does not take is refused by name. */
export function readCall(rest: readonly string[], forms: CallForms): Result<CallRead> {
  const options = Object.fromEntries([
    ...namesIn(forms, ({ options = [] }) => ['data', ...options], 'string'),
    ...namesIn(forms, ({ flags = [] }) => flags, 'boolean'),
  ])
  const read = parseArgs({ args: [...rest], options, strict: false, tokens: true })
  const given = read.tokens.filter((token) => token.kind === 'option')
  const form = formMeant(forms, new Set(given.map(({ name }) => name)))
  const taken: readonly string[] = ['data', ...(form.options ?? []), ...(form.flags ?? [])]
  const foreign = given.find(
    ({ rawName, name }) => rawName !== `--${name}` || !taken.includes(name),
  )
  if (foreign !== undefined) return notTaken(foreign.rawName, { form, taken })
  for (const [at, option] of given.entries()) {
    const trouble = troubleOf(option, options[option.name]?.type === 'string')
    if (trouble !== null) return wrongCall(trouble)
    if (given.findIndex(({ name }) => name === option.name) !== at) {
      return wrongCall(`Give ${option.rawName} once.`)
    }
  }
  const words = read.positionals
  if (words.length !== form.words.length) return wrongWords(form, forms)
  const empty = form.words.find((_word, at) => words[at]?.trim() === '')
  if (empty !== undefined) return wrongCall(`${empty} is empty.`)
  return { ok: true, value: { form, call: callOf(words, given) } }
}

function namesIn(
  forms: CallForms,
  pick: (form: CallForm) => readonly string[],
  type: 'string' | 'boolean',
) {
  return forms.flatMap(pick).map((name) => [name, { type }] as const)
}

function formMeant(forms: CallForms, named: ReadonlySet<string>): CallForm {
  const told = forms.find(({ by }) => by !== undefined && named.has(by))
  return told ?? forms.at(-1) ?? forms[0]
}

interface OptionGiven {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function troubleOf({ rawName, value, inlineValue }: OptionGiven, wantsValue: boolean) {
  if (!wantsValue) return value === undefined ? null : `${rawName} takes no value.`
  if (value === undefined) return `${rawName} needs a value.`
  if (inlineValue !== true && value.startsWith('-')) {
    return `${rawName} needs a value; one that begins with a dash is written ${rawName}=${value}.`
  }
  return rawName === '--data' && value === '' ? 'Name the folder: --data DIR.' : null
}

function callOf(words: readonly string[], given: readonly OptionGiven[]): Omit<Call, 'now'> {
  const values = given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))
  const has = (flag: FlagName) => given.some(({ name }) => name === flag)
  return {
    words,
    options: Object.fromEntries(values) as Call['options'],
    json: has('json'),
    dryRun: has('dry-run'),
    putBack: has('put-back'),
  }
}

function notTaken(
  named: string,
  { form, taken }: { readonly form: CallForm; readonly taken: readonly string[] },
): Result<never> {
  const as = form.by === undefined ? 'This command' : `With --${form.by} this command`
  const known = taken.map((name) => `--${name}`)
  const last = known.pop() ?? ''
  const all = known.length === 0 ? last : `${known.join(', ')} and ${last}`
  return wrongCall(`${as} does not take ${named}; it takes ${all}.`)
}

function wrongWords({ words, by }: CallForm, forms: CallForms): Result<never> {
  const others = forms.filter((form) => form.by !== undefined && form.by !== by)
  const or = by === undefined ? others.map((form) => ` or --${String(form.by)}`).join('') : ''
  const as = by === undefined ? 'This command' : `With --${by} this command`
  if (words.length === 0) return wrongCall(`${as} takes no further words.`)
  return wrongCall(`${as} takes ${words.join(' ')}${or}, and nothing else beside its options.`)
}
