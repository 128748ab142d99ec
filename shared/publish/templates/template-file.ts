import { templateSlots, type SiteTemplates, type TemplateSlot } from '../../model/site-templates'

/** Ends the name of a file of templates. */
export const templateEnding = '.liquid'

/** A site’s templates as one text, each below a line that names its part: to keep, hand on, and edit elsewhere. */
export function writeTemplateFile(templates: SiteTemplates): string {
  return templateSlots
    .flatMap((slot) => {
      const text = templates[slot]
      return text === undefined ? [] : [`${headOf(slot)}\n${text.replace(/\n*$/, '\n')}`]
    })
    .join('\n')
}

/** The templates of such a text; null where none begins in it. What stands above the first one is left out. */
export function readTemplateFile(text: string): SiteTemplates | null {
  const [, ...pieces] = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split(headLine)
  const found = pieces.flatMap((name, at) => {
    const slot = at % 2 === 0 ? templateSlots.find((each) => each === name) : undefined
    const template = (pieces[at + 1] ?? '').replace(/^\n+/, '').replace(/\n*$/, '\n')
    return slot === undefined || template.trim() === '' ? [] : [[slot, template] as const]
  })
  return found.length === 0 ? null : Object.fromEntries(found)
}

// A comment of the language: whoever opens the file elsewhere has a template still.
const headLine = /^\{% # Dateline: ([a-z-]+) %\}[ \t]*$/m

function headOf(slot: TemplateSlot): string {
  return `{% # Dateline: ${slot} %}`
}
