import { appError } from '../../shared/app-error'
import type { TargetId } from '../../shared/ids'
import type { Handlers } from '../../shared/ipc/contract'
import type { designRequests } from '../../shared/ipc/requests/design-requests'
import type { FolderTarget } from '../../shared/model/publication'
import type { WholeSiteReport, WholeSiteStep } from '../../shared/model/whole-site'
import { designProblem } from '../../shared/publish/design-problem'
import type { SiteDesign } from '../../shared/model/site-design'
import { pageOf, redirectPath } from '../../shared/publish/hosts/redirects'
import { err, ok, type Result } from '../../shared/result'
import { say } from '../../shared/words/say'
import { bringSite } from '../deploy/bring-site'
import { withSecret } from '../deploy/reach-readers'
import { publishSite } from '../publish/publish-site'
import { findFolder } from '../settings/find-target'
import { readTemplates, templateFileName, writeTemplates } from '../template-files'
import type { NewsroomParts } from './newsroom-parts'

/** A site’s words and looks, and all of it anew: each site once at a time, whichever window asked. */
export function designHandlers(parts: NewsroomParts): Pick<Handlers, keyof typeof designRequests> {
  const making = new Map<TargetId, AbortController>()
  return {
    saveDesign: async ({ id, siteName, design }) => {
      const former = findFolder(parts, id)
      if (!former.ok) return former
      const problem = designProblem({ siteName, design })
      if (problem !== null) return err(appError('wrong-call', problem.words, ''))
      const stands = standingAt(parts, former.value, design)
      if (stands !== null) return err(appError('wrong-call', stands, ''))
      const target: FolderTarget = { ...former.value, siteName: siteName.trim(), design }
      const settings = parts.settings.get()
      const targets = settings.targets.map((each) => (each.id === id ? target : each))
      const saved = parts.settings.save({ ...settings, targets })
      return saved.ok ? ok(target) : saved
    },
    saveTemplates: async ({ siteName, templates }) => {
      const path = await parts.system.chooseToSave(templateFileName(siteName), 'templates')
      return path === undefined ? ok(null) : writeTemplates(path, templates)
    },
    openTemplates: async () => {
      const path = await parts.system.chooseTemplateFile()
      return path === undefined ? ok(null) : readTemplates(path)
    },
    publishSite: async ({ id }, { windowId }) => {
      const target = findFolder(parts, id)
      if (!target.ok) return target
      if (making.has(id)) return err(madeAlready(target.value))
      const stop = new AbortController()
      making.set(id, stop)
      try {
        return await makeAndBring(parts, {
          ...{ target: target.value, signal: stop.signal },
          onStep: (step) => {
            parts.windows.tell(windowId, { kind: 'whole-site', targetId: id, step })
          },
        })
      } finally {
        making.delete(id)
      }
    },
    stopPublishingSite: async ({ id }) => {
      making.get(id)?.abort()
      return ok(null)
    },
  }
}

async function makeAndBring(
  parts: NewsroomParts,
  of: {
    readonly target: FolderTarget
    readonly signal: AbortSignal
    readonly onStep: (step: WholeSiteStep) => void
  },
): Promise<Result<WholeSiteReport>> {
  const { store, pictures, siteAssets, now, hand, lots } = parts
  const { target, signal, onStep } = of
  const made = await publishSite(
    { store, pictureForm: pictures.form, drawn: pictures.drawn, siteAssets, now, hand, lots },
    {
      ...{ target, at: now(), signal },
      onProgress: (progress) => {
        onStep({ kind: 'making', ...progress })
      },
    },
  )
  if (!made.ok) return made
  const { host } = target
  if (host === undefined) return ok({ ...made.value, host: 'served' })
  if (made.value.stopped || signal.aborted) return ok({ ...made.value, host: 'left' })
  const brought = await bringSite(
    { store, openHost: withSecret(parts.secrets, parts.openHost) },
    {
      ...{ target: { ...target, host }, signal },
      onStep: (words) => {
        onStep({ kind: 'bringing', words })
      },
    },
  )
  if (brought.ok) return ok({ ...made.value, host: 'brought' })
  return ok({ ...made.value, host: signal.aborted ? 'left' : brought.error })
}

/** In words: a new redirect from where the site has a page would hide that page; null: none does. */
function standingAt(
  { store }: NewsroomParts,
  { id, design: former }: FolderTarget,
  { redirects = [] }: SiteDesign,
): string | null {
  const known = new Set((former?.redirects ?? []).map(({ from }) => from))
  const held = store.sites.held(id)
  const stands = redirects.find(({ from }) => {
    const path = redirectPath(from)
    return !known.has(from) && path !== null && held(pageOf(path)) !== null
  })
  if (stands === undefined) return null
  return say('The site has a page of its own at {path}.', { path: stands.from })
}

function madeAlready({ siteName }: FolderTarget) {
  return appError(
    'wrong-call',
    say('All of {siteName} is being made anew already.', { siteName }),
    say('Wait until it is done, or stop it there.'),
  )
}
