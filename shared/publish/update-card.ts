import { imagesIn } from '../document/images-in'
import { madeOnce } from '../made-once'
import { dayOf, longDay } from '../model/stamp'
import type { Update } from '../model/update'
import { updatePath } from './article-ways'
import { updateTitle, type PublicCoverage } from './public-coverage'
import { accentOf, type Site } from './site'
import { cardOf, socialCardPath, type SocialCard } from './social-card'
import { stampWords } from './time-element'
import { unsettledBefore } from './update-marks'

/**
 * Whether an update has a card of its own: where an editor gave it a headline or made it stand out, and
 * it has words to be set. For all others the card of their article stands.
 */
export function hasOwnCard(update: Update, { language }: PublicCoverage): boolean {
  const { pinned, keyEvent, summary } = update.flags
  const standsOut = pinned || keyEvent || summary || update.headline.trim() !== ''
  return update.state === 'posted' && standsOut && updateTitle(update, language) !== ''
}

/** The cards of an article’s updates, by where they lie below its folder; newest first. */
export function updateCards(
  page: PublicCoverage,
  site: Site,
): readonly { readonly path: string; readonly card: SocialCard }[] {
  const { headline, language, zone, fields } = page
  const { stampTemplate } = fields
  const around = [site.name, accentOf(site), headline, language, zone, stampTemplate, fields.zone]
  const beside = JSON.stringify(around)
  return page.posted
    .filter((update) => hasOwnCard(update, page))
    .map((update) => ({
      path: updateCardPath(update),
      card: cards(update, beside, () => updateCard(update, page, site)),
    }))
}

const cards = madeOnce<Update, SocialCard>()

/** The card of an update: its words, its article’s above them, its stamp and day, its own first picture. */
export function updateCard(update: Update, page: PublicCoverage, site: Site): SocialCard {
  const { language, zone, headline: kicker } = page
  const day = longDay(dayOf(update.stamp, zone), language)
  return cardOf(page, site, {
    headline: `${unsettledBefore(update.status, page.labels)}${updateTitle(update, language)}`,
    kicker,
    line: `${stampWords(update, page)} · ${day}`,
    // Never its article’s: beside these words it would say that it shows what they tell.
    photo: imagesIn(update.body).find(({ file }) => file !== null)?.file ?? null,
  })
}

/** Where an update’s card lies, below the article’s folder: beside its page. */
export function updateCardPath({ id }: Pick<Update, 'id'>): string {
  return `${updatePath(id)}${socialCardPath}`
}
