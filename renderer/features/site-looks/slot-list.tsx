import {
  templateSlots,
  type SiteTemplates,
  type TemplateSlot,
} from '../../../shared/model/site-templates'
import { checkedTemplate } from '../../../shared/publish/design-problem'
import { slotName } from '../../../shared/publish/templates/slot-names'
import { say } from '../../../shared/words/say'

/** The parts of a page that can be framed, and which of them are the newsroom’s own. */
export function SlotList(props: {
  readonly shown: TemplateSlot
  readonly templates: SiteTemplates
  readonly onShow: (slot: TemplateSlot) => void
}) {
  const { shown, templates, onShow } = props
  return (
    <fieldset className="slot-list">
      <legend className="name">{say('Part of a page')}</legend>
      {templateSlots.map((slot) => (
        <label key={slot} className="slot">
          <input
            type="radio"
            name="template-slot"
            checked={slot === shown}
            onChange={() => {
              onShow(slot)
            }}
          />
          <span className="slot-name">{slotName(slot)}</span>
          <SlotState templates={templates} slot={slot} />
        </label>
      ))}
    </fieldset>
  )
}

function SlotState({ templates, slot }: { templates: SiteTemplates; slot: TemplateSlot }) {
  if (templates[slot] === undefined) return <span className="slot-state">{say('built in')}</span>
  return checkedTemplate(templates, slot) === null ? (
    <span className="slot-state own">{say('your own')}</span>
  ) : (
    <span className="slot-state wrong">{say('to mend')}</span>
  )
}
