import type { Html } from '../../document/html'
import type { TemplateSlot } from '../../model/site-templates'
import type { Site } from '../site'
import { problemOf } from './engine-problem'
import { readFrame } from './read-frame'
import type { SlotView } from './slot-view'
import { compile, fill } from './template-engine'
import { TemplateTrouble } from './template-trouble'

/** What a part of a page is made from, and how it is made where a site says nothing else. */
export interface SlotContent {
  readonly view: () => SlotView
  readonly builtIn: () => Html
}

/** A part of a page as the site frames it: by its own template, else as built in. */
export function fillSlot(site: Site, slot: TemplateSlot, of: SlotContent): Html {
  const template = templateFor(site, slot)
  // Whoever asks for what an article does not have gets nothing: no page waits for that.
  return template === null
    ? of.builtIn()
    : fillTemplate(template, { slot, view: of.view(), strict: false })
}

/** A site’s own template; null: that part is built in. */
export function templateFor({ design }: Site, slot: TemplateSlot): string | null {
  const template = design.templates?.[slot] ?? ''
  return template.trim() === '' ? null : template
}

/** One template filled and read; throws `TemplateTrouble` with what is wrong and where. */
export function fillTemplate(
  template: string,
  of: { readonly slot: TemplateSlot; readonly view: SlotView; readonly strict: boolean },
): Html {
  const { slot, view, strict } = of
  try {
    return readFrame(fill(compile(template), view.data, { strict }), view)
  } catch (thrown) {
    // Another template within this one has said what is wrong already.
    if (thrown instanceof TemplateTrouble) throw thrown
    throw new TemplateTrouble(slot, problemOf(thrown, template))
  }
}

/**
 * What pages show of a site’s own templates, for their marks: nothing where they are built in, so that
 * marks of sites without any stay what they were.
 */
export function templateMark(site: Site, slots: readonly TemplateSlot[]): readonly unknown[] {
  const own = slots.map((slot) => templateFor(site, slot))
  return own.every((template) => template === null)
    ? []
    : [own, site.name, site.design.tagline.trim()]
}
