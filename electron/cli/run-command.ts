import type { Instant } from '../../shared/model/stamp'
import { ok, type Result } from '../../shared/result'
import { wrongCall, type Printed, type RunCommand } from './call'
import { checkCommand } from './check-command'
import { decideCommand } from './decide-command'
import { diffCommand } from './diff-command'
import { exportCommand } from './export-command'
import { historyCommand } from './history-command'
import { importCommand } from './import-command'
import { listCommand, showCommand } from './list-commands'
import { moveInCommand } from './move-in-command'
import { publishCommand } from './publish-command'
import { publishSiteCommand } from './publish-site-command'
import { queueArticle } from './queue-article'
import { readCall, type CallForms } from './read-call'
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

const commands: Readonly<Record<string, CallForms>> = {
  import: [
    { run: importCommand, words: ['FILE'], options: ['day', 'zone', 'headline'], flags: ['json'] },
  ],
  'move-in': [
    {
      ...{ run: moveInCommand, words: ['PATH'] },
      ...{ options: ['pictures', 'zone'], flags: ['dry-run', 'json'] },
    },
  ],
  list: [{ run: listCommand, words: [], flags: ['json'] }],
  search: [{ run: searchCommand, words: ['WORDS'], options: ['limit'], flags: ['json'] }],
  show: [{ run: showCommand, words: ['ID'], options: ['at'], flags: ['json'] }],
  export: [{ run: exportCommand, words: ['ID'], options: ['as', 'at'] }],
  publish: [
    { run: publishSiteCommand, by: 'all', words: ['PLACE'], flags: ['all', 'json'] },
    {
      ...{ run: queueArticle, by: 'to', words: ['ID'] },
      ...{ options: ['to', 'changes-as'], flags: ['json'] },
    },
    {
      ...{ run: publishCommand, words: ['ID'] },
      ...{ options: ['folder', 'site-url', 'site-name', 'changes-as'], flags: ['json'] },
    },
  ],
  check: [
    {
      ...{ run: checkCommand, by: 'folder', words: [] },
      ...{ options: ['folder', 'site-url', 'site-name'], flags: ['put-back', 'json'] },
    },
    { run: checkCommand, words: ['PLACE'], flags: ['put-back', 'json'] },
  ],
  queue: [{ run: queueCommand, words: [], flags: ['json'] }],
  decide: [
    {
      ...{ run: decideCommand, words: ['ID', 'ENTRY', 'NATURE'] },
      ...{ options: ['text', 'place'], flags: ['json'] },
    },
  ],
  history: [{ run: historyCommand, words: ['ID'], options: ['entry', 'limit'], flags: ['json'] }],
  diff: [{ run: diffCommand, words: ['ID', 'A', 'B'], flags: ['json'] }],
  thin: [{ run: thinCommand, words: [], options: ['older-than'], flags: ['dry-run', 'json'] }],
  verify: [{ run: verifyCommand, words: [], flags: ['json'] }],
}

/** What these print is a file: to the byte, with no line end of ours. */
const exact: ReadonlySet<RunCommand> = new Set([exportCommand])

/** Runs one call of the command line; gives what to print, to the byte. */
export async function runCommand(
  words: readonly string[],
  machine: { readonly now: () => Instant },
): Promise<Result<Printed>> {
  const [name = '', ...rest] = words
  if (name === '' || name === 'help' || words.some((word) => ['--help', '-h'].includes(word))) {
    return name === '' ? wrongCall('Name a command.') : ok(printed(`${commandUsage}\n`))
  }
  const forms = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (forms === undefined) return wrongCall(`There is no command “${name}”.`)
  const read = readCall(rest, forms)
  if (!read.ok) return read
  const { form, call } = read.value
  const outcome = await form.run({ ...call, now: machine.now })
  if (!outcome.ok) return outcome
  const { text, ...ends } = printed(outcome.value)
  return ok({ text: exact.has(form.run) || text === '' ? text : `${text}\n`, ...ends })
}

function printed(what: string | Printed): Printed {
  return typeof what === 'string' ? { text: what, code: 0 } : what
}
