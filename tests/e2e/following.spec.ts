import { readFileSync, rmSync } from 'node:fs'
import { connect } from '../../electron/store/sqlite/connection'
import { postUpdate, publishTo, siteIn } from '../support/gestures'
import { expect, test } from '../support/newsroom-test'
import { articlePageOf } from '../support/site-folder'

test('pages that were to follow when the power went are made at the next start, by itself', async ({
  desk,
  folder,
}) => {
  const site = `${folder}/site`
  const first = await desk.open()
  await postUpdate(first.page, 'The first boat is back in harbour.')
  await publishTo(first.page, siteIn(site))
  const path = articlePageOf(site)
  const page = readFileSync(path, 'utf8')
  await first.kill()
  leaveToFollow(first.data)
  rmSync(path)

  await desk.open()

  await expect.poll(() => textOf(path), { timeout: 30_000 }).toBe(page)
})

/** As a crash leaves it that came after a publishing and before what follows it. */
function leaveToFollow(data: string): void {
  const connection = connect(`${data}/newsroom.db`)
  connection.run(
    'INSERT INTO to_follow (target_id, article_id) SELECT target_id, article_id FROM publications',
  )
  connection.close()
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
