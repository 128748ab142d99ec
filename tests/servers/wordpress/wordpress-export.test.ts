import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../../electron/importing/archives/open-archive'
import { moveIn } from '../../../electron/importing/move-in'
import { imagesIn } from '../../../shared/document/images-in'
import { must, tempFolder } from '../../store/support/temp-newsroom'
import { movingNewsroom } from '../../store/moving-in/moving-newsroom'
import { textsAsHtml } from '../../store/moving-in/texts-as-html'
import { bySomebody, deleteThere, isAbsent, serverUrl, suiteName } from './coverage-to-send'
import { exportOfWordPress, uploadTo } from './export-of-wordpress'

// Other tests have their posts on the same site: ours are known by this word.
const mark = `Moved${String(Date.now())}`
const slug = mark.toLowerCase()

describe.skipIf(isAbsent)(`${suiteName}, moved in by its own export`, () => {
  let wxr = ''
  let pictures: readonly { readonly url: string; readonly bytes: Uint8Array }[] = []

  beforeAll(async () => {
    await bySomebody('settings', { timezone: 'Europe/Oslo' })
    pictures = await Promise.all((await writeArchive()).map((url) => fetched(url)))
    wxr = await exportOfWordPress()
  })
  afterAll(() => bySomebody('settings', { timezone: 'Europe/London' }))

  // As she copied it from her host: the export, and beside it the folder of its pictures.
  const archive = () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'export.xml'), wxr)
    for (const { url, bytes } of pictures) {
      const file = join(folder, new URL(url).pathname)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
    return must(openArchive(folder, { zone: 'Europe/Oslo' }))
  }
  const moved = async () => {
    const room = movingNewsroom()
    const report = await moveIn(room.parts, room.order(archive()))
    const told = (title: string) =>
      report.told.find((post) => post.title === `${mark} ${title}`)?.left ?? []
    return { ...room, report, told, post: (title: string) => room.article(`${mark} ${title}`) }
  }

  test('what it holds is said before: posts, drafts, authors, and the pages that stay behind', async () => {
    const survey = must(await archive().survey(new AbortController().signal))

    expect(survey).toMatchObject({ kind: 'wordpress', name: 'Newsroom test', trouble: '' })
    expect(survey.authors).toEqual(expect.arrayContaining(['Author Test', 'Editor Test']))
    expect(survey.published).toBeGreaterThanOrEqual(5)
    expect(survey.drafts).toBeGreaterThanOrEqual(3)
    const others = survey.others.map(({ what }) => what)
    expect(others).toEqual(expect.arrayContaining(['page', 'binned']))
  })

  test('a post keeps its words, names, address and times, in the zone of its site', async () => {
    const { post, report, parts } = await moved()

    const { article } = post('storm & quay')
    expect(report.stopped).toBeNull()
    expect(article).toMatchObject({
      ...{ kind: 'story', state: 'ended', endedAt: Date.UTC(2015, 2, 31, 22, 30) },
      fields: {
        standfirst: 'What the storm took – and left.',
        slug: `${slug}-storm`,
        // An export names categories by the alphabet.
        section: `${mark} Harbour`,
        tags: [`${mark} Storms & Tides`, `${mark} Ærø`],
        authors: [{ name: 'Author Test' }],
        // Half past midnight in Oslo: another day, and another month in its address.
        day: '2015-04-01',
        lead: { alt: 'Waves over a stone quay', caption: 'The quay “at noon”' },
        origin: {
          addresses: [`${serverUrl()}/2015/04/${slug}-storm/`],
          publishedAt: Date.UTC(2015, 2, 31, 22, 30),
        },
      },
    })
    expect(article.fields.lead?.file).not.toBeNull()
    expect(must(parts.store.articles.shelfOf(article.id))).toBe('archive')
  })

  test('blocks, pictures and signs come as they were written', async () => {
    const { post, told } = await moved()

    const storm = post('storm & quay')
    const [text = ''] = textsAsHtml(storm)
    expect(text).toContain('<strong>Nobody</strong> was hurt &amp; the ferry sails 😀.')
    expect(text).toContain('if (a &lt; b &amp;&amp; c[d[0]]&gt; e) // ]]&gt; end')
    expect(text).toContain('<h2>What now</h2>')
    expect(text).toContain('<span class="caption">The old pier</span>')
    expect(imagesIn(storm.body.body).map(({ file, alt }) => [file !== null, alt])).toEqual([
      [true, 'A pier'],
      [true, 'Waves over a stone quay'],
      [true, 'A pier'],
    ])
    expect(told('storm & quay')).toEqual(['block latest-posts', '1 comment of readers'])
  })

  test('the classic editor’s paragraphs and captions are read', async () => {
    const { post } = await moved()

    const classic = post('classic')
    const [text = ''] = textsAsHtml(classic)
    expect(text).toContain('<p>First line<br>second line.</p>')
    expect(text).toContain('<span class="caption">The pier by night</span>')
    expect(imagesIn(classic.body.body)).toHaveLength(2)
    expect(classic.article.fields.authors).toEqual([{ name: 'Editor Test' }])
  })

  test('an address in another script is kept as readers have it', async () => {
    const { post } = await moved()

    const { fields } = post('шторм').article
    expect(fields.slug).toBe(`${slug}-шторм`)
    expect(fields.origin?.addresses.map((address) => decodeURI(address))).toEqual([
      `${serverUrl()}/2016/01/${slug}-шторм/`,
    ])
  })

  test('what not everybody could read comes in as a draft, and it is said why', async () => {
    const { post, told, parts } = await moved()

    for (const title of ['draft', 'private', 'password', 'later']) {
      const { article } = post(title)
      expect(article.state, title).toBe('draft')
      expect(article.fields.origin, title).toMatchObject({ publishedAt: null })
      expect(must(parts.store.articles.shelfOf(article.id)), title).toBe('desk')
    }
    expect(told('private')).toEqual(['that it was private: it comes in as a draft'])
    expect(told('password')).toEqual(['its password: it comes in as a draft'])
    expect(told('later')).toEqual(['the time it was to appear: it comes in as a draft'])
    const titles = parts.store.articles.list().map(({ title }) => title)
    expect(titles).not.toContain(`${mark} page`)
    expect(titles).not.toContain(`${mark} binned`)
  })

  test('edited there and exported anew, nothing comes twice', async () => {
    const { parts, order, report } = await moved()
    const before = parts.store.articles.list().length
    const [draft] = (await bySomebody(`posts?status=draft&search=${mark}`)) as unknown as readonly {
      readonly id: number
    }[]
    await bySomebody(`posts/${String(draft?.id)}`, { content: '<p>Another word.</p>' })
    wxr = await exportOfWordPress()

    const again = await moveIn(parts, order(archive()))

    expect(again).toMatchObject({ moved: 0, known: report.moved })
    expect(parts.store.articles.list()).toHaveLength(before)
  })
})

