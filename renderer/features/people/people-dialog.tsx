import { useEffect, useRef, useState } from 'react'
import { initialsOf, type Person } from '../../../shared/model/person'
import { safeWebUrl } from '../../../shared/document/safe-url'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import './people-dialog.css'

/** Somebody as she is being described, and the name she is offered by so far; null: she is new. */
type Edited = Omit<Person, 'usedAt'> & { readonly was: string | null }

const nobody: Edited = { name: '', initials: '', url: '', was: null }

/** Who is offered in bylines: their pages and initials. */
export function PeopleDialog() {
  const close = useApp((state) => state.closeDialog)
  const people = useApp((state) => state.people)
  const loadPeople = useApp((state) => state.loadPeople)
  const [edited, setEdited] = useState(nobody)
  useEffect(() => void loadPeople(), [loadPeople])
  const name = useRef<HTMLInputElement>(null)
  const wrong = edited.url !== '' && safeWebUrl(edited.url) === null
  // The next one begins with a name; the button that was pressed may be gone, or closed, with its person.
  const goOn = (next: Edited) => {
    setEdited(next)
    name.current?.focus()
  }
  const keep = async () => {
    if (edited.name.trim() === '' || wrong) return
    if (await took(newsroom.keepPerson(edited))) goOn(nobody)
  }
  return (
    <Dialog
      title={say('People in bylines')}
      lead={say('Whoever you name once is offered from then on. Choose a name to change it.')}
      onClose={close}
      onSubmit={keep}
      foot={
        <>
          <button type="button" className="button" onClick={close}>
            {say('Done')}
          </button>
          <button
            type="submit"
            className="button main"
            disabled={edited.name.trim() === '' || wrong}
          >
            {say('Keep')}
          </button>
        </>
      }
    >
      <PeopleList
        people={people}
        onEdit={({ name: was, initials, url }) => {
          goOn({ name: was, initials, url, was })
        }}
        onForget={async (person) => {
          if (await took(newsroom.forgetPerson(person))) name.current?.focus()
        }}
      />
      <TextField
        field={name}
        name={say('Name')}
        value={edited.name}
        autoFocus
        onChange={(typed) => {
          setEdited({ ...edited, name: typed })
        }}
      />
      <div className="pair">
        <TextField
          name={say('Initials')}
          value={edited.initials}
          placeholder={initialsOf(edited.name)}
          hint={say('Typed in a byline, they stand for the name')}
          onChange={(initials) => {
            setEdited({ ...edited, initials })
          }}
        />
        <TextField
          name={say('Page, optional')}
          type="url"
          value={edited.url}
          placeholder="https://"
          hint={wrong ? <span className="not-taken">{say('Not a web address')}</span> : undefined}
          onChange={(url) => {
            setEdited({ ...edited, url })
          }}
        />
      </div>
    </Dialog>
  )
}

function PeopleList(props: {
  readonly people: readonly Person[]
  readonly onEdit: (person: Person) => void
  readonly onForget: (person: Pick<Person, 'name'>) => Promise<void>
}) {
  if (props.people.length === 0) return <p>{say('Nobody has been named yet.')}</p>
  return (
    <ul className="people-list" aria-label={say('People')}>
      {props.people.map((person) => (
        <li key={person.name}>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              props.onEdit(person)
            }}
          >
            {person.name}
          </button>
          <span className="person-facts">
            {[person.initials, person.url].filter((words) => words !== '').join(' · ')}
          </span>
          <button
            type="button"
            className="button quiet"
            aria-label={say('Remove {name} from those who are offered', { name: person.name })}
            title={say('Offered no longer; bylines keep the name')}
            onClick={() => void props.onForget({ name: person.name })}
          >
            {say('Remove')}
          </button>
        </li>
      ))}
    </ul>
  )
}

async function took(asked: ReturnType<typeof newsroom.keepPerson>): Promise<boolean> {
  const people = await asked
  const app = useApp.getState()
  if (people.ok) await app.loadPeople()
  else app.tellTrouble(people.error)
  return people.ok
}
