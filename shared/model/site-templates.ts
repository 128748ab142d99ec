/** The parts of its pages that a site may frame with templates of its own, in the order of a page. */
export const templateSlots = [
  'masthead',
  'front-page',
  'list-item',
  'article-head',
  'article-foot',
  'footer',
] as const
/** One of them. */
export type TemplateSlot = (typeof templateSlots)[number]

/** A site’s own templates, in Liquid; a part without one is built in. */
export type SiteTemplates = Readonly<Partial<Record<TemplateSlot, string | undefined>>>

/** UTF-16 units; a page’s whole frame is a tenth of that. */
export const longestTemplate = 50_000
