import { firstSentence } from '../../../shared/document/first-sentence'
import { leadingText } from '../../../shared/document/plain-text'
import { canGive, type AtHand } from '../../../shared/model/command-needs'
import { commands, type Command } from '../../../shared/model/commands'
import type { ArticleSummary, Coverage } from '../../../shared/model/coverage'
import type { Target } from '../../../shared/model/publication'
import { formatStamp } from '../../../shared/model/stamp'
import type { RecentThings } from '../../../shared/ipc/requests/window-requests'
import { bestLines } from '../../../shared/search/match-line'
import { inEveryLanguage } from '../../../shared/words/in-every-language'
import { say } from '../../../shared/words/say'
import { menuNames } from '../commands/menu-names'
import { settingSections } from '../settings/setting-sections'
import type { PaletteLine, PaletteSection } from './palette-line'

/** All that the palette can lead to. */
export interface PaletteWorld {
  readonly atHand: AtHand
  readonly recents: RecentThings
  /** The articles the window knows; those found by their text come in `found`. */
  readonly articles: readonly ArticleSummary[]
  readonly found: readonly ArticleSummary[]
  readonly coverage: Coverage | null
  readonly targets: readonly Target[]
  readonly noteOf: (article: ArticleSummary) => string
}

/** How many lines of a kind are shown where something was typed. */
const most = { commands: 8, articles: 8, updates: 6, settings: 4, places: 4 } as const

/**
 * What the palette shows. Nothing typed: what was used last, the last articles, then every command.
 * Otherwise each kind by how well it answers, and the kind with the best answer first.
 */
export function paletteSections(typed: string, world: PaletteWorld): readonly PaletteSection[] {
  return typed.trim() === '' ? atRest(world) : answers(typed, world)
}

function atRest(world: PaletteWorld): readonly PaletteSection[] {
  const given = givenCommands(world)
  const used = given.filter(({ id }) => world.recents.commands.includes(id)).slice(0, 5)
  const open = world.coverage?.article.id
  return [
    { name: say('Used last'), lines: used.map(commandLine) },
    {
      name: say('Articles opened last'),
      lines: world.recents.articles
        .filter(({ id }) => id !== open)
        .slice(0, 6)
        .map((article) => articleLine(article, world)),
    },
    {
      name: say('Commands'),
      lines: given.filter((command) => !used.includes(command)).map(commandLine),
    },
  ].filter(({ lines }) => lines.length > 0)
}

function answers(typed: string, world: PaletteWorld): readonly PaletteSection[] {
  const byRank = (name: string, lines: readonly PaletteLine[], count: number) => {
    const best = bestLines(typed, lines, ({ label, also = [] }) => [label, ...also])
    return { name, rank: best[0]?.rank ?? Infinity, lines: best.slice(0, count).map(lineOf) }
  }
  const named = byRank(say('Articles'), knownArticles(world), most.articles)
  const inText = world.found
    .filter(({ id }) => !named.lines.some(({ key }) => key === `article ${id}`))
    .map((article) => articleLine(article, world))
  const articles = { ...named, lines: [...named.lines, ...inText].slice(0, most.articles) }
  return [
    byRank(say('Commands'), givenCommands(world).map(commandLine), most.commands),
    articles,
    byRank(say('Updates of this article'), updateLines(world.coverage), most.updates),
    byRank(say('Settings'), settingLines(), most.settings),
    byRank(say('Places'), world.targets.map(placeLine), most.places),
  ]
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
}

/** What can be given now, used last first. */
function givenCommands({ atHand, recents }: PaletteWorld): readonly Command[] {
  const place = ({ id }: Command) => {
    const used = recents.commands.indexOf(id)
    return used === -1 ? Infinity : used
  }
  return commands
    .filter(({ id }) => id !== 'palette' && canGive(id, atHand))
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

function knownArticles(world: PaletteWorld): readonly PaletteLine[] {
  const recent = world.recents.articles
  const others = world.articles.filter(({ id }) => !recent.some((article) => article.id === id))
  return [...recent, ...others].map((article) => articleLine(article, world))
}

function commandLine({ id, label, menu, keys }: Command): PaletteLine {
  const to = { kind: 'command', command: id } as const
  const [said = '', ...also] = inEveryLanguage(label)
  return {
    key: `command ${id}`,
    label: said,
    also,
    note: say(menuNames[menu]),
    keys: keys ?? '',
    to,
  }
}

function articleLine(article: ArticleSummary, { noteOf }: PaletteWorld): PaletteLine {
  const { id, title } = article
  const to = { kind: 'article', id } as const
  return { key: `article ${id}`, label: title, note: noteOf(article), keys: '', to }
}

function updateLines(coverage: Coverage | null): readonly PaletteLine[] {
  if (coverage === null) return []
  const { stampTemplate, zone, language } = coverage.article.fields
  return coverage.updates.map(({ id, stamp, headline, body, state }) => {
    const words = headline.trim() || firstSentence(leadingText(body), language)
    return {
      key: `update ${id}`,
      label: `${formatStamp(stampTemplate, stamp, zone)} ${words}`,
      note: state === 'posted' ? '' : say(stateNotes[state]),
      keys: '',
      to: { kind: 'update', id },
    }
  })
}

const stateNotes = { composing: 'draft', withdrawn: 'withdrawn' } as const

function settingLines(): readonly PaletteLine[] {
  return settingSections.flatMap(({ section, name, settings }) =>
    settings.map((setting) => {
      const [label = '', ...also] = inEveryLanguage(setting)
      const to = { kind: 'setting', section } as const
      return { key: `setting ${setting}`, label, also, note: say(name), keys: '', to }
    }),
  )
}

function placeLine(target: Target): PaletteLine {
  const to = { kind: 'place', target } as const
  return {
    key: `place ${target.id}`,
    label: target.siteName,
    note: target.siteUrl.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    keys: '',
    to,
  }
}

function lineOf({ line }: { readonly line: PaletteLine }): PaletteLine {
  return line
}
