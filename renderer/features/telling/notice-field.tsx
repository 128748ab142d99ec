import type { NoticeKind } from '../../../shared/model/correction'
import { say } from '../../../shared/words/say'
import { Field } from '../../ui/field'
import type { Phrase } from '../../../shared/words/german'

/** The words of a notice. Enter begins a new paragraph. */
export function NoticeField(props: {
  readonly nature: NoticeKind
  readonly value: string
  readonly onChange: (text: string) => void
  readonly autoFocus?: boolean
}) {
  return (
    <Field
      name={props.nature === 'correction' ? say('What was wrong') : say('What could be misread')}
      hint={say('As readers will read it; say what it should have been')}
    >
      {(id, hint) => (
        <textarea
          id={id}
          aria-describedby={hint}
          className="notice-field"
          rows={3}
          required
          maxLength={5_000}
          spellCheck
          autoFocus={props.autoFocus}
          value={props.value}
          placeholder={say(placeholders[props.nature])}
          onChange={({ target }) => {
            props.onChange(target.value)
          }}
        />
      )}
    </Field>
  )
}

const placeholders: Readonly<Record<NoticeKind, Phrase>> = {
  correction: 'An earlier version gave the number of injured as twelve. There are eleven.',
  clarification: 'The road is closed to lorries; an earlier version did not say so.',
}
