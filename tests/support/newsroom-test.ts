import { expect, test as base } from '@playwright/test'
import { freshFolder, openNewsroom, removeFolder, type NewsroomApp } from './newsroom-app'

export { expect }

/** A journey: a fresh data folder, Dateline open on it, and a word about every error at the end. */
export const test = base.extend<{ folder: string; newsroom: NewsroomApp }>({
  /** Removed when the journey is over; whatever a journey writes goes below it. */
  folder: async ({}, use) => {
    const folder = freshFolder('journey')
    await use(folder)
    removeFolder(folder)
  },
  newsroom: async ({ folder }, use) => {
    const newsroom = await openNewsroom(`${folder}/data`)
    await use(newsroom)
    await newsroom.quit()
    expect(newsroom.problems).toEqual([])
  },
})
