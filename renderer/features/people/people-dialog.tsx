import { useEffect, useState } from 'react'
import { initialsOf, type Person } from '../../../shared/model/person'
import { safeWebUrl } from '../../../shared/document/safe-url'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/field'
import './people-dialog.css'

const nobody = { name: '', initials: '', url: '' }

/** Who is offered in bylines: their pages and initials. */
export function PeopleDialog() {
  const close = useApp((state) => state.closeDialog)
  const people = useApp((state) => state.people)
  const loadPeople = useApp((state) => state.loadPeople)
  const [edited, setEdited] = useState(nobody)
  useEffect(() => void loadPeople(), [loadPeople])
  const wrong = edited.url !== '' && safeWebUrl(edited.url) === null
  const keep = async () => {
    if (edited.name.trim() === '' || wrong) return
    if (await took(newsroom.keepPerson(edited))) setEdited(nobody)
  }
  return (
    <Dialog
      title="People in bylines"
      lead="Whoever you name once is offered from then on. Choose a name to change it."
      onClose={close}
      onSubmit={keep}
      foot={
        <>
          <button type="button" className="button" onClick={close}>
            Done
          </button>
          <button
            type="submit"
            className="button main"
            disabled={edited.name.trim() === '' || wrong}
          >
            Keep
          </button>
        </>
      }
    >
      <PeopleList people={people} onEdit={setEdited} />
      <TextField
        name="Name"
        value={edited.name}
        autoFocus
        onChange={(name) => {
          setEdited({ ...edited, name })
        }}
      />
      <div className="pair">
        <TextField
          name="Initials"
          value={edited.initials}
          placeholder={initialsOf(edited.name)}
          hint="Typed in a byline, they stand for the name"
          onChange={(initials) => {
            setEdited({ ...edited, initials })
          }}
        />
        <TextField
          name="Page, optional"
          type="url"
          value={edited.url}
          placeholder="https://"
          hint={wrong ? <span className="not-taken">Not a web address</span> : undefined}
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
}) {
  if (props.people.length === 0) return <p>Nobody has been named yet.</p>
  return (
    <ul className="people-list" aria-label="People">
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
            aria-label={`Remove ${person.name} from those who are offered`}
            title="Offered no longer; bylines keep the name"
            onClick={() => void took(newsroom.forgetPerson({ name: person.name }))}
          >
            Remove
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
