import { useEffect } from 'react'
import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import type { Placing } from '../../state/places-slice'
import type { SiteForm } from '../../state/site-form'
import { Dialog } from '../../ui/dialog'
import { AccessStep } from './access-step'
import { AddressStep } from './address-step'
import { FolderFields } from './folder-fields'
import { removalWords, whereabouts } from './place-words'
import { PlacesFoot } from './places-foot'
import { PlacesList } from './places-list'
import { SaveStep } from './save-step'
import { TroubleNote } from './trouble-note'
import './places.css'

/** All places to publish to, and setting one up: one dialog, one step at a time. */
export function PlacesDialog() {
  const placing = useApp((state) => state.placing)
  const goOn = useApp((state) => state.goOn)
  const goBack = useApp((state) => state.goBack)
  const loadSecrets = useApp((state) => state.loadSecrets)
  useEffect(() => void loadSecrets(), [loadSecrets])
  const { title, lead } = headOf(placing)
  return (
    <Dialog
      title={title}
      lead={lead}
      onClose={goBack}
      onSubmit={() => {
        // Not awaited: Esc stops the waiting, and then Enter asks anew.
        void goOn()
      }}
      foot={<PlacesFoot placing={placing} />}
    >
      <div className="placing">
        <PlacesBody placing={placing} />
      </div>
    </Dialog>
  )
}

function PlacesBody({ placing }: { readonly placing: Placing }) {
  const changeFolder = useApp((state) => state.changeFolder)
  switch (placing.kind) {
    case 'list':
      return <PlacesList {...placing} />
    case 'removing':
      return (
        <>
          <p className="where">{whereabouts(placing.target)}</p>
          <TroubleNote trouble={placing.trouble} />
        </>
      )
    case 'folder':
      return (
        <>
          <FolderFields {...placing.form} onChange={changeFolder} />
          <TroubleNote trouble={placing.form.trouble} />
        </>
      )
    case 'site':
      return <SiteStep form={placing.form} />
    default:
      return assertNever(placing)
  }
}

function SiteStep({ form }: { readonly form: SiteForm }) {
  switch (form.step) {
    case 'address':
      return <AddressStep form={form} />
    case 'access':
      return form.found === null ? null : <AccessStep form={form} found={form.found} />
    case 'save':
      return form.found === null ? null : <SaveStep form={form} found={form.found} />
    default:
      return assertNever(form.step)
  }
}

interface Head {
  readonly title: string
  readonly lead: string
}

function headOf(placing: Placing): Head {
  switch (placing.kind) {
    case 'list':
      return { title: say('Places to publish to'), lead: say('Where “Publish” sends an article.') }
    case 'removing': {
      const { target } = placing
      return {
        title: say('Remove “{siteName}”?', { siteName: target.siteName }),
        lead: removalWords(target),
      }
    }
    case 'folder':
      return {
        title: placing.form.id === null ? say('Add a folder') : say('Change the folder'),
        lead: say(
          'Dateline writes finished pages into it. Serve it as it is, or let your host pick it up.',
        ),
      }
    case 'site':
      return siteHead(placing.form)
    default:
      return assertNever(placing)
  }
}

function siteHead({ step, known, tried }: SiteForm): Head {
  switch (step) {
    case 'address':
      return {
        title: known === null ? say('Add a site') : say('Another address'),
        lead: say(
          'Paste its address as it stands in the browser. Dateline looks what it is; no password goes there yet.',
        ),
      }
    case 'access':
      return known === null
        ? { title: say('What the site needs'), lead: say('Nothing is kept before it was tried.') }
        : { title: say('Change the place'), lead: say('Nothing is changed before it was tried.') }
    case 'save':
      return tried === null
        ? {
            title: say('Not tried yet'),
            lead: say('Dateline keeps it; the first publishing shows whether it works.'),
          }
        : { title: say('It works'), lead: say('This is what Dateline may do there.') }
    default:
      return assertNever(step)
  }
}
