import { useEffect, useState } from 'react'
import type { ArticleId } from '../../../shared/ids'
import type { ArticleSummary } from '../../../shared/model/coverage'
import { noFilter } from '../../../shared/model/search'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import './template-dialog.css'

/** Begins an article from a template. */
export function TemplateDialog() {
  const close = useApp((state) => state.closeDialog)
  const begin = useApp((state) => state.beginFromTemplate)
  const templates = useTemplates()
  const [picked, setPicked] = useState<ArticleId | null>(null)
  const chosen = picked ?? templates?.[0]?.id ?? null
  const submit = async () => {
    if (chosen !== null && (await begin(chosen))) close()
  }
  return (
    <Dialog
      title={say('New from a template')}
      lead={say('It begins with the template’s fields and text, on today’s day.')}
      onClose={close}
      onSubmit={submit}
      foot={
        <>
          <button type="button" className="button" onClick={close}>
            {say('Cancel')}
          </button>
          <button type="submit" className="button main" disabled={chosen === null}>
            {say('Begin the article')}
          </button>
        </>
      }
    >
      {templates === null ? null : templates.length === 0 ? (
        <p>
          {say(
            'There is no template yet. Open an article that others should begin like, and choose “Save as Template” in the File menu.',
          )}
        </p>
      ) : (
        <fieldset className="ways templates">
          <legend className="visually-hidden">{say('Templates')}</legend>
          {templates.map((template, at) => (
            <label key={template.id} className="check">
              <input
                type="radio"
                name="template"
                autoFocus={at === 0}
                checked={chosen === template.id}
                onChange={() => {
                  setPicked(template.id)
                }}
              />
              <span>
                <span className={template.hasHeadline ? 'title' : 'title unnamed'} dir="auto">
                  {template.title}
                </span>
                <span className="hint">
                  {template.kind === 'live' ? say('Live article') : say('Story')}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}

/** Null while they are read. */
function useTemplates(): readonly ArticleSummary[] | null {
  const [templates, setTemplates] = useState<readonly ArticleSummary[] | null>(null)
  const tellTrouble = useApp((state) => state.tellTrouble)
  useEffect(() => {
    let left = false
    const filter = { ...noFilter, shelf: 'template' } as const
    void newsroom.listArticles({ filter, limit: 200 }).then((listed) => {
      if (left) return
      if (!listed.ok) tellTrouble(listed.error)
      setTemplates(listed.ok ? listed.value.articles : [])
    })
    return () => {
      left = true
    }
  }, [tellTrouble])
  return templates
}
