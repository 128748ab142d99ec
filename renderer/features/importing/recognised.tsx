import type {
  LiveTextReading,
  ReadUpdate,
} from '../../../shared/interchange/live-text/live-text-reading'

/** What was recognised in a text, part by part, as far as it goes on one screen. */
export function Recognised({ reading }: { readonly reading: LiveTextReading }) {
  const { opening, updates, body } = reading
  return (
    <section aria-labelledby="import-recognised">
      <h3 id="import-recognised">Recognised</h3>
      <dl className="recognised">
        <Part name="Caption" text={opening.caption} />
        <Part name="Credit" text={opening.credit} />
        <Part
          name="Previous day"
          text={
            opening.previousDay === null
              ? ''
              : `${opening.previousDay.label}: ${opening.previousDay.title}`
          }
        />
        <Part name="Map credit" text={opening.map ?? ''} />
        <Part name="Standfirst" text={opening.standfirst} />
        <dt>{updates.length === 1 ? '1 update' : `${String(updates.length)} updates`}</dt>
        <dd>
          <ol className="recognised-updates">
            {updates.slice(0, 40).map((update) => (
              <UpdateLine key={update.line} update={update} />
            ))}
          </ol>
          {updates.length > 40 ? <p>… and {updates.length - 40} more</p> : null}
        </dd>
        <Part
          name={reading.kind === 'live' ? 'Original entry' : 'Story'}
          text={body.length === 0 ? '' : `${paragraphs(body.length)}: ${body[0]?.text ?? ''}`}
        />
      </dl>
    </section>
  )
}

function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${String(count)} paragraphs`
}

function UpdateLine({ update }: { readonly update: ReadUpdate }) {
  return (
    <li>
      <strong className="time">{update.label}</strong>
      {update.dayOffset > 0 ? <span> (next day) </span> : null}{' '}
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
