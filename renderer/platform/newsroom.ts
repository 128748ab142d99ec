import type { NewsroomRequests } from '../../shared/ipc/contract'
import type { NewsroomEvents } from '../../shared/ipc/events'

declare global {
  interface Window {
    readonly newsroom: NewsroomRequests & NewsroomEvents
  }
}

/** Everything this window can ask of the newsroom, and hear from it. */
export const newsroom: NewsroomRequests & NewsroomEvents = window.newsroom
