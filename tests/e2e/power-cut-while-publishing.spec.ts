import { readFileSync, utimesSync, watch } from 'node:fs'
import { postUpdate, publishAgain, publishTo, siteIn, waitUntilSaved } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { readArticlePage, siteFiles } from '../support/site-folder'

// Counted in changes of the folder: while files are written beside the old ones, and while they are
// put in their place.
const momentsOfCut = [1, 4, 8, 12, 16]

test('a power cut while publishing leaves each page old or new, and the next publishing mends all', async ({
  desk,
  folder,
}) => {
  test.setTimeout(120_000)
  const site = `${folder}/site`
  let newsroom = await desk.open()
  let cutShort = 0
  await publishTo(newsroom.page, siteIn(site))

  for (let round = 1; round <= momentsOfCut.length; round += 1) {
    const words = `Crossing number ${String(round)} is cancelled.`
    await postUpdate(newsroom.page, words)
    await waitUntilSaved(newsroom.page)
    const before = readSite(site)

    const underWay = changesIn(site, momentsOfCut[round - 1] ?? 1)
    await newsroom.page.keyboard.press('Control+Shift+P')
    await underWay
    await newsroom.kill()

    const left = readSite(site)
    if (leftovers(site).length > 0) cutShort += 1
    expect(Object.keys(left)).toEqual(expect.arrayContaining(Object.keys(before)))
    makeOld(site, leftovers(site))
    newsroom = await desk.open()
    await expect(newsroom.page.getByRole('feed').getByText(words)).toBeVisible()
    await publishAgain(newsroom.page)
    const after = readSite(site)
    for (const [path, text] of Object.entries(left)) {
      expect([before[path], after[path]].map(withoutClock), path).toContain(withoutClock(text))
    }
    expect(readArticlePage(site)).toContain(words)
    expect(leftovers(site)).toEqual([])
  }

  expect(cutShort, 'some cut fell into the writing').toBeGreaterThan(0)
})

/** Waits until this many things have happened in a folder. */
function changesIn(folder: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0
    const watcher = watch(folder, { recursive: true }, () => {
      seen += 1
      if (seen < count) return
      watcher.close()
      resolve()
    })
  })
}

function leftovers(site: string): readonly string[] {
  return siteFiles(site).filter((path) => path.endsWith('.tmp'))
}

/** As if the power had come back an hour later: younger files could be somebody else’s. */
function makeOld(site: string, paths: readonly string[]): void {
  const then = new Date(Date.now() - 3_600_000)
  for (const path of paths) utimesSync(`${site}/${path}`, then, then)
}

/** Every page, feed and stylesheet that readers could be given; what is not in place yet is none. */
function readSite(site: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    siteFiles(site)
      .filter((path) => !path.startsWith('.dateline/'))
      .map((path) => [path, readFileSync(`${site}/${path}`, 'latin1')]),
  )
}

/** A page says when it was published; the mended one was published later than the cut one. */
function withoutClock(text: string | undefined): string {
  return (text ?? '').replaceAll(/\d{4}-\d\d-\d\dT[\d:]+(Z|[+-]\d\d:\d\d)/g, 'then')
}
