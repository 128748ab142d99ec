import type { Coverage } from '../../../shared/model/coverage'
import { clockTime, dayOf, longDay, zoneLabel, type Instant } from '../../../shared/model/stamp'
import { writeArticleHtml } from '../../../shared/interchange/article-html'
import { writeLiveText } from '../../../shared/interchange/live-text/write-live-text'
import { writeArticleMarkdown } from '../../../shared/interchange/markdown/write-article-markdown'
import { say, spokenLanguage } from '../../../shared/words/say'
import { saveTextFile } from '../../platform/save-text-file'
import { useApp } from '../../state/app-store'
import { historyZone } from './revision-words'
import { LookingFrame } from './looking-frame'
import { PastArticle } from './past-article'

const forms = [
  { name: 'Text', ending: 'txt', type: 'text/plain', write: writeLiveText },
  { name: 'Markdown', ending: 'md', type: 'text/markdown', write: writeArticleMarkdown },
  { name: 'HTML', ending: 'html', type: 'text/html', write: writeArticleHtml },
] as const

/** The article as it stood at a time: to read and to carry out, not to write in. */
export function PastPane({ at, past }: { readonly at: Instant; readonly past: Coverage }) {
  const openDialog = useApp((state) => state.openDialog)
  const { fields } = past.article
  const zone = historyZone(fields)
  const day = dayOf(at, zone)
  const time = `${clockTime(at, zone)} ${zoneLabel(at, zone)}`
  return (
    <LookingFrame
      name={say('The article as it was')}
      title={say('As it was')}
      words={say('{day}, {time}. To read only.', { day: longDay(day, spokenLanguage()), time })}
      actions={
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            openDialog({ kind: 'open-past' })
          }}
        >
          {say('Another time …')}
        </button>
      }
      tools={
        <div className="looking-tools">
          <span className="tool-name">{say('Carry it out as')}</span>
          {forms.map(({ name, ending, type, write }) => (
            <button
              key={name}
              type="button"
              className="button quiet"
              onClick={() => {
                const clock = clockTime(at, zone).replace(':', '')
                saveTextFile({
                  name: `${fields.slug === '' ? 'article' : fields.slug}-${day}-${clock}.${ending}`,
                  type,
                  text: write(past),
                })
              }}
            >
              {name === 'Text' ? say(name) : name}
            </button>
          ))}
        </div>
      }
    >
      <PastArticle past={past} />
    </LookingFrame>
  )
}
