import { resolve } from 'node:path'
import { appError, type AppError } from '../../shared/app-error'
import { articleId, isId, type ArticleId } from '../../shared/ids'
import type { Act } from '../../shared/model/revision'
import { err, ok, type Result } from '../../shared/result'
import { accountName } from '../settings/account-name'
import type { ContentStore } from '../store/content-store'
import { defaultDataFolder } from '../store/data-folder'
import { newId } from '../store/new-id'
import { openStore } from '../store/sqlite/open-store'
import type { Call } from './call'

/** The newsroom a command works in. */
export interface Newsroom {
  readonly store: ContentStore
  readonly dataFolder: string
  readonly act: Act
}

/** Opens the newsroom a call names, lets a step work in it, and closes it whatever happens. */
export async function inNewsroom<T>(
  call: Call,
  work: (newsroom: Newsroom) => Promise<Result<T>> | Result<T>,
): Promise<Result<T>> {
  const dataFolder = resolve(call.options.data ?? defaultDataFolder())
  const store = openStore({ folder: dataFolder, newId })
  if (!store.ok) return store
  try {
    const act = { at: call.now(), author: accountName() }
    return inTerminalWords(call, await work({ store: store.value, dataFolder, act }))
  } finally {
    store.value.close()
  }
}

/** The article a call names. */
export function namedArticle(call: Call): Result<ArticleId> {
  const id = call.words[0] ?? ''
  if (isId(id)) return ok(articleId(id))
  return err(noArticle(id))
}

// The store speaks to somebody with a library before her eyes.
function inTerminalWords<T>(call: Call, outcome: Result<T>): Result<T> {
  const missing = !outcome.ok && outcome.error.kind === 'not-found'
  return missing ? err(noArticle(call.words[0] ?? '')) : outcome
}

function noArticle(id: string): AppError {
  return appError('not-found', `There is no article “${id}”.`, 'List them: dateline list')
}