/** Fills the site with what a newsroom has after years; its pictures’ addresses. */
async function writeArchive(): Promise<readonly string[]> {
  const quay = await uploadTo(bySomebody, {
    ...{ name: `${slug}-quay.png`, alt: 'Waves over a stone quay', caption: 'The quay “at noon”' },
    colour: Uint8Array.of(20, 60, 90),
  })
  const pier = await uploadTo(bySomebody, {
    ...{ name: `${slug}-pier.png`, alt: 'A pier', caption: '' },
    colour: Uint8Array.of(90, 60, 20),
  })
  const storms = await make('categories', { name: `${mark} Storms & Tides` })
  const harbour = await make('categories', { name: `${mark} Harbour`, parent: storms })
  const tag = await make('tags', { name: `${mark} Ærø` })
  const authors = (await bySomebody('users?context=edit')) as unknown as readonly User[]
  const idOf = (name: string) => authors.find((user) => user.username === name)?.id
  const published = (title: string, fields: object) =>
    make('posts', { title: `${mark} ${title}`, status: 'publish', ...fields })
  const storm = await published('storm & quay', {
    ...{ slug: `${slug}-storm`, date_gmt: '2015-03-31T22:30:00', author: idOf('author') },
    ...{ categories: [storms, harbour], tags: [tag], featured_media: quay.id },
    ...{ excerpt: 'What the storm took – and left.', content: blocks(quay, pier) },
  })
  await published('classic', {
    ...{ date_gmt: '2014-07-01T10:00:00', author: idOf('editor') },
    content: `First line\nsecond line.\n\n[caption id="attachment_${String(pier.id)}" width="300"]<img class="size-medium wp-image-${String(pier.id)}" src="${pier.url}" alt="A pier" width="300" /> The pier by night[/caption]\n\n[gallery ids="${String(quay.id)}"]`,
  })
  const cyrillic = { slug: `${slug}-шторм`, date_gmt: '2016-01-02T12:00:00' }
  await published('шторм', { ...cyrillic, content: 'Ветер.' })
  await published('password', { password: 'tide', content: 'Behind a password.' })
  await make('posts', { title: `${mark} draft`, status: 'draft', content: 'Not finished.' })
  await make('posts', { title: `${mark} private`, status: 'private', content: 'For us alone.' })
  await make('posts', {
    ...{ title: `${mark} later`, status: 'future', content: 'Tomorrow.' },
    date_gmt: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 19),
  })
  await make('pages', { title: `${mark} page`, status: 'publish', content: 'About us.' })
  const binned = await published('binned', { content: 'Never mind.' })
  await deleteThere(`posts/${String(binned)}`)
  await make('comments', {
    ...{ post: storm, content: 'Well written.', status: 'approved' },
    ...{ author_name: 'A reader', author_email: 'reader@example.test' },
  })
  return [quay.url, pier.url]
}

async function fetched(url: string) {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`)
  return { url, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

interface User {
  readonly id: number
  readonly username: string
}

interface Uploaded {
  readonly id: number
  readonly url: string
}

async function make(kind: string, json: object): Promise<number> {
  const made = await bySomebody(kind, json)
  if (typeof made.id !== 'number') throw new Error(`${kind}: ${JSON.stringify(made)}`)
  return made.id
}

function blocks(quay: Uploaded, pier: Uploaded): string {
  const image = ({ id, url }: Uploaded, alt: string, caption: string) =>
    `<!-- wp:image {"id":${String(id)},"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="${url}" alt="${alt}" class="wp-image-${String(id)}"/>${caption}</figure>
<!-- /wp:image -->`
  const words = '<figcaption class="wp-element-caption">The old pier</figcaption>'
  return `<!-- wp:paragraph -->
<p><strong>Nobody</strong> was hurt &amp; the ferry sails 😀.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">What now</h2>
<!-- /wp:heading -->

<!-- wp:code -->
<pre class="wp-block-code"><code>if (a &lt; b &amp;&amp; c[d[0]]&gt; e) // ]]&gt; end</code></pre>
<!-- /wp:code -->

${image(pier, 'A pier', words)}

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-default is-cropped">${image(quay, 'Waves over a stone quay', '')}

${image(pier, 'A pier', '')}</figure>
<!-- /wp:gallery -->

<!-- wp:latest-posts /-->`
}
