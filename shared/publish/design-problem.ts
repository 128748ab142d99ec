import type { SiteDesign, SiteLink, SitePageText } from '../model/site-design'
import { templateSlots, type SiteTemplates, type TemplateSlot } from '../model/site-templates'
import { isLanguage } from '../model/language'
import { safeWebUrl } from '../document/safe-url'
import { say } from '../words/say'
import { securityContactOf } from './hosts/security-txt'
import { isOwnWay } from './render-frame'
import { redirectProblems } from './redirect-problems'
import { sitePagePath } from './site-page-path'
import { checkTemplate } from './templates/check-template'
import { slotName } from './templates/slot-names'
import { placedWords, type TemplateProblem } from './templates/template-trouble'

/** The parts in which a site is made its newsroom’s own. */
export type DesignPart =
  | 'name'
  | 'looks'
  | 'navigation'
  | 'pages'
  | 'redirects'
  | 'footer'
  | 'templates'
  | 'publisher'
  | 'telling'

/** What of a site’s looks and words cannot be kept as it is, in words, and where it stands. */
export interface DesignProblem {
  readonly part: DesignPart
  readonly words: string
}

/** The first thing that readers or machines could make nothing of; null: it can be kept. */
export function designProblem(of: {
  readonly siteName: string
  readonly design: SiteDesign
}): DesignProblem | null {
  const { design } = of
  const found: readonly (readonly [DesignPart, string | null])[] = [
    ['name', nameProblem(of.siteName, design)],
    ['looks', looksProblem(design)],
    ['navigation', wayProblem(design.navigation)],
    ['pages', pageProblem(design.pages)],
    ['redirects', redirectsProblem(design)],
    ['footer', tooLong(design.footer)],
    ['templates', templatesProblem(design)],
    ['publisher', publisherProblem(design)],
    ['telling', tellingProblem(design)],
  ]
  for (const [part, words] of found) if (words !== null) return { part, words }
  return null
}

const mostWords = 200_000

function tooLong(text: string): string | null {
  return text.length > mostWords ? say('This is longer than Dateline keeps.') : null
}

function nameProblem(siteName: string, { language }: SiteDesign): string | null {
  if (siteName.trim() === '') return say('Give the site a name: it stands on every page.')
  if (language === '' || isLanguage(language)) return null
  return say('Name a language, such as en, en-GB or ar.')
}

function looksProblem({ looks }: SiteDesign): string | null {
  if (!/^(?:#[0-9a-f]{6})?$/i.test(looks.accent))
    return say('Write the colour as # and six of 0 to 9 and a to f, such as #0b5d6b.')
  return tooLong(looks.css)
}

function wayProblem(ways: readonly SiteLink[]): string | null {
  const wrong = ways.find((way) => !isOwnWay(way))
  if (wrong === undefined) return null
  if (wrong.label.trim() === '') return say('Every link in the navigation needs its words.')
  return say('“{label}” leads nowhere: give it an address, or a path such as section/world/.', {
    label: wrong.label.trim(),
  })
}

function pageProblem(pages: readonly SitePageText[]): string | null {
  const paths = new Set<string>()
  for (const { title, slug, markdown } of pages) {
    if (title.trim() === '') return say('Every page needs a title.')
    if (slug.length > 80 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
      return say(
        'The address of “{title}” may have small letters, digits and single hyphens between them.',
        { title: title.trim() },
      )
    const path = sitePagePath(slug)
    if (paths.has(path)) return say('Two pages have the address {path}.', { path })
    paths.add(path)
    const long = tooLong(markdown)
    if (long !== null) return long
  }
  return null
}

function redirectsProblem({ redirects = [], pages }: SiteDesign): string | null {
  const paths = pages.map(({ slug }) => sitePagePath(slug))
  const wrong = redirectProblems(redirects, paths)[0]
  return wrong === undefined ? null : wrong.words
}

function templatesProblem({ templates = {} }: SiteDesign): string | null {
  for (const slot of templateSlots) {
    const problem = checkedTemplate(templates, slot)
    if (problem !== null)
      return say('The template “{name}” cannot be kept so. {words}', {
        name: slotName(slot),
        words: placedWords(problem),
      })
  }
  return null
}

/** What is wrong with a site’s template of a part; null also where that part is built in. */
export function checkedTemplate(
  templates: SiteTemplates,
  slot: TemplateSlot,
): TemplateProblem | null {
  const text = templates[slot] ?? ''
  return text.trim() === '' ? null : checkTemplate(slot, text)
}

function publisherProblem({ publisher: { email, securityContact } }: SiteDesign): string | null {
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/.test(email.trim()))
    return say('“{email}” is no address for mail.', { email })
  if (securityContact === '' || securityContactOf(securityContact) !== null) return null
  return say('Who hears of security holes needs an address for mail, or one with https.')
}

function tellingProblem({ pings: { webSubHub, indexNowKey } }: SiteDesign): string | null {
  if (webSubHub !== '' && safeWebUrl(webSubHub) === null)
    return say('The hub needs an address that begins with https.')
  if (/^(?:[A-Za-z0-9-]{8,128})?$/.test(indexNowKey)) return null
  return say('The key for IndexNow has 8 to 128 letters, digits and hyphens.')
}
