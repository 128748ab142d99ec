import type { Phrase } from '../../shared/words/german'
import { say, type Values } from '../../shared/words/say'

const strong = '\u0001'
const plain = '\u0002'

/** A phrase with words that stand out: those between `{strong}` and `{plain}`. */
export function SaidStrong({
  phrase,
  values,
}: {
  readonly phrase: Phrase
  readonly values?: Values
}) {
  const [first = '', ...rest] = say(phrase, { ...values, strong, plain }).split(strong)
  return (
    <>
      {first}
      {rest.map((part, index) => {
        const [loud = '', quiet = ''] = part.split(plain)
        return (
          <span key={index}>
            <strong>{loud}</strong>
            {quiet}
          </span>
        )
      })}
    </>
  )
}
