import { expect, test } from 'vitest'
import { runCommand } from '../../electron/cli/run-command'
import { must, noon, openNewsroom, postUpdate, startDay, tempFolder } from './support/temp-newsroom'

const run = (...words: string[]) => runCommand(words, { now: () => noon })

test('the command line finds what the window finds, in words and as data', async () => {
  const folder = tempFolder()
  const store = openNewsroom(folder)
  const { article } = startDay(store)
  const update = postUpdate(store, article.id, 'The breakwater is closed.')

  const text = must(await run('search', 'breakw', '--data', folder)).text
  const data = must(await run('search', 'breakw', '--data', folder, '--json')).text

  expect(text).toBe(
    `${article.id}\t2023-05-24\tdraft\tA day at the harbour\n\tUPDATE 1200 GMT\tThe breakwater is closed.\n`,
  )
  expect(JSON.parse(data)).toMatchObject({
    isMore: false,
    articles: [{ id: article.id, total: 1, passages: [{ entry: update.id, part: 'text' }] }],
  })
})
