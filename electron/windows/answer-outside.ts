import type { App } from 'electron'
import { basename } from 'node:path'
import { appError } from '../../shared/app-error'
import type { CameIn } from '../../shared/ipc/requests/window-requests'
import { readDeepLink } from '../../shared/model/deep-link'
import { say } from '../../shared/words/say'
import { readTextFile } from '../importing/read-text-file'
import type { ContentStore } from '../store/content-store'
import { askedFromOutside, type AskedFromOutside } from './asked-from-outside'
import type { NewsroomWindows } from './newsroom-windows'

/** What macOS asks for while Dateline is still starting; it says so before anything is open. */
export function askedEarly(app: App): AskedFromOutside[] {
  const asked: AskedFromOutside[] = []
  app.once('open-file', (event, path) => {
    event.preventDefault()
    asked.push({ kind: 'file', path })
  })
  app.once('open-url', (event, address) => {
    event.preventDefault()
    asked.push({ kind: 'link', address })
  })
  return asked
}

/** Opens what the system, or another program, asks for: at the start, and while Dateline is open. */
export function answerOutside(parts: {
  readonly app: App
  readonly store: ContentStore
  readonly windows: NewsroomWindows
  readonly early: AskedFromOutside[]
}): void {
  const { app, windows, store } = parts
  const answer = (asked: AskedFromOutside) => {
    const came = asked.kind === 'file' ? fileCame(asked.path) : linkCame(asked.address, store)
    // A link to an article goes to the window that has it, or to one of its own.
    if (came.kind === 'entry') windows.open(came.articleId, came.entryId ?? undefined)
    else windows.give(came)
  }
  app.on('second-instance', (_event, argv, folder) => {
    const asked = askedFromOutside(argv, folder)
    if (asked.length === 0) windows.raiseFront()
    asked.forEach(answer)
  })
  // macOS has its own way to say it.
  app.removeAllListeners('open-file')
  app.removeAllListeners('open-url')
  app.on('open-file', (event, path) => {
    event.preventDefault()
    answer({ kind: 'file', path })
  })
  app.on('open-url', (event, address) => {
    event.preventDefault()
    answer({ kind: 'link', address })
  })
  for (const asked of [
    ...parts.early.splice(0),
    ...askedFromOutside(process.argv, process.cwd()),
  ]) {
    answer(asked)
  }
}

function fileCame(path: string): CameIn {
  const fileName = basename(path)
  const text = readTextFile(path)
  return text.ok
    ? { kind: 'file', fileName, text: text.value }
    : { kind: 'trouble', error: text.error }
}

function linkCame(address: string, store: ContentStore): CameIn {
  const place = readDeepLink(address)
  if (place === null) return { kind: 'trouble', error: noLink(address) }
  const found = store.articles.article(place.articleId)
  return found.ok ? { kind: 'entry', ...place } : { kind: 'trouble', error: notHere() }
}

const notHere = () =>
  appError(
    'not-found',
    say('The link leads to an article that is not in this newsroom.'),
    say(
      'It may have been written on another machine. Ask for the article’s file: “Save a Copy as…” makes it.',
    ),
  )

function noLink(address: string) {
  return appError(
    'wrong-call',
    say('“{address}” is not a link to an article.', { address: address.slice(0, 80) }),
    say('Such a link looks like dateline://article/ and the article’s id.'),
  )
}
