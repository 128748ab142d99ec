import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Telling } from '../telling/telling'
import { EntryText } from './entry-text'

/** The morning's text below all updates; of a story, the text itself. */
export function OriginalEntry() {
  const body = useApp((state) => state.coverage?.body)
  const live = useApp((state) => state.coverage?.article.kind === 'live')
  const language = useApp((state) => state.coverage?.article.fields.language ?? 'en')
  if (body === undefined) return null
  return (
    <section
      className="original-entry"
      id="original-entry"
      aria-label={live ? say('Original entry') : say('Story')}
    >
      {live ? <h2 className="entry-title">{say('Original entry')}</h2> : null}
      <EntryText
        entryKey={body.id}
        body={body.body}
        language={language}
        label={live ? say('Original entry') : say('Story')}
        headingShift={live ? 1 : 0}
        placeholder={live ? say('What was known this morning …') : say('Write the story …')}
      />
      <Telling entryId={body.id} />
    </section>
  )
}
