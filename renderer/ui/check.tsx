import { useId, type ReactNode } from 'react'

/** Something that is so or not, and what it means: that describes it, and is no part of its name. */
export function Check(props: {
  readonly name: string
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly autoFocus?: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const id = useId()
  const hint = props.hint === undefined ? undefined : `${id}-hint`
  return (
    <label className="check">
      <input
        type="checkbox"
        aria-labelledby={id}
        aria-describedby={hint}
        autoFocus={props.autoFocus}
        checked={props.checked}
        onChange={({ target }) => {
          props.onChange(target.checked)
        }}
      />
      <span>
        <span id={id}>{props.name}</span>
        {hint === undefined ? null : (
          <span className="hint" id={hint}>
            {props.hint}
          </span>
        )}
      </span>
    </label>
  )
}
