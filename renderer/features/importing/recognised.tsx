import type {
  LiveTextReading,
  ReadUpdate,
} from '../../../shared/interchange/live-text/live-text-reading'
import { say } from '../../../shared/words/say'

/** What was recognised in a text, part by part, as far as it goes on one screen. */
export function Recognised({ reading }: { readonly reading: LiveTextReading }) {
  const { opening, updates, body } = reading
  return (
    <section aria-labelledby="import-recognised">
      <h3 id="import-recognised">{say('Recognised')}</h3>
      <dl className="recognised">
        <Part name={say('Caption')} text={opening.caption} />
        <Part name={say('Credit')} text={opening.credit} />
        <Part
          name={say('Previous day')}
          text={
            opening.previousDay === null
              ? ''
              : `${opening.previousDay.label}: ${opening.previousDay.title}`
          }
        />
        <Part name={say('Map credit')} text={opening.map ?? ''} />
        <Part name={say('Standfirst')} text={opening.standfirst} />
        <dt>
          {say('{count, plural, one {1 update} other {# updates}}', { count: updates.length })}
        </dt>
        <dd>
          <ol className="recognised-updates">
            {updates.slice(0, 40).map((update) => (
              <UpdateLine key={update.line} update={update} />
            ))}
          </ol>
          {updates.length > 40 ? (
            <p>{say('… and {count} more', { count: updates.length - 40 })}</p>
          ) : null}
        </dd>
        <Part
          name={reading.kind === 'live' ? say('Original entry') : say('Story')}
          text={body.length === 0 ? '' : `${paragraphs(body.length)}: ${body[0]?.text ?? ''}`}
        />
      </dl>
    </section>
  )
}

function paragraphs(count: number): string {
  return say('{count, plural, one {1 paragraph} other {# paragraphs}}', { count })
}

function UpdateLine({ update }: { readonly update: ReadUpdate }) {
  return (
    <li>
      <strong className="time">{update.label}</strong>
      {update.dayOffset > 0 ? <span> {say('(next day)')} </span> : null}{' '}
      <span dir="auto">{update.blocks[0]?.text ?? ''}</span>
    </li>
  )
}

function Part(props: { readonly name: string; readonly text: string }) {
  if (props.text === '') return null
  return (
    <>
      <dt>{props.name}</dt>
      <dd className="one-line" dir="auto" title={props.text}>
        {props.text}
      </dd>
    </>
  )
}
