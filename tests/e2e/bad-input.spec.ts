import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { zipFile } from '../support/archives/zip-file'
import { runDateline } from '../support/command-line'
import { answerOpenDialog, chooseFromMenu, dropFile, dropPath } from '../support/desktop'
import {
  composer,
  fillTarget,
  postUpdate,
  publishPanel,
  publishTo,
  siteIn,
  typeUpdate,
  update,
  waitUntilSaved,
} from '../support/gestures'
import { openNewsroom } from '../support/newsroom-app'
import { expect, test } from '../support/newsroom-test'
import { siteContent } from '../support/site-folder'
import { canMountSmallDisk, smallDisk } from '../support/small-disk'

const nothing = new Uint8Array()
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
// More than the last free page of a full disk could still take.
const longWords = ' It came in with the tide, and nobody was hurt.'.repeat(20)
const line = new TextEncoder().encode('UPDATE 1254 GMT:\n\nThe bridge is open.\n\n')

for (const { what, file, says } of [
  {
    what: 'a picture',
    file: { name: 'bridge.txt', bytes: picture },
    says: /“bridge.txt” is not a plain text, so nothing was imported\. Choose a plain-text file/,
  },
  {
    what: 'an empty file',
    file: { name: 'empty.txt', bytes: nothing },
    says: /“empty.txt” is empty, so there is nothing to import\. Choose a file that has text/,
  },
  {
    what: 'fifty megabytes of text',
    file: { name: 'year.txt', bytes: line, times: Math.floor(50_000_000 / line.length) },
    says: /“year.txt” has 50 MB; Dateline imports texts of up to 8 MB\. Split the text/,
  },
]) {
  test(`${what}, dropped for import, is refused with what to do, and nothing changes`, async ({
    newsroom,
  }) => {
    const before = await libraryOf(newsroom.data)

    await dropFile(newsroom, file)

    await expect(newsroom.page.getByText(says)).toBeVisible()
    await expect(newsroom.page.getByRole('dialog')).toBeHidden()
    expect(await libraryOf(newsroom.data)).toBe(before)
  })
}

test('a folder, dropped for import, is refused with what to do', async ({ newsroom, folder }) => {
  const before = await libraryOf(newsroom.data)
  mkdirSync(`${folder}/a day`)

  await dropPath(newsroom, `${folder}/a day`)

  await expect(newsroom.page.getByText('Drop a text file, not a folder.')).toBeVisible()
  expect(await libraryOf(newsroom.data)).toBe(before)
})

test('a file chosen by menu that is no text is refused in the same words', async ({
  newsroom,
  folder,
}) => {
  writeFileSync(`${folder}/bridge.txt`, picture)
  await answerOpenDialog(newsroom, `${folder}/bridge.txt`)

  await chooseFromMenu(newsroom, 'Import Text…')

  await expect(newsroom.page.getByText(/“bridge.txt” is not a plain text/)).toBeVisible()
})

test('a text without a single time is called a story before it is imported', async ({
  newsroom,
}) => {
  const { page } = newsroom
  await dropFile(newsroom, {
    name: 'letter.txt',
    bytes: new TextEncoder().encode('Dear all,\n\nthe bridge is open.\n'),
  })

  const dialog = page.getByRole('dialog', { name: 'Import a day of coverage' })
  await expect(
    dialog.getByText('No update was found, so the text was read as a story'),
  ).toBeVisible()
  await dialog.getByLabel('Which day is this?').fill('2026-10-14')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()

  await expect(page.getByRole('region', { name: 'Story' })).toContainText('the bridge is open.')
})

