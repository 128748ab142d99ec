import { assertNever } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { nextStep, type HostForm } from '../../state/host-form'
import type { Placing } from '../../state/places-slice'
import { maySaveUntried, mayTry, saveUntried, type SiteForm } from '../../state/site-form'

/** The way on and the way back, for each step. */
export function PlacesFoot({ placing }: { readonly placing: Placing }) {
  switch (placing.kind) {
    case 'list':
      return <ListFoot />
    case 'removing':
      return <RemovalFoot />
    case 'folder': {
      const { folder, siteName, siteUrl, host, step } = placing.form
      if (step === 'host') return <HostFoot form={host} />
      const complete = [folder, siteName, siteUrl].every((field) => field.trim() !== '')
      const on = host.choice === 'served' ? say('Save') : say('Next|step')
      return <StepFoot key="folder" on={on} back={say('Back')} ready={complete} />
    }
    case 'site':
      return <SiteFoot form={placing.form} />
    default:
      return assertNever(placing)
  }
}

function ListFoot() {
  const addFolder = useApp((state) => state.addFolder)
  const goBack = useApp((state) => state.goBack)
  return (
    <>
      <button type="button" className="button" onClick={goBack}>
        {say('Close')}
      </button>
      <span className="foot-gap" />
      <button type="button" className="button" onClick={addFolder}>
        {say('Add a folder …')}
      </button>
      <button type="submit" className="button main" id="add-a-site">
        {say('Add a site …')}
      </button>
    </>
  )
}

function RemovalFoot() {
  const goBack = useApp((state) => state.goBack)
  return (
    <>
      <button type="button" className="button" autoFocus onClick={goBack}>
        {say('Keep it')}
      </button>
      <button type="submit" className="button danger">
        {say('Remove')}
      </button>
    </>
  )
}

function HostFoot({ form }: { readonly form: HostForm }) {
  const changeHost = useApp((state) => state.changeHost)
  const step = nextStep(form)
  const back = form.waiting === null ? say('Back') : say('Stop')
  const isUnreachable = form.trouble?.kind === 'network-down' && step === 'try'
  return (
    <>
      {isUnreachable ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            // Kept untried: the first publishing shows whether it works.
            changeHost((now) => ({ ...now, tried: { server: '', notes: [] }, trouble: null }))
          }}
        >
          {say('Save anyway …')}
        </button>
      ) : null}
      <StepFoot
        key={step === 'save' ? 'save' : 'host'}
        on={step === 'key' ? say('Look at its key') : step === 'save' ? say('Save') : say('Try it')}
        back={back}
        ready={step !== null}
        here={step === 'save'}
      />
    </>
  )
}

function SiteFoot({ form }: { readonly form: SiteForm }) {
  const changeSite = useApp((state) => state.changeSite)
  const back = form.waiting === null ? say('Back') : say('Stop')
  switch (form.step) {
    case 'address':
      return (
        <StepFoot
          key="address"
          on={say('Look|address')}
          back={back}
          ready={form.address.trim() !== '' && form.http !== 'asked'}
        />
      )
    case 'access':
      return (
        <>
          {maySaveUntried(form) ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                changeSite(saveUntried)
              }}
            >
              {say('Save anyway …')}
            </button>
          ) : null}
          <StepFoot key="access" on={say('Try it')} back={back} ready={mayTry(form)} />
        </>
      )
    case 'save':
      return (
        <StepFoot
          key="save"
          on={say('Save')}
          back={back}
          ready={form.siteName.trim() !== ''}
          here
        />
      )
    default:
      return assertNever(form.step)
  }
}

function StepFoot(props: {
  readonly on: string
  readonly back: string
  readonly ready: boolean
  /** Whether the hand goes to the way on: nothing is left to fill in. */
  readonly here?: boolean
}) {
  const goBack = useApp((state) => state.goBack)
  return (
    <>
      <button type="button" className="button" onClick={goBack}>
        {props.back}
      </button>
      <button
        type="submit"
        className="button main"
        disabled={!props.ready}
        autoFocus={props.here === true}
      >
        {props.on}
      </button>
    </>
  )
}
