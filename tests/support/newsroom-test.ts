import { expect, test as base } from '@playwright/test'
import { freshFolder, openNewsroom, removeFolder, type NewsroomApp } from './newsroom-app'

export { expect }

/** Opens Dateline on the journey's data: first, and again after quitting or being killed. */
export interface Desk {
  readonly open: (options?: { readonly zone: string }) => Promise<NewsroomApp>
  readonly reopen: (end?: 'quit' | 'kill') => Promise<NewsroomApp>
}

export interface Fixtures {
  /** What the window may complain of in its console, where a journey does something forbidden. */
  readonly expectedProblems: RegExp
}

// The preview is the real page in a frame that runs nothing: Chromium says so of a live page’s script.
const frameRunsNothing = /^Blocked script execution in 'dateline:\/\/preview\//

/** A journey: a fresh data folder, Dateline open on it, and a word about every error at the end. */
export const test = base.extend<Fixtures & { folder: string; desk: Desk; newsroom: NewsroomApp }>({
  expectedProblems: [/^(?!)/, { option: true }],
  /** Removed when the journey is over; whatever a journey writes goes below it. */
  folder: async ({}, use) => {
    const folder = freshFolder('journey')
    await use(folder)
    removeFolder(folder)
  },
  desk: async ({ folder, expectedProblems }, use) => {
    const opened: NewsroomApp[] = []
    const open: Desk['open'] = async (options) => {
      const newsroom = await openNewsroom(`${folder}/data`, options)
      opened.push(newsroom)
      return newsroom
    }
    const reopen: Desk['reopen'] = async (end = 'quit') => {
      await opened.at(-1)?.[end]()
      return open()
    }
    await use({ open, reopen })
    await opened.at(-1)?.quit()
    const problems = opened.flatMap((newsroom) => newsroom.problems)
    const isExpected = (problem: string) =>
      expectedProblems.test(problem) || frameRunsNothing.test(problem)
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([])
  },
  newsroom: async ({ desk }, use) => {
    await use(await desk.open())
  },
})
