import type { TableAction } from './table-actions'
import type { TableHeadings } from './table-headings'
import type { Phrase } from '../../shared/words/german'
import { say } from '../../shared/words/say'

/** The buttons of a table, as they are pressed at the cell of the caret. */
export function TableButtons(props: {
  readonly headings: TableHeadings
  readonly onPress: (action: TableAction) => void
}) {
  const { headings, onPress } = props
  const pressed: Partial<Record<TableAction, boolean>> = {
    'heading-row': headings.row,
    'heading-column': headings.column,
  }
  return (
    <span className="table-buttons">
      {buttons.map(({ does, label, paths }) => (
        <button
          key={does}
          type="button"
          title={say(label)}
          aria-label={say(label)}
          aria-pressed={pressed[does]}
          // The caret stays in its cell.
          onMouseDown={(event) => {
            event.preventDefault()
          }}
          onClick={() => {
            onPress(does)
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={paths} />
          </svg>
        </button>
      ))}
    </span>
  )
}

const buttons: readonly {
  readonly does: TableAction
  readonly label: Phrase
  readonly paths: string
}[] = [
  { does: 'row-above', label: 'Row above', paths: 'M2.5 8.5h11v5h-11zM8 1.5v4M6 3.5h4' },
  { does: 'row-below', label: 'Row below', paths: 'M2.5 2.5h11v5h-11zM8 10.5v4M6 12.5h4' },
  { does: 'remove-row', label: 'Remove row', paths: 'M1.5 5h13v6h-13zM6 8h4' },
  { does: 'column-before', label: 'Column before', paths: 'M8.5 2.5h5v11h-5zM3.5 6v4M1.5 8h4' },
  { does: 'column-after', label: 'Column after', paths: 'M2.5 2.5h5v11h-5zM12.5 6v4M10.5 8h4' },
  { does: 'remove-column', label: 'Remove column', paths: 'M5 1.5h6v13h-6zM6.8 8h2.4' },
  { does: 'heading-row', label: 'Heading row', paths: 'M2.5 2.5h11v11h-11zM2.5 6.5h11M5 4.5h6' },
  {
    does: 'heading-column',
    label: 'Heading column',
    paths: 'M2.5 2.5h11v11h-11zM6.5 2.5v11M4.5 5v6',
  },
  {
    does: 'remove-table',
    label: 'Remove table',
    paths: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  },
]
