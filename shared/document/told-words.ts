import type { CardWords } from './card-words'
import { makeQuote } from './make-body'
import type { Attribution, Quote, Table } from './nodes'

/** Who said a quote and where, as the fields of a line below its words; none where nobody is told. */
export function attributionWords({ who = '', where = '' }: Attribution): readonly CardWords[] {
  const fields = [
    { field: 'who', value: who },
    { field: 'where', value: where },
  ] as const
  return fields.filter(({ value }) => value !== '')
}

/** What a table shows, as the field of a line above its cells; none where it says nothing. */
export function captionWords({ caption = '' }: Pick<Table, 'caption'>): readonly CardWords[] {
  return caption === '' ? [] : [{ field: 'caption', value: caption }]
}

/** A quote with other words in these fields; an empty field is left out. */
export function withAttribution(quote: Quote, told: readonly CardWords[]): Quote {
  const word = (name: 'who' | 'where') => told.find(({ field }) => field === name)?.value ?? ''
  return makeQuote(quote.children, {
    ...{ pull: quote.pull === true, who: word('who'), where: word('where') },
  })
}

/** The same for the caption of a table. */
export function withCaption(table: Table, [told]: readonly CardWords[]): Table {
  const bare = { ...table }
  delete (bare as { caption?: string }).caption
  const caption = told?.value ?? ''
  return caption === '' ? bare : { ...bare, caption }
}
