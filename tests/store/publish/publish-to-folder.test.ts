import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishToFolder } from '../../../electron/cli/publish-to-folder'
import { ann, must } from '../support/temp-newsroom'
import { bridge, storyLinkingTo } from './linked-stories'
import { newsroomWithSite, textOf } from './newsroom-with-site'

const day = 'https://harbour.example/2023/05/24/'

/** Two pages are to link to the bridge, and somebody has written a word into that of the storm. */
async function withAHandInOnePage() {
  const room = newsroomWithSite()
  const other = bridge(room)
  const storm = storyLinkingTo(room, other)
  must(await room.publish(storm, ann(60)))
  must(await room.publish(storyLinkingTo(room, other, 'Calm'), ann(70)))
  const page = '2023/05/24/storm/index.html'
  writeFileSync(join(room.target.folder, page), textOf(room.target, page).replace('began', 'BEGAN'))
  const publish = (json: boolean) =>
    publishToFolder(room.parts, { articleId: other, target: room.target, act: ann(120) }, { json })
  return { ...room, storm, publish }
}

test('an article that is live is reported, whatever became of the pages that follow', async () => {
  const { target, publish } = await withAHandInOnePage()

  const { text, code, note } = must(await publish(false))

  const lines = text.split('\n')
  expect(lines).toContain('written    2023/05/24/the-bridge/index.html')
  expect(lines.slice(-2)).toEqual([`verified   ${day}the-bridge/`, `left       ${day}storm/`])
  expect(code).toBe(3)
  expect(note).toMatch(
    /^The article is live\. 1 page that follows was not made anew: .*storm.* was changed by somebody/,
  )
  // One page that stands in its own way holds up no other.
  expect(textOf(target, '2023/05/24/calm/index.html')).toContain('>the bridge</a>')
})

test('the same as data names the page that is left, and why', async () => {
  const { storm, publish } = await withAHandInOnePage()

  const { text } = must(await publish(true))

  expect(JSON.parse(text)).toMatchObject({
    url: `${day}the-bridge/`,
    left: [{ id: storm, url: `${day}storm/` }],
    trouble: expect.stringContaining('was changed by somebody') as string,
  })
})

test('where everything followed nothing is left', async () => {
  const room = newsroomWithSite()
  const other = bridge(room)
  must(await room.publish(storyLinkingTo(room, other), ann(60)))
  const order = { articleId: other, target: room.target, act: ann(120) }

  const { text, code, note } = must(await publishToFolder(room.parts, order, { json: true }))

  expect(JSON.parse(text)).toMatchObject({ left: [], trouble: null })
  expect([code, note]).toEqual([0, undefined])
})
