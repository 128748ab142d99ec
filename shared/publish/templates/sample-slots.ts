import { mediaId } from '../../ids'
import { plainDesign } from '../../model/site-design'
import type { TemplateSlot } from '../../model/site-templates'
import { assertNever } from '../../result'
import { articleFootSlot, articleHeadSlot } from '../article-page'
import { frontSlot } from '../front-page'
import { listedArticle } from '../listed-article'
import { storyItemSlot } from '../lists/story-item'
import type { StoryPlace } from '../lists/story-place'
import { onSite } from '../on-site'
import type { MainPage } from '../page-frame'
import { footSlot, mastheadSlot } from '../render-frame'
import { articlesAtHand } from '../site-articles'
import type { Site } from '../site'
import type { SlotContent } from './fill-slot'
import { bareArticle, endedArticle, fullArticle } from './sample-articles'

const file = { id: mediaId('0'.repeat(64)), type: 'image/png', width: 600, height: 120 } as const
const bareSite: Site = { name: 'A & B', url: 'https://news.example/', design: plainDesign }
const fullSite: Site = {
  ...bareSite,
  name: 'The “Quay” & <Gate>’s \'news\' "daily"',
  design: {
    ...plainDesign,
    ...{ tagline: 'It’s <here> & "now"', logo: file, footer: 'By *us*.' },
    navigation: [{ label: 'It’s & "so"', url: 'section/quay/' }],
  },
}

/** What a template of a part is tried on: first with all there can be, then with next to nothing. */
export function sampleSlots(slot: TemplateSlot): readonly [SlotContent, ...SlotContent[]] {
  switch (slot) {
    case 'masthead':
      return [mastheadSlot(frame(fullSite, 'front')), mastheadSlot(frame(bareSite, null))]
    case 'footer':
      return [footSlot(frame(fullSite, 'front'), foot), footSlot(frame(bareSite, null), foot)]
    case 'article-head':
      return [
        articleHeadSlot(fullArticle, fullSite),
        articleHeadSlot(endedArticle, bareSite),
        articleHeadSlot(bareArticle, bareSite),
      ]
    case 'article-foot':
      return [
        articleFootSlot(fullArticle, fullSite),
        articleFootSlot(endedArticle, bareSite),
        articleFootSlot(bareArticle, bareSite),
      ]
    case 'list-item':
      return [
        storyItemSlot(fullListed, { root: '', withLatest: true }, fullSite),
        storyItemSlot(fullListed, { root: '../../', day: 'of a heading' }, bareSite),
        storyItemSlot(bareListed, ofThePage, bareSite),
      ]
    case 'front-page':
      return [
        frontSlot([fullListed, bareListed], on(bareSite)),
        frontSlot([], on(fullSite)),
        frontSlot([bareListed], on(fullSite)),
      ]
    default:
      return assertNever(slot)
  }
}

const ofThePage: StoryPlace = { root: '../../../../', day: 'of the page' }
const listedOn = { siteUrl: bareSite.url, publishedAt: 0 }
const fullListed = listedArticle(fullArticle, listedOn)
const bareListed = listedArticle(bareArticle, listedOn)

const foot = {
  address: 'https://news.example/2024/03/12/sample/',
  ways: [{ words: 'Back & forth', href: '../index.html' }],
}

function frame(site: Site, here: MainPage | null) {
  return { site, language: 'en', root: here === 'front' ? '' : '../../', here }
}

// More than the front page shows, so that it leads on to the archive.
function on(site: Site) {
  const many = Array.from({ length: 40 }, (_, at) => ({ ...fullListed, path: `${String(at)}/` }))
  const of = { site, stylesheetMark: '', at: 0, left: [] }
  return onSite(of, articlesAtHand(site === fullSite ? [] : many))
}
