import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { requestChannel, type Handlers } from '../../shared/ipc/contract'
import type { Log } from '../log'
import { answerRequest, refuse } from './answer-request'

/** Answers the renderer, after checking who asks. */
export function serveContract(
  handlers: Handlers,
  log: Log,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  ipcMain.handle(requestChannel, (event, name: unknown, asked: unknown) => {
    if (!isTrusted(event)) return refuse('A page that is not Dateline’s own asked for something.')
    return answerRequest({ handlers, log }, name, asked)
  })
}
