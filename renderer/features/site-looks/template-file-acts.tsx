import { useState } from 'react'
import type { AppError } from '../../../shared/app-error'
import type { SiteTemplates } from '../../../shared/model/site-templates'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { TroubleNote } from '../places/trouble-note'

/** Templates go to a file and come from one: to keep, to hand on, to edit elsewhere. */
export function TemplateFileActs(props: {
  readonly siteName: string
  readonly templates: SiteTemplates
  readonly onOpen: (templates: SiteTemplates) => void
}) {
  const { siteName, templates, onOpen } = props
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<AppError | null>(null)
  const tell = (words: string, error: AppError | null) => {
    setSaid(words)
    setTrouble(error)
  }
  const save = async () => {
    const saved = await newsroom.saveTemplates({ siteName, templates })
    if (!saved.ok) tell('', saved.error)
    else if (saved.value !== null) tell(say('Saved to {file}', saved.value), null)
  }
  const open = async () => {
    const opened = await newsroom.openTemplates({})
    if (!opened.ok) tell('', opened.error)
    else if (opened.value !== null) {
      onOpen(opened.value)
      tell(say('Opened. They are kept when you save.'), null)
    }
  }
  return (
    <div className="template-file">
      <button
        type="button"
        className="button quiet"
        disabled={Object.keys(templates).length === 0}
        onClick={() => void save()}
      >
        {say('Save to a file …')}
      </button>
      <button type="button" className="button quiet" onClick={() => void open()}>
        {say('Open a file …')}
      </button>
      <p className="hint" role="status">
        {said}
      </p>
      <TroubleNote trouble={trouble} />
    </div>
  )
}
