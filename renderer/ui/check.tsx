/** Something that is so or not, and what it means. */
export function Check(props: {
  readonly name: string
  readonly hint?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={({ target }) => {
          props.onChange(target.checked)
        }}
      />
      <span>
        {props.name}
        {props.hint === undefined ? null : <span className="hint">{props.hint}</span>}
      </span>
    </label>
  )
}
