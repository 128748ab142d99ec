import type { LibraryFilter } from '../../../shared/model/search'
import { addDays, shortDay, type LocalDay } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'

/** One thing a filter can be set to. */
export interface FilterChoice {
  readonly value: string
  readonly words: string
  readonly change: Partial<LibraryFilter>
}

/** Whether a filter holds anything back. */
export function isFiltered(filter: LibraryFilter): boolean {
  return Object.values(filter).some((part) => part !== null)
}

/** The states an article can be in, and the two places where it may have been put. */
export function stateChoices(): readonly FilterChoice[] {
  return [
    { value: 'any', words: say('Any state'), change: { state: null, shelf: null } },
    { value: 'live', words: say('Live'), change: { state: 'live', shelf: null } },
    { value: 'draft', words: say('Draft'), change: { state: 'draft', shelf: null } },
    { value: 'ended', words: say('Ended'), change: { state: 'ended', shelf: null } },
    { value: 'archive', words: say('Archive'), change: { state: null, shelf: 'archive' } },
    { value: 'template', words: say('Templates'), change: { state: null, shelf: 'template' } },
    { value: 'bin', words: say('Bin'), change: { state: null, shelf: 'bin' } },
  ]
}

/** Which state is chosen. */
export function chosenState({ state, shelf }: LibraryFilter): string {
  return shelf ?? state ?? 'any'
}

/** Days to choose from, seen from today; `one` asks which. */
export function dayChoices(today: LocalDay): readonly FilterChoice[] {
  const since = (days: number) => ({ from: addDays(today, -days), to: today })
  const yesterday = addDays(today, -1)
  return [
    { value: 'any', words: say('Any day'), change: { from: null, to: null } },
    { value: 'today', words: say('Today'), change: { from: today, to: today } },
    { value: 'yesterday', words: say('Yesterday'), change: { from: yesterday, to: yesterday } },
    { value: 'week', words: say('Last 7 days'), change: since(6) },
    { value: 'month', words: say('Last 30 days'), change: since(29) },
    { value: 'year', words: say('Last 365 days'), change: since(364) },
    { value: 'one', words: say('One day …'), change: since(0) },
  ]
}

/** What a choice of days is called where it is none of those to choose from. */
export function dayWords({ from, to }: LibraryFilter, language: string): string {
  const [first, last] = [from, to].map((day) => (day === null ? '' : shortDay(day, language)))
  return first === last ? (first ?? '') : `${first ?? ''} – ${last ?? ''}`
}