test('a zone that does not exist is refused in the import dialog, which stays open', async ({
  newsroom,
}) => {
  const { page } = newsroom
  const before = await libraryOf(newsroom.data)
  await answerOpenDialog(newsroom, resolve('assets/sample/sample-day.txt'))
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('dialog', { name: 'Import a day of coverage' })
  await dialog.getByLabel('Which day is this?').fill('2026-10-14')

  await dialog.getByLabel('House zone').fill('Mars/Olympus')
  await page.keyboard.press('Control+Enter')

  await expect(dialog.getByText('Not a time zone: use a name such as')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await expect(dialog).toBeVisible()
  expect(await libraryOf(newsroom.data)).toBe(before)
})

test('a half-typed zone in the details is said to be none, and is not taken', async ({
  newsroom: { page },
}) => {
  const details = page.getByRole('complementary', { name: 'Details' })

  await details.getByLabel('House zone').fill('Europe/Nowhere')

  await expect(details.getByText('Not a time zone: use a name such as')).toBeVisible()
  await expect(page.getByText('Unsaved')).toBeHidden()
})

test('a folder that cannot be written is named, with what to do, and nothing is sent', async ({
  newsroom: { page },
}) => {
  await postUpdate(page, 'The first boat is back.')

  await page.keyboard.press('Control+Shift+P')
  // Not even an administrator can make a folder below a file.
  await fillTarget(page, siteIn('/dev/null/site'))

  const panel = publishPanel(page)
  await expect(
    panel.getByText(/\/dev\/null\/site cannot be found.*choose the folder again/),
  ).toBeVisible()
  await expect(panel.getByText(/^Live/)).toBeHidden()
  await expect(update(page, 'The first boat is back.').getByText('not sent')).toBeVisible()
})

test('a full disk leaves the site as it was and says so; with space again all is sent', async ({
  newsroom: { page },
}) => {
  test.skip(!canMountSmallDisk(), 'only an administrator can mount a small disk')
  const disk = smallDisk('8m')
  const panel = publishPanel(page)
  try {
    await publishTo(page, siteIn(`${disk.folder}/site`))
    const before = siteContent(`${disk.folder}/site`)
    const filled = disk.fill()
    await postUpdate(page, 'The first boat is back.')

    await page.keyboard.press('Control+Shift+P')
    await expect(
      panel.getByText(/The disk that holds the site is full\. The site is as it was\./),
    ).toBeVisible()
    await expect(update(page, 'The first boat is back.').getByText('not sent')).toBeVisible()
    expect(siteContent(`${disk.folder}/site`)).toEqual(before)
    filled.remove()
    await page.keyboard.press('Control+Shift+P')

    await expect(panel.getByText('Readers have everything.')).toBeVisible()
    await expect(panel.getByText(/is full/)).toBeHidden()
  } finally {
    disk.unmount()
  }
})

test('a full disk under her own text is said at once; with space again it is saved', async () => {
  test.skip(!canMountSmallDisk(), 'only an administrator can mount a small disk')
  const disk = smallDisk('64m')
  try {
    const newsroom = await openNewsroom(`${disk.folder}/data`)
    const { page } = newsroom
    await typeUpdate(page, 'The first boat is back.')
    await waitUntilSaved(page)
    const filled = disk.fill()

    await page.keyboard.insertText(longWords)
    await expect(page.getByRole('alert')).toContainText(/^Not saved: .*The disk is full/)
    const cutOff = (line: Element) => line.scrollWidth - line.clientWidth
    expect(await page.getByRole('alert').evaluate(cutOff)).toBeLessThanOrEqual(0)
    filled.remove()
    await waitUntilSaved(page)

    await newsroom.kill()
    const again = await openNewsroom(`${disk.folder}/data`)
    await expect(composer(again.page)).toContainText(`The first boat is back.${longWords}`)
    await again.quit()
  } finally {
    disk.unmount()
  }
})

test('while the file of her articles is gone nothing is called saved; put back, it takes her words', async ({
  desk,
}) => {
  test.skip(process.platform === 'win32', 'Windows lets nobody take away a file that is open')
  const { page, data } = await desk.open()
  await typeUpdate(page, 'The first boat is back.')
  await waitUntilSaved(page)

  // As whoever does who goes back to a backup without closing Dateline.
  renameSync(`${data}/newsroom.db`, `${data}/newsroom.away`)
  await page.keyboard.insertText(longWords)
  await expect(page.getByRole('alert')).toContainText(/^Not saved: .*moved, deleted or replaced/)
  renameSync(`${data}/newsroom.away`, `${data}/newsroom.db`)
  await waitUntilSaved(page)

  const again = await desk.reopen('kill')
  await expect(composer(again.page)).toContainText(`The first boat is back.${longWords}`)
})

async function libraryOf(data: string): Promise<string> {
  return (await runDateline(data, 'list', '--json')).stdout
}

test('a command whose output nobody reads to its end ends without a word', async ({ newsroom }) => {
  const child = spawn(process.execPath, ['out/cli/cli.cjs', 'help', '--data', newsroom.data])
  let said = ''
  child.stderr.on('data', (words: Buffer) => (said += words.toString()))
  child.stdout.destroy()

  const code = await new Promise((ended) => child.once('close', ended))

  expect(said).toBe('')
  expect(code).toBe(0)
})

test('Ctrl-C while an archive moves in leaves nothing of it unpacked, and the newsroom whole', async ({
  newsroom,
  folder,
}) => {
  const posts = Array.from({ length: 2_000 }, (_, at) => ({
    path: `posts/day-${String(at)}.md`,
    bytes: Buffer.from(`# Day ${String(at)}\n\nThe ferry is off.\n`),
  }))
  writeFileSync(`${folder}/archive.zip`, zipFile(posts))
  mkdirSync(`${folder}/tmp`)
  const words = ['out/cli/cli.cjs', 'move-in', `${folder}/archive.zip`, '--data', newsroom.data]
  const child = spawn(process.execPath, words, {
    env: { ...process.env, TMPDIR: `${folder}/tmp`, TEMP: `${folder}/tmp` },
  })
  const ended = new Promise((end) => child.once('close', end))
  await expect.poll(() => readdirSync(`${folder}/tmp`)).toHaveLength(1)

  child.kill('SIGINT')

  expect(await ended).toBe(130)
  expect(readdirSync(`${folder}/tmp`)).toEqual([])
  expect((await runDateline(newsroom.data, 'verify')).code).toBe(0)
})
