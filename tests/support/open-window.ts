import { vi } from 'vitest'
import type { Active } from '../../renderer/state/active'
import type { LivingText } from '../../renderer/editor/living-text'
import { emptyBody, makeBody } from '../../shared/document/make-body'
import { plainText } from '../../shared/document/plain-text'
import type { Body, Image } from '../../shared/document/nodes'
import type { EntryId } from '../../shared/ids'
import { contract } from '../../shared/ipc/contract'
import { words } from '../store/support/temp-newsroom'
import type { TestDesk } from './window-newsroom'

/** The window's state over a desk, with a stand-in for the one mounted editor; nothing is drawn. */
export async function openWindow(desk: TestDesk) {
  vi.resetModules()
  const requests = Object.keys(contract).map((name) => [
    name,
    (asked: unknown) => desk.ask(name, asked),
  ])
  vi.stubGlobal('window', {
    newsroom: { ...Object.fromEntries(requests), onEvent: desk.onEvent },
  })
  restAtOnce()
  // A bug that the window would report fails the test that met it.
  vi.stubGlobal('reportError', (cause: unknown) => {
    queueMicrotask(() => {
      throw cause
    })
  })
  const { useApp } = await import('../../renderer/state/app-store')
  const { composerKey } = await import('../../renderer/state/composer')
  const drafts = await import('../../renderer/state/entry-drafts')
  const posting = await import('../../renderer/state/posting')
  const details = await import('../../renderer/state/update-details')
  const setAside = await import('../../renderer/state/set-aside')
  const telling = await import('../../renderer/state/telling')
  const time = await import('../../renderer/state/composer-time')
  const { keepMine } = await import('../../renderer/state/keep-mine')
  const { savingMark } = await import('../../renderer/state/writing-slice')
  const app = useApp.getState

  let editor: StandIn | undefined
  const livingIn = new WeakMap<LivingText, StandIn>()
  const bodyOf = (key: Active['key']): Body => {
    const { composer, coverage } = app()
    if (key === 'composer') return composer.body
    const entries = coverage === null ? [] : [coverage.body, ...coverage.updates]
    return entries.find(({ id }) => id === key)?.body ?? emptyBody
  }
  // What `EntryText` does: one editor stands in the active entry and is read until it goes.
  const draw = () => {
    const { active, composer, coverage } = app()
    // An ended article has no composer on the screen.
    const gone = active?.key === 'composer' && coverage?.article.state === 'ended'
    const shown = active !== null && coverage !== null && !gone
    const key = !shown ? undefined : active.key === 'composer' ? composerKey(composer) : active.key
    if (editor?.key === key) return
    if (editor !== undefined) drafts.unmountText(editor.key)
    editor = undefined
    if (!shown || key === undefined) return
    const living = drafts.draftOf(key)?.offScreen()
    const standing = living === undefined ? undefined : livingIn.get(living)
    const mounted = standing ?? { key, body: bodyOf(active.key), coming: null }
    editor = mounted
    const replaceBody = (body: Body) => {
      mounted.body = body
      app().typed(active.key)
    }
    const text = { read: () => mounted.body, replaceBody, coming: () => mounted.coming }
    livingIn.set(text, mounted)
    drafts.mountText(key, text)
  }
  useApp.subscribe(draw)
  await app().start()

  return {
    app,
    posting,
    details,
    setAside,
    telling,
    time,
    /** Puts the caret into an entry and types, so that its text is this. */
    type: (key: Active['key'], text: string) => {
      if (app().active?.key !== key) app().activate({ key, caret: 'end' })
      if (editor === undefined) throw new Error('there is no editor to type into')
      editor.body = words(text)
      app().typed(key)
    },
    /**
     * Drops a file into the text. The returned function says what has become of it: with it the picture
     * is in the text, without it is none.
     */
    drop: (): ((picture?: Image) => void) => {
      const mounted = editor
      const { active } = app()
      if (mounted === undefined || active === null) throw new Error('there is no editor to drop on')
      let arrive: () => void = () => undefined
      mounted.coming = new Promise((resolve) => (arrive = resolve))
      app().typed(active.key)
      return (picture) => {
        if (picture !== undefined) {
          mounted.body = makeBody([...mounted.body.root.children, picture])
        }
        mounted.coming = null
        if (editor === mounted && picture !== undefined) app().typed(active.key)
        arrive()
      }
    },
    /** The words in the editor, as she sees them. */
    inEditor: (): string | undefined => (editor === undefined ? undefined : plainText(editor.body)),
    /** The words of an entry where no editor stands in it. */
    onScreen: (key: EntryId | 'composer'): string => plainText(bodyOf(key)),
    keepMine: () => keepMine(app),
    /** What stands above the text about its way to the disk. */
    saving: () => savingMark(app().drafts).kind,
    post: () => {
      posting.postComposer(app)
    },
  }
}

/** An editor that nobody sees. */
interface StandIn {
  readonly key: string
  body: Body
  coming: Promise<void> | null
}

/** A window in which nothing waits to be drawn: what waits for its rest comes next. */
function restAtOnce(): void {
  const calledOff = new Set<number>()
  let asked = 0
  vi.stubGlobal('document', { hidden: false })
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    const id = (asked += 1)
    queueMicrotask(() => {
      if (!calledOff.has(id)) run()
    })
    return id
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => void calledOff.add(id))
}

/** An open window. */
export type TestWindow = Awaited<ReturnType<typeof openWindow>>
