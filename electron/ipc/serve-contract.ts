import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import {
  requestChannel,
  type Caller,
  type Handlers,
  type RequestName,
} from '../../shared/ipc/contract'
import type { Log } from '../log'
import { answerRequest, isRequestName, refuse } from './answer-request'

/** What answering takes. */
export interface Serving {
  readonly handlers: Handlers
  readonly log: Log
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean
  /** Called after a request that succeeded: other windows may have to hear of it. */
  readonly onDone: (name: RequestName, caller: Caller) => void
}

/** Answers the windows, after checking who asks. */
export function serveContract({ handlers, log, isTrusted, onDone }: Serving): void {
  ipcMain.handle(requestChannel, async (event, name: unknown, asked: unknown) => {
    if (!isTrusted(event)) return refuse('A page that is not Dateline’s own asked for something.')
    const caller = { windowId: event.sender.id }
    const answer = await answerRequest({ handlers, log }, { name, asked, caller })
    if (answer.ok && isRequestName(name)) onDone(name, caller)
    return answer
  })
}
