import { contextBridge, ipcRenderer } from 'electron'
import {
  contract,
  eventChannel,
  requestChannel,
  type NewsroomRequests,
  type RequestName,
} from '../shared/ipc/contract'
import type { NewsroomEvent, NewsroomEvents } from '../shared/ipc/events'

const requests = Object.fromEntries(
  (Object.keys(contract) as RequestName[]).map((name) => [
    name,
    (asked: unknown) => ipcRenderer.invoke(requestChannel, name, asked) as Promise<unknown>,
  ]),
) as unknown as NewsroomRequests

const events: NewsroomEvents = {
  onEvent: (listener) => {
    const heard = (_: unknown, event: NewsroomEvent) => {
      listener(event)
    }
    ipcRenderer.on(eventChannel, heard)
    return () => ipcRenderer.off(eventChannel, heard)
  },
}

contextBridge.exposeInMainWorld('newsroom', {
  ...requests,
  ...events,
} satisfies NewsroomRequests & NewsroomEvents)
