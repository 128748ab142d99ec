import { BrowserWindow, Notification } from 'electron'
import type { SystemNotice } from '../../shared/model/notice-of-delivery'

// One that nobody holds is cleared away, and its click with it.
const shown = new Set<Notification>()

/** Tells by the system's notifications, unless a window of ours is in front; a click opens. */
export function notify(notice: SystemNotice, onClick: () => void): void {
  if (BrowserWindow.getFocusedWindow() !== null || !Notification.isSupported()) return
  const notification = new Notification({ title: notice.title, body: notice.body })
  shown.add(notification)
  notification.on('click', () => {
    onClick()
    shown.delete(notification)
  })
  notification.on('close', () => shown.delete(notification))
  notification.show()
}
