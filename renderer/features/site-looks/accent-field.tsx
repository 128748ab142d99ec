import {
  accentColours,
  contrast,
  dayPaper,
  nightPaper,
} from '../../../shared/publish/accent-colours'
import { builtInAccent } from '../../../shared/publish/site'
import { say, spokenLocale } from '../../../shared/words/say'
import { Field } from '../../ui/field'

/** The colour of links: written or picked, with what readers get of it on paper and by night. */
export function AccentField(props: {
  readonly accent: string
  readonly onChange: (accent: string) => void
}) {
  const { accent, onChange } = props
  return (
    <Field name={say('Colour of links and marks')} hint={<AccentNote accent={accent} />}>
      {(id, hint) => (
        <div className="accent-row">
          <input
            id={id}
            aria-describedby={hint}
            type="text"
            dir="ltr"
            spellCheck={false}
            placeholder={builtInAccent}
            value={accent}
            onChange={({ target }) => {
              onChange(target.value.trim())
            }}
          />
          <input
            type="color"
            aria-label={say('Pick the colour')}
            value={/^#[0-9a-f]{6}$/i.test(accent) ? accent : builtInAccent}
            onChange={({ target }) => {
              onChange(target.value)
            }}
          />
        </div>
      )}
    </Field>
  )
}

function AccentNote({ accent }: { readonly accent: string }) {
  const colours = accentColours(accent === '' ? builtInAccent : accent)
  if (colours === null) return <>{say('# and six of 0 to 9 and a to f')}</>
  return (
    <span className="accent-note">
      <span className="accent-samples" aria-hidden="true">
        <span style={{ background: dayPaper, color: colours.light }}>{say('A link')}</span>
        <span style={{ background: nightPaper, color: colours.dark }}>{say('A link')}</span>
      </span>
      <span role="status">{noteWords(accent, colours)}</span>
    </span>
  )
}

function noteWords(
  accent: string,
  { light, dark }: { readonly light: string; readonly dark: string },
): string {
  const values = {
    day: written(contrast(light, dayPaper)),
    night: written(contrast(dark, nightPaper)),
  }
  if (accent !== '' && light.toLowerCase() !== accent.toLowerCase())
    return say(
      'Too pale for text: pages show it darker. By day {day} : 1, by night {night} : 1.',
      values,
    )
  return say('Can be read: by day {day} : 1, by night {night} : 1.', values)
}

function written(ratio: number): string {
  return ratio.toLocaleString(spokenLocale(), { maximumFractionDigits: 1 })
}
