import { useRef, useState } from 'react'
import type { TemplateSlot } from '../../../shared/model/site-templates'
import { builtInTemplates } from '../../../shared/publish/templates/built-in-templates'
import { slotName } from '../../../shared/publish/templates/slot-names'
import {
  placedWords,
  type TemplateProblem,
} from '../../../shared/publish/templates/template-trouble'
import { say } from '../../../shared/words/say'
import { drawNow } from '../../ui/draw-now'
import { typeInto } from '../../ui/type-into'
import { CodeText } from './code-text'
import { focusSoon } from './row-acts'
import { slotAbout } from './slot-about'
import { ViewNames } from './view-names'

/** One part of a page: what is built in there, or her own template with what is wrong with it. */
export function TemplateEditor(props: {
  readonly slot: TemplateSlot
  /** Empty: as built in. */
  readonly text: string
  readonly problem: TemplateProblem | null
  readonly onChange: (text: string) => void
}) {
  const { slot, text, problem, onChange } = props
  const field = useRef<HTMLTextAreaElement>(null)
  // Who clears the field to begin anew has it still.
  const [writing, setWriting] = useState(text !== '')
  return (
    <div className="site-template">
      <p className="hint">{slotAbout(slot)}</p>
      {writing ? (
        <>
          <CodeText
            name={say('Template: {name}', { name: slotName(slot) })}
            rows={12}
            ref={field}
            isWrong={problem !== null}
            value={text}
            onChange={onChange}
          />
          <p className="trouble-note" role="status">
            {problem === null ? '' : placedWords(problem)}
          </p>
          <ViewNames
            slot={slot}
            onChoose={(code) => {
              if (field.current !== null) typeInto(field.current, code)
            }}
          />
          <button
            type="button"
            className="button quiet looks-add"
            onClick={() => {
              setWriting(false)
              onChange('')
              focusSoon('template-begin')
            }}
          >
            {say('Back to the built-in look')}
          </button>
        </>
      ) : (
        <button
          type="button"
          className="button looks-add"
          id="template-begin"
          onClick={() => {
            setWriting(true)
            onChange(builtInTemplates[slot])
            drawNow()
            field.current?.focus()
          }}
        >
          {say('Start from the built-in look')}
        </button>
      )}
    </div>
  )
}
