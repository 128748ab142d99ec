import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { dayOf } from '../../../shared/model/stamp'
import type { Target } from '../../../shared/model/publication'
import { say, spokenLanguage } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { canUndoPost } from '../../state/posting'
import { drawNow } from '../../ui/draw-now'
import { useModal } from '../../ui/use-modal'
import { useNow } from '../../ui/use-now'
import { actsAtHand, commandsOf } from '../../pictures/picture-at-hand'
import { editorAtHand } from '../article/written-text'
import { dayName } from '../library/group-articles'
import { goTo } from './go-to'
import { paletteSections, type PaletteWorld } from './palette-sections'
import type { PaletteLine } from './palette-line'
import { useFoundArticles } from './use-found-articles'
import './palette.css'

/** Everything by name: commands, articles, updates, places. Typing finds, Enter goes there. */
export function Palette() {
  const element = useModal()
  const id = useId()
  const close = useApp((state) => state.closeDialog)
  const [typed, setTyped] = useState('')
  // A line and not a place: what is found in texts comes a moment later, and moves the others.
  const [cursor, setCursor] = useState<string | null>(null)
  const world = useWorld(typed)
  const sections = useMemo(() => paletteSections(typed, world), [typed, world])
  const lines = sections.flatMap((section) => section.lines)
  const at = Math.max(
    0,
    lines.findIndex(({ key }) => key === cursor),
  )
  const chosen = lines[at]
  const pick = (line: PaletteLine | undefined) => {
    if (line === undefined) return
    close()
    // The palette is gone and the focus is back: a command may be about the text it was in.
    drawNow()
    goTo(line.to)
  }
  const keyDown = (event: KeyboardEvent) => {
    const to = stepOf(event, { at, count: lines.length })
    if (to !== null) setCursor(lines[to]?.key ?? null)
    else if (event.key === 'Enter') pick(chosen)
    else return
    event.preventDefault()
  }
  useChosenInSight(element, at, sections)
  return (
    <dialog
      ref={element}
      className="palette"
      aria-label={say('Go to anything')}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onMouseDown={(event) => {
        // Beside it: away with it.
        if (event.target === event.currentTarget) close()
      }}
    >
      <div className="palette-box">
        <input
          autoFocus
          type="text"
          role="combobox"
          spellCheck={false}
          autoComplete="off"
          aria-label={say('Command, article, update or place')}
          aria-expanded={lines.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : optionId(id, at)}
          placeholder={say('Command, article, update, place …')}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setCursor(null)
          }}
          onKeyDown={keyDown}
        />
        <div className="palette-list" role="listbox" id={id} aria-label={say('What there is')}>
          {sections.map(({ name, lines: shown }, index) => (
            <div key={name} role="group" aria-label={name}>
              <p className="palette-name" aria-hidden="true">
                {name}
              </p>
              {shown.map((line) => {
                const place = lines.indexOf(line)
                return (
                  <Option
                    key={`${String(index)} ${line.key}`}
                    id={optionId(id, place)}
                    line={line}
                    chosen={place === at}
                    onPoint={() => {
                      setCursor(line.key)
                    }}
                    onPick={() => {
                      pick(line)
                    }}
                  />
                )
              })}
            </div>
          ))}
        </div>
        <p className={lines.length === 0 ? 'palette-none' : 'visually-hidden'} role="status">
          {countWords(typed, lines.length)}
        </p>
      </div>
    </dialog>
  )
}

function Option(props: {
  readonly id: string
  readonly line: PaletteLine
  readonly chosen: boolean
  readonly onPoint: () => void
  readonly onPick: () => void
}) {
  const { label, note, keys, to } = props.line
  return (
    <div
      id={props.id}
      className="palette-line"
      role="option"
      aria-selected={props.chosen}
      onMouseMove={props.chosen ? undefined : props.onPoint}
      onMouseDown={(event) => {
        // The field keeps the focus.
        event.preventDefault()
        if (event.button === 0) props.onPick()
      }}
    >
      <span className="label" dir="auto">
        {label}
      </span>
      <span className="note time">{note}</span>
      {/* Empty where there is none: the notes of commands stand below each other. */}
      {to.kind === 'command' ? <kbd>{showKeys(keys, isMac)}</kbd> : null}
    </div>
  )
}

const noTargets: readonly Target[] = []

function useWorld(typed: string): PaletteWorld {
  const recents = useApp((state) => state.recents)
  const articles = useApp((state) => state.articles)
  const coverage = useApp((state) => state.coverage)
  const targets = useApp((state) => state.desk?.settings.targets ?? noTargets)
  const language = spokenLanguage()
  const houseZone = useApp((state) => state.desk?.settings.houseZone ?? 'UTC')
  const loadRecents = useApp((state) => state.loadRecents)
  const today = dayOf(useNow(60_000), houseZone)
  const found = useFoundArticles(typed)
  // Asked once: the field of the palette has the focus from now on.
  const [text] = useState(() => editorAtHand() !== undefined)
  const [picture] = useState(() => commandsOf(actsAtHand()))
  const [undo] = useState(canUndoPost)
  const isTemplate = useApp((state) => state.shelf === 'template')
  useEffect(() => void loadRecents(), [loadRecents])
  return useMemo(
    () => ({
      atHand: {
        article: coverage === null ? null : coverage.article,
        ...{ text, picture, isTemplate, canUndoPost: undo },
      },
      recents,
      articles,
      found,
      coverage,
      targets,
      noteOf: ({ day }) => dayName(day, { today, language }),
    }),
    [coverage, text, picture, isTemplate, undo, recents, articles, found, targets, today, language],
  )
}

const pageSteps = 8

function stepOf(
  { key }: KeyboardEvent,
  { at, count }: { readonly at: number; readonly count: number },
): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'PageDown') return Math.min(count - 1, at + pageSteps)
  if (key === 'PageUp') return Math.max(0, at - pageSteps)
  return null
}

function useChosenInSight(
  palette: { readonly current: HTMLElement | null },
  at: number,
  lines: unknown,
): void {
  useEffect(() => {
    const chosen = palette.current?.querySelector('[aria-selected=true]')
    // The first line, with the name above it.
    if (at === 0) palette.current?.querySelector('.palette-list')?.scrollTo({ top: 0 })
    else chosen?.scrollIntoView({ block: 'nearest' })
  }, [palette, at, lines])
}

function optionId(list: string, place: number): string {
  return `${list}-${String(place)}`
}

function countWords(typed: string, count: number): string {
  if (count === 0) return say('Nothing is called “{typed}”.', { typed: typed.trim() })
  return say('{count, plural, one {One result} other {# results}}', { count })
}
