import type { Unsure } from '../../../shared/interchange/live-text/live-text-reading'
import { say } from '../../../shared/words/say'

/** What reading was unsure of; nothing of it was changed in the text. */
export function UnsureList({ unsure }: { readonly unsure: readonly Unsure[] }) {
  if (unsure.length === 0) return null
  return (
    <section aria-labelledby="import-unsure">
      <h3 id="import-unsure">{say('Worth a look')}</h3>
      <ul className="unsure">
        {unsure.map((item, index) => (
          <li key={index}>
            {item.line === null ? null : (
              <span className="time line-number">{say('line {line}', { line: item.line })}</span>
            )}
            {item.message}
          </li>
        ))}
      </ul>
    </section>
  )
}
