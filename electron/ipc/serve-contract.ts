import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { appError } from '../../shared/app-error'
import {
  contract,
  requestChannel,
  type Handlers,
  type RequestName,
} from '../../shared/ipc/contract'
import { err, type Result } from '../../shared/result'
import type { Log } from '../log'

/**
 * Answers the renderer: checks who asks, parses what is asked, calls the handler. Every failure is a
 * value, since a thrown error would arrive without its kind.
 */
export function serveContract(
  handlers: Handlers,
  log: Log,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, asked: unknown) => {
    if (!isTrusted(event)) return refuse('A page that is not Dateline’s own asked for something.')
    if (!isRequestName(name)) return refuse(`There is no request “${String(name)}”.`)
    try {
      return await answer(handlers, name, asked)
    } catch (cause) {
      const reference = log.bug(`request ${name}`, cause)
      return err(
        appError(
          'unexpected',
          `Dateline stumbled over itself (reference ${reference}).`,
          'What was saved is safe. Try again; if it happens again, restart Dateline.',
        ),
      )
    }
  })
}

async function answer(
  handlers: Handlers,
  name: RequestName,
  asked: unknown,
): Promise<Result<unknown>> {
  const parsed = contract[name].schema.safeParse(asked)
  if (!parsed.success) {
    const place = parsed.error.issues[0]
    return refuse(`“${name}” was asked with an unusable ${place?.path.join('.') ?? 'value'}.`)
  }
  // The schema and the handler stand on the same line of the contract: what it parsed is what it takes.
  const handler = handlers[name] as (asked: unknown) => Promise<Result<unknown>>
  return handler(parsed.data)
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function refuse(message: string): Result<never> {
  return err(appError('wrong-call', message, 'Nothing was changed.'))
}
