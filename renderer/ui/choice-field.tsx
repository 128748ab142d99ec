import { Field } from './field'

/** One of a few, by name. */
export function ChoiceField<Choice extends string>(props: {
  readonly name: string
  readonly hint?: string
  readonly value: Choice
  /** In their order: the value, and what it is called. */
  readonly choices: Readonly<Record<Choice, string>>
  readonly onChange: (choice: Choice) => void
}) {
  const names: readonly [string, string][] = Object.entries(props.choices)
  const isChoice = (value: string): value is Choice => Object.hasOwn(props.choices, value)
  return (
    <Field name={props.name} hint={props.hint}>
      {(id, hint) => (
        <select
          id={id}
          aria-describedby={hint}
          value={props.value}
          onChange={({ target }) => {
            if (isChoice(target.value)) props.onChange(target.value)
          }}
        >
          {names.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
