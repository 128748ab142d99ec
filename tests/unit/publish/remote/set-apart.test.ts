import { describe, expect, test } from 'vitest'
import { makeBody, makeEmbed, makeImage } from '../../../../shared/document/make-body'
import type { Block } from '../../../../shared/document/nodes'
import { articleId, entryId, mediaId } from '../../../../shared/ids'
import type { PictureFile } from '../../../../shared/model/media'
import { partCard } from '../../../../shared/publish/ghost/part-card'
import { readCard } from '../../../../shared/publish/ghost/read-card'
import {
  entryMarkup,
  type UpdatePart,
} from '../../../../shared/publish/wordpress/liveblog/entry-markup'
import { partMarkup } from '../../../../shared/publish/wordpress/part-markup'
import { readPost } from '../../../../shared/publish/wordpress/read-post'
import { freshPost, bareContent, sendTo, writing } from '../ghost/paper-ghost'

// Themes of others know none of our classes: what they show is the markup alone.

const file: PictureFile = {
  ...{ id: mediaId('f'.repeat(64)), type: 'image/png' as const, width: 1200, height: 800 },
}
const picture = {
  ...{ file, source: 'https://n.example/quay.png', caption: 'The quay at noon' },
  ...{ credit: 'A. Reed', alt: 'A quay' },
}
const card = makeEmbed({
  ...{ kind: 'post' as const, url: 'https://social.example/1', quote: 'The tide is in.' },
  ...{ author: 'A. Pilot', source: 'Social', time: 'noon' },
  picture: makeImage({ ...picture, caption: '' }),
})

const update = (block: Block): UpdatePart => ({
  ...{ key: entryId('u1'), stamp: 0, label: 'UPDATE 1254 GMT', mark: '', headline: '' },
  ...{ byline: '', body: makeBody([block]), notes: [], unread: [] },
})

const places = [
  ['WordPress', (part: UpdatePart) => partMarkup(part, articleId('day1'))],
  [
    'the Liveblog plug-in',
    (part: UpdatePart) => entryMarkup(part, { article: articleId('day1'), isNamed: false }),
  ],
  ['Ghost', (part: UpdatePart) => partCard(part, 'en').markup],
] as const

describe.each(places)('on %s', (_, markupOf) => {
  test('a credit stands on a line of its own, not in the caption', () => {
    const markup = markupOf(update(makeImage(picture)))

    expect(linesOf(markup)).toContain('The quay at noon\nA. Reed')
  })

  test('who, where, when and the credit of a card are told apart', () => {
    const markup = markupOf(update(card))

    expect(linesOf(markup)).toContain('A. Pilot · Social · noon · A. Reed')
  })
})

test('what sets them apart is no words of the text when it is read back', () => {
  for (const block of [makeImage(picture), card]) {
    const part = update(block)
    const [piece] = readPost(partMarkup(part, articleId('day1')))
    const [read] = readCard(partCard(part, 'en').markup)

    expect(piece).toMatchObject({ part: { body: part.body, unread: [] } })
    expect(read).toMatchObject({ part: { body: part.body, unread: [] } })
  }
})

test('what somebody there types into a dot is read', () => {
  const markup = partMarkup(update(card), articleId('day1'))
  const typed = markup.replace(/(<span class="embed-dot">[^<]*)/, '$1captain of the ferry')

  expect(typed).not.toBe(markup)
  expect(JSON.stringify(readPost(typed))).toContain('captain of the ferry')
})

test('the credit of Ghost’s own picture stands below its caption', () => {
  const lead = { ...{ url: '', caption: 'The quay at noon', credit: 'A. Reed', alt: '' }, file }

  const post = sendTo(freshPost, writing({ ...bareContent, lead }))

  // As Ghost shows it: `a`, `b`, `i` and `span` stay, with no attribute but these two.
  const shown = (post.feature_image_caption ?? '')
    .replace(/<(?!\/?(?:a|b|i|span)\b)[^>]*>/g, '')
    .replace(/ (?!href|style)[a-z]+="[^"]*"/g, '')
  expect(shown).toBe('The quay at noon <span style="display:block">A. Reed</span>')
})

/** What a reader reads: a line for each `br`, whatever the theme. */
function linesOf(markup: string): string {
  return markup
    .replace(/<br\s*\/?>\s*/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/ +/g, ' ')
}
