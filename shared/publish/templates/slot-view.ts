import type { Site } from '../site'
import { labelsFor } from '../labels'
import { textDirection } from '../text-direction'
import { TemplatePart } from './template-part'

/** What a template can name: plain values, lists and groups of them, and parts of ours. */
export type ViewValue =
  string | number | boolean | null | TemplatePart | readonly ViewValue[] | ViewGroup
/** Values by their names. */
export interface ViewGroup {
  readonly [name: string]: ViewValue
}

/** What a template of one part of a page sees, and what it must come to. */
export interface SlotView {
  readonly data: ViewGroup
  readonly firstHeadings: 0 | 1
  /** Parts that readers were promised, in the order in which they follow where they are not placed. */
  readonly always: readonly TemplatePart[]
}

/** What every template sees: the site, the page it stands on, and the words pages say by themselves. */
export function commonView(on: {
  readonly site: Site
  readonly language: string
  readonly root: string
  readonly isFront: boolean
}): ViewGroup {
  const { site, language, root, isFront } = on
  const labels = labelsFor(language)
  return {
    site: { name: site.name, tagline: site.design.tagline.trim(), url: site.url },
    page: { root, language, direction: textDirection(language), front: isFront },
    words: {
      live: labels.live,
      last_update: labels.lastUpdate,
      updated: labels.updated,
      by: labels.by,
      and: labels.beforeLastName.trim(),
      ended: labels.ended,
      front_page: labels.frontPage,
      archive: labels.archive,
      search: labels.search,
      corrections: labels.corrections,
      topics: labels.topics,
      navigation: labels.siteNavigation,
      more: labels.more,
    },
  }
}

/** Makes it so that nothing can be put in or taken out; answers with the parts in it. */
export function frozenWithParts(value: ViewValue): readonly TemplatePart[] {
  if (typeof value !== 'object' || value === null) return []
  if (value instanceof TemplatePart) return [value]
  Object.freeze(value)
  return Object.values(value).flatMap((each: ViewValue) => frozenWithParts(each))
}
