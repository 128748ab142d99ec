import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Author } from '../../../shared/model/author'
import { authorOf, peopleMeant, type Person } from '../../../shared/model/person'
import { say } from '../../../shared/words/say'
import { useHalfTyped } from '../../platform/half-typed'
import { useApp } from '../../state/app-store'
import './people-field.css'

const offered = 8

/**
 * The people of a byline, one, none or several. Typing completes from those named before: by name or by
 * initials; Enter, comma or Tab takes one, Backspace in the empty field takes the last one away.
 */
export function PeopleField(props: {
  readonly label: string
  readonly authors: readonly Author[]
  readonly onChange: (authors: readonly Author[]) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
}) {
  const { authors, onChange } = props
  const people = useApp((state) => state.people)
  const loadPeople = useApp((state) => state.loadPeople)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(-1)
  const [open, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const meant = peopleMeant(
    typed,
    people.filter((each) => !isIn(authors, each.name)),
  )
  const options = open ? meant.slice(0, offered) : []
  // A beginning that fits somebody completes by itself; a whole new name is taken as it stands.
  const chosen = options[at] ?? (typed.trim() === '' ? undefined : bestOf(typed, options))
  const add = (author: Author) => {
    if (!isIn(authors, author.name)) onChange([...authors, author])
    setTyped('')
    setAt(-1)
  }
  const take = () => {
    const name = typed.trim().replace(/\s+/g, ' ')
    const picked = options[at] ?? (name === '' ? undefined : bestOf(typed, options))
    if (picked !== undefined) add(authorOf(picked))
    else if (name !== '') add({ name })
  }
  useHalfTyped(take)
  const keyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault()
        setOpen(true)
        const step = event.key === 'ArrowDown' ? 1 : -1
        const count = Math.max(1, Math.min(offered, meant.length))
        setAt((now) => (now + step + count) % count)
        return
      }
      case 'Enter':
      case ',':
        event.preventDefault()
        take()
        return
      case 'Tab':
        take()
        return
      case 'Escape':
        if (!open && typed === '') return
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
        setTyped('')
        setAt(-1)
        return
      case 'Backspace':
        if (typed === '' && authors.length > 0) onChange(authors.slice(0, -1))
        return
      default:
    }
  }
  return (
    <div className="people-field" role="group" aria-label={props.label}>
      {authors.map(({ name }) => (
        <span className="person" key={name}>
          {name}
          <button
            type="button"
            aria-label={say('Take {name} out of the byline', { name })}
            onClick={() => {
              onChange(authors.filter((other) => other.name !== name))
              input.current?.focus()
            }}
          >
            ×
          </button>
        </span>
      ))}
      <span className="person-typed">
        <input
          ref={input}
          role="combobox"
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={list}
          {...(chosen === undefined ? {} : { 'aria-activedescendant': optionId(list, chosen) })}
          autoComplete="off"
          spellCheck={false}
          autoFocus={props.autoFocus}
          data-first-focus={props.autoFocus === true ? true : undefined}
          placeholder={
            authors.length === 0 ? (props.placeholder ?? say('Name or initials')) : say('and …')
          }
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(-1)
            setOpen(true)
          }}
          onFocus={() => void loadPeople()}
          onBlur={() => {
            take()
            setOpen(false)
          }}
          onKeyDown={keyDown}
        />
        <Options
          id={list}
          options={options}
          chosen={chosen}
          onTake={(one) => {
            add(authorOf(one))
          }}
        />
      </span>
    </div>
  )
}

function Options(props: {
  readonly id: string
  readonly options: readonly Person[]
  readonly chosen: Person | undefined
  readonly onTake: (person: Person) => void
}) {
  const { options, chosen } = props
  return (
    <ul
      id={props.id}
      role="listbox"
      aria-label={say('People')}
      className="people-options"
      hidden={options.length === 0}
    >
      {options.map((person) => (
        <li
          key={person.name}
          id={optionId(props.id, person)}
          role="option"
          aria-selected={person === chosen}
          // The field keeps the focus: its blur would take what is typed.
          onMouseDown={(event) => {
            event.preventDefault()
            props.onTake(person)
          }}
        >
          <span>{person.name}</span>
          {person.initials === '' ? null : <span className="initials">{person.initials}</span>}
        </li>
      ))}
    </ul>
  )
}

function bestOf(typed: string, options: readonly Person[]): Person | undefined {
  // “Ann” may be the whole name of somebody new: only what was chosen or fits alone completes.
  const exact = options.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase())
  return exact ?? (options.length === 1 ? options[0] : undefined)
}

function isIn(authors: readonly Author[], name: string): boolean {
  return authors.some((author) => author.name === name)
}

function optionId(list: string, { name }: Person): string {
  return `${list}-${encodeURIComponent(name)}`
}
