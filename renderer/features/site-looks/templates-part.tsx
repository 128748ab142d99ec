import { useState } from 'react'
import {
  templateSlots,
  type SiteTemplates,
  type TemplateSlot,
} from '../../../shared/model/site-templates'
import { checkedTemplate } from '../../../shared/publish/design-problem'
import type { LooksPart } from './looks-part'
import { SlotList } from './slot-list'
import { TemplateEditor } from './template-editor'
import { TemplateFileActs } from './template-file-acts'

/** How parts of the site’s pages are framed: as built in, or by templates of the newsroom’s own. */
export function TemplatesPart({ draft, set }: LooksPart) {
  const { templates = {} } = draft.design
  const [slot, show] = useState<TemplateSlot>(() => firstToSee(templates))
  const [opened, setOpened] = useState(0)
  return (
    <div className="site-templates">
      <div className="template-side">
        <SlotList shown={slot} templates={templates} onShow={show} />
        <TemplateFileActs
          siteName={draft.siteName}
          templates={templates}
          onOpen={(read) => {
            // What the file does not have stays as it is.
            const all = { ...templates, ...read }
            set({ templates: all })
            setOpened(opened + 1)
            show(firstToSee(all))
          }}
        />
      </div>
      <TemplateEditor
        // What a file brought is not for the field to undo.
        key={`${slot} ${String(opened)}`}
        slot={slot}
        text={templates[slot] ?? ''}
        problem={checkedTemplate(templates, slot)}
        onChange={(made) => {
          set({ templates: withTemplate(templates, slot, made) })
        }}
      />
    </div>
  )
}

/** What stands in the way of saving, else what she has written, else the first. */
function firstToSee(templates: SiteTemplates): TemplateSlot {
  const wrong = templateSlots.find((slot) => checkedTemplate(templates, slot) !== null)
  const own = templateSlots.find((slot) => templates[slot] !== undefined)
  return wrong ?? own ?? templateSlots[0]
}

/** A site without any template says nothing of them: to its readers it is what it was before. */
function withTemplate(
  templates: SiteTemplates,
  slot: TemplateSlot,
  text: string,
): SiteTemplates | undefined {
  const own = templateSlots.flatMap((each) => {
    const template = each === slot ? text : (templates[each] ?? '')
    return template === '' ? [] : [[each, template] as const]
  })
  return own.length === 0 ? undefined : Object.fromEntries(own)
}
