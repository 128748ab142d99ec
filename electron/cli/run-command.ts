import { parseArgs } from 'node:util'
import type { Instant } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import { wrongCall, type Call, type OptionName, type Printed, type RunCommand } from './call'
import { checkCommand } from './check-command'
import { decideCommand } from './decide-command'
import { diffCommand } from './diff-command'
import { exportCommand } from './export-command'
import { historyCommand } from './history-command'
import { importCommand } from './import-command'
import { listCommand, showCommand } from './list-commands'
import { moveInCommand } from './move-in-command'
import { publishCommand } from './publish-command'
import { searchCommand } from './search-command'
import { thinCommand } from './thin-command'
import { queueCommand } from './queue-command'
import { verifyCommand } from './verify-command'

/** The command line on one screen. */
export const commandUsage = `Usage: dateline <command> [--data DIR] [--json]

  import FILE [--day YYYY-MM-DD] [--zone IANA] [--headline TEXT]
  move-in PATH [--pictures here|fetch] [--zone IANA] [--dry-run]
  list
  search WORDS [--limit N]
  show ID [--at TIME]
  export ID --as live-text|markdown|html|json [--at TIME]
  publish ID --folder DIR --site-url URL [--site-name TEXT] [--changes-as minor|update]
  publish ID --to PLACE [--changes-as minor|update]
  publish --all PLACE
  check PLACE [--put-back]
  check --folder DIR --site-url URL [--site-name TEXT] [--put-back]
  queue
  decide ID ENTRY minor|update|correction|clarification [--text TEXT] [--place top|bottom|entry]
  history ID [--entry ENTRY] [--limit N]
  diff ID A B
  thin [--older-than 90d] [--dry-run]
  verify

TIME is 14:10 (today) or 2023-05-24T14:10 in the article's house zone. A and B are revisions,
or the words now and seen (what readers see). ENTRY is an entry, or the words body and fields.
PLACE is the name of a place set up in the app, which sends what is queued while it is open.
A change of published text is sent when it has been said what it is: by decide, or for all by
--changes-as.
The data folder defaults to the app's own.`

interface CommandLine {
  readonly run: RunCommand
  /** What stands behind the command's name. */
  readonly words: readonly string[]
  readonly options: readonly OptionName[]
  /** It can say what it would do, and do nothing: `--dry-run`. */
  readonly dryRun?: true
  /** It can be about everything a place has: `--all`. */
  readonly all?: true
  /** It can mend what it finds: `--put-back`. */
  readonly putBack?: true
  /** This option may stand in place of its words. */
  readonly orElse?: OptionName
  /** What it prints is a file: to the byte, with no line end of ours. */
  readonly exact?: true
}

const commandLines: Readonly<Record<string, CommandLine>> = {
  import: { run: importCommand, words: ['FILE'], options: ['day', 'zone', 'headline'] },
  'move-in': {
    run: moveInCommand,
    words: ['PATH'],
    options: ['pictures', 'zone'],
    dryRun: true,
  },
  list: { run: listCommand, words: [], options: [] },
  search: { run: searchCommand, words: ['WORDS'], options: ['limit'] },
  show: { run: showCommand, words: ['ID'], options: ['at'] },
  export: { run: exportCommand, words: ['ID'], options: ['as', 'at'], exact: true },
  publish: {
    run: publishCommand,
    words: ['ID'],
    all: true,
    options: ['folder', 'site-url', 'site-name', 'to', 'changes-as'],
  },
  check: {
    run: checkCommand,
    words: ['PLACE'],
    orElse: 'folder',
    options: ['folder', 'site-url', 'site-name'],
    putBack: true,
  },
  queue: { run: queueCommand, words: [], options: [] },
  decide: { run: decideCommand, words: ['ID', 'ENTRY', 'NATURE'], options: ['text', 'place'] },
  history: { run: historyCommand, words: ['ID'], options: ['entry', 'limit'] },
  diff: { run: diffCommand, words: ['ID', 'A', 'B'], options: [] },
  thin: { run: thinCommand, words: [], options: ['older-than'], dryRun: true },
  verify: { run: verifyCommand, words: [], options: [] },
}

/** Runs one call of the command line; gives what to print, to the byte. */
export async function runCommand(
  words: readonly string[],
  machine: { readonly now: () => Instant },
): Promise<Result<Printed>> {
  const [name = '', ...rest] = words
  if (name === '' || name === 'help' || words.includes('--help')) {
    return name === '' ? wrongCall('Name a command.') : ok(printed(`${commandUsage}\n`))
  }
  const line = Object.hasOwn(commandLines, name) ? commandLines[name] : undefined
  if (line === undefined) return wrongCall(`There is no command “${name}”.`)
  const parsed = parse(rest, line)
  if (!parsed.ok) return parsed
  const outcome = await line.run({ ...parsed.value, now: machine.now })
  if (!outcome.ok) return outcome
  const { text, ...ends } = printed(outcome.value)
  return ok({ text: line.exact === true || text === '' ? text : `${text}\n`, ...ends })
}

function printed(what: string | Printed): Printed {
  return typeof what === 'string' ? { text: what, code: 0 } : what
}

function parse(rest: readonly string[], line: CommandLine): Result<Omit<Call, 'now'>> {
  const known = Object.fromEntries(
    (['data', ...line.options] as const).map((option) => [option, { type: 'string' } as const]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: {
        ...known,
        ...{ json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
        ...{ all: { type: 'boolean' }, 'put-back': { type: 'boolean' } },
      },
      allowPositionals: true,
      strict: true,
    })
    const { json, 'dry-run': dry, 'put-back': back, all, ...options } = values
    const isNamed = line.orElse !== undefined && Object.hasOwn(options, line.orElse)
    if (positionals.length !== (isNamed ? 0 : line.words.length)) return wrongWords(line)
    if (all === true && line.all !== true) return wrongCall('Unknown option ‘--all’.')
    if (dry === true && line.dryRun !== true) return wrongCall('Unknown option ‘--dry-run’.')
    if (back === true && line.putBack !== true) return wrongCall('Unknown option ‘--put-back’.')
    const flags = {
      json: json === true,
      dryRun: dry === true,
      all: all === true,
      putBack: back === true,
    }
    return { ok: true, value: { words: positionals, options, ...flags } }
  } catch (cause) {
    // parseArgs throws on an unknown option or a missing value; its words name the option.
    return wrongCall(
      cause instanceof Error ? `${cause.message.split('. ')[0] ?? ''}.` : 'Unreadable.',
    )
  }
}

function wrongWords({ words, orElse }: CommandLine): Result<never> {
  if (words.length === 0) return wrongCall('This command takes no further words.')
  const or = orElse === undefined ? '' : ` or --${orElse}`
  return wrongCall(
    `This command takes ${words.join(' ')}${or}, and nothing else beside its options.`,
  )
}
