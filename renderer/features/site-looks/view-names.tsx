import type { TemplateSlot } from '../../../shared/model/site-templates'
import { viewNames } from '../../../shared/publish/templates/view-names'
import { say } from '../../../shared/words/say'

/** What a template can name, to be put where the caret is. */
export function ViewNames(props: {
  readonly slot: TemplateSlot
  readonly onChoose: (code: string) => void
}) {
  return (
    <details className="view-names">
      <summary>{say('What it can name')}</summary>
      <ul>
        {viewNames(props.slot).map(({ name, code, kind }) => (
          <li key={name}>
            <button
              type="button"
              className={`view-name ${kind}`}
              title={say('Put it where the caret is')}
              onClick={() => {
                props.onChoose(code)
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
