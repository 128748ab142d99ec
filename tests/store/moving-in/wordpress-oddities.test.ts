import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../../electron/importing/archives/open-archive'
import { moveIn } from '../../../electron/importing/move-in'
import { imagesIn } from '../../../shared/document/images-in'
import { writeFiles } from '../../support/archives/markdown-sites'
import { must, tempFolder } from '../support/temp-newsroom'
import { movingNewsroom } from './moving-newsroom'

interface Item {
  readonly id: number
  readonly title?: string
  readonly guid?: string
  readonly type?: string
  readonly status?: string
  readonly content?: string
  /** Elements beside those that every item has. */
  readonly more?: string
}

function itemOf({ id, title = '', guid, type = 'post', status = 'publish', ...of }: Item): string {
  return `<item><title>${title}</title><link>https://h.example/${String(id)}/</link>
<dc:creator>ann</dc:creator><guid>${guid ?? `https://h.example/?p=${String(id)}`}</guid>
<content:encoded><![CDATA[${of.content ?? ''}]]></content:encoded><wp:post_id>${String(id)}</wp:post_id>
<wp:post_date_gmt>2015-03-04 11:30:00</wp:post_date_gmt><wp:status>${status}</wp:status>
<wp:post_type>${type}</wp:post_type>${of.more ?? ''}</item>`
}

/** An export of WordPress with these items. */
function exported(...items: readonly Item[]) {
  const author = (login: string, name: string) =>
    `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name>${name}</wp:author_display_name></wp:author>`
  const file = `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>Harbour</title><link>https://h.example</link><wp:wxr_version>1.2</wp:wxr_version>
${author('ann', 'Ann Larsen')}${author('ben', 'Ben Holm')}${items.map(itemOf).join('\n')}</channel></rss>`
  const folder = writeFiles(tempFolder(), { 'harbour.xml': file })
  return must(openArchive(join(folder, 'harbour.xml'), { zone: 'Europe/Oslo' }))
}

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`
const file = (name: string) =>
  `<wp:attachment_url>https://h.example/wp-content/uploads/${name}</wp:attachment_url>`

test('a post in a state of a desk’s own comes in as a draft, as the survey counted it', async () => {
  const { parts, order, stop, article } = movingNewsroom()
  const archive = exported(
    { id: 1, title: 'Pitched', status: 'pitch' },
    { id: 2, title: 'Away', status: 'trash' },
  )

  const survey = must(await archive.survey(stop.signal))
  const report = await moveIn(parts, order(archive))

  expect([survey.drafts, report.moved]).toEqual([1, 1])
  expect(article('Pitched').article.state).toBe('draft')
})

test('two posts that WordPress gave one mark both come in, and neither comes twice', async () => {
  const { parts, order } = movingNewsroom()
  const archive = exported(
    { id: 1, title: 'First', guid: 'https://h.example/?p=1' },
    { id: 7, title: 'Its copy', guid: 'https://h.example/?p=1' },
  )

  const report = await moveIn(parts, order(archive))
  const again = await moveIn(parts, order(archive))

  expect([report.moved, report.known]).toEqual([2, 0])
  expect([again.moved, again.known]).toEqual([0, 2])
})

test('a picture whose number is another’s after a site was moved is the one that the text names', async () => {
  const { parts, order, article } = movingNewsroom()
  const old = 'https://old.example/wp-content/uploads/2012/01/mayor-300x200.jpg'
  const archive = exported(
    { id: 55, type: 'attachment', more: file('2019/05/burglar.jpg') },
    { id: 56, type: 'attachment', more: file('2019/05/quay-scaled.jpg') },
    {
      ...{ id: 1, title: 'Moved' },
      content: `<img class="wp-image-55" src="${old}"><p>x</p><img class="wp-image-56" src="/a/quay-640x480.jpg">`,
    },
  )

  await moveIn(parts, order(archive))

  expect(imagesIn(article('Moved').body.body).map(({ source }) => source)).toEqual([
    old,
    'https://h.example/wp-content/uploads/2019/05/quay-scaled.jpg',
  ])
})

test('several writers of a post come in by their names, guests too', async () => {
  const { parts, order, article } = movingNewsroom()
  const by = (login: string) =>
    `<category domain="author" nicename="cap-${login}"><![CDATA[${login}]]></category>`
  const archive = exported(
    { id: 1, title: 'Together', more: by('ann') + by('ben') + by('guest') + by('nobody') },
    {
      ...{ id: 2, type: 'guest-author' },
      more: meta('cap-user_login', 'guest') + meta('cap-display_name', 'Cleo Guest'),
    },
  )

  await moveIn(parts, order(archive))

  expect(article('Together').article.fields.authors.map(({ name }) => name)).toEqual([
    ...['Ann Larsen', 'Ben Holm', 'Cleo Guest', 'nobody'],
  ])
})

test('what no entry of a live blog can hold is named as well', async () => {
  const { parts, order } = movingNewsroom()
  const entry = `<wp:comment><wp:comment_id>4</wp:comment_id><wp:comment_type>liveblog</wp:comment_type>
<wp:comment_date_gmt>2015-03-04 12:00:00</wp:comment_date_gmt>
<wp:comment_content><![CDATA[<p>Seen. [my_map]</p>]]></wp:comment_content></wp:comment>`

  const report = await moveIn(parts, order(exported({ id: 1, title: 'Live', more: entry })))

  expect(report.told.map(({ left }) => left)).toEqual([['shortcode [my_map]']])
})

test('a lead picture of which the export says nothing is named', async () => {
  const { parts, order } = movingNewsroom()

  const report = await moveIn(
    parts,
    order(exported({ id: 1, title: 'Bare', more: meta('_thumbnail_id', '77') })),
  )

  expect(report.told.map(({ left }) => left)).toEqual([['lead picture']])
})
