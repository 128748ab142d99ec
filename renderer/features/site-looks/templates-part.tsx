import { useRef, useState } from 'react'
import {
  templateSlots,
  type SiteTemplates,
  type TemplateSlot,
} from '../../../shared/model/site-templates'
import { checkedTemplate } from '../../../shared/publish/design-problem'
import { builtInTemplates } from '../../../shared/publish/templates/built-in-templates'
import { slotName } from '../../../shared/publish/templates/slot-names'
import { placedWords } from '../../../shared/publish/templates/template-trouble'
import { say } from '../../../shared/words/say'
import { CodeText } from './code-text'
import type { LooksPart } from './looks-part'
import { focusSoon } from './row-acts'
import { SlotList } from './slot-list'
import { slotAbout } from './slot-about'
import { TemplateFileActs } from './template-file-acts'
import { ViewNames } from './view-names'

/** How parts of the site’s pages are framed: as built in, or by templates of the newsroom’s own. */
export function TemplatesPart({ draft, set }: LooksPart) {
  const { templates = {} } = draft.design
  const [slot, show] = useState<TemplateSlot>(() => firstToSee(templates))
  const field = useRef<HTMLTextAreaElement>(null)
  const text = templates[slot] ?? ''
  const problem = checkedTemplate(templates, slot)
  const put = (made: string) => {
    set({ templates: withTemplate(templates, slot, made) })
  }
  const putAtCaret = (code: string) => {
    const { current } = field
    if (current === null) return
    current.setRangeText(code, current.selectionStart, current.selectionEnd, 'end')
    put(current.value)
    current.focus()
  }
  return (
    <div className="site-templates">
      <div className="template-side">
        <SlotList shown={slot} templates={templates} onShow={show} />
        <TemplateFileActs
          siteName={draft.siteName}
          templates={templates}
          onOpen={(opened) => {
            // What the file does not have stays as it is.
            const all = { ...templates, ...opened }
            set({ templates: all })
            show(firstToSee(all))
          }}
        />
      </div>
      <div className="site-template" key={slot}>
        <p className="hint">{slotAbout(slot)}</p>
        {text === '' ? (
          <button
            type="button"
            className="button looks-add"
            id="template-begin"
            onClick={() => {
              put(builtInTemplates[slot])
              requestAnimationFrame(() => field.current?.focus())
            }}
          >
            {say('Start from the built-in look')}
          </button>
        ) : (
          <>
            <CodeText
              name={say('Template: {name}', { name: slotName(slot) })}
              rows={12}
              ref={field}
              isWrong={problem !== null}
              value={text}
              onChange={put}
            />
            <p className="trouble-note" role="status">
              {problem === null ? '' : placedWords(problem)}
            </p>
            <ViewNames slot={slot} onChoose={putAtCaret} />
            <button
              type="button"
              className="button quiet looks-add"
              onClick={() => {
                put('')
                focusSoon('template-begin')
              }}
            >
              {say('Back to the built-in look')}
            </button>
          </>
        )}
      </div>
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
