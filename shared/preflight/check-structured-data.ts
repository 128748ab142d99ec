import type { Body } from '../document/nodes'
import { isBlank } from '../document/plain-text'
import { unknownBlocks } from '../document/render-body'
import type { Coverage } from '../model/coverage'
import { plainDesign } from '../model/site-design'
import type { Update } from '../model/update'
import { publicCoverage, updateTitle, type PublicCoverage } from '../publish/public-coverage'
import { articlePageData } from '../publish/structured-data/article-data'
import { checkData, type DataProblem } from '../publish/structured-data/check-data'
import { say } from '../words/say'
import type { Check, Warning } from './finding'

/** What search engines would be told, looked through by their own rules. */
export const checkStructuredData: Check = (coverage, { now }) => {
  const page = publicCoverage({
    coverage: { ...coverage, updates: worthChecking(coverage) },
    url: `${site.url}0000/00/00/page/`,
    firstPublishedAt: now,
    seen: new Set(),
  })
  const [article] = articlePageData(page, site)
  if (article === undefined) return []
  const problems = checkData(article).filter(({ kind }) => kind !== 'wanted')
  return [
    ...longHeadline(coverage),
    ...wordless(page),
    ...problems.flatMap((problem) => {
      const number = /^liveBlogUpdate\[(\d+)\]/.exec(problem.at)?.[1]
      const update = number === undefined ? undefined : page.posted[Number(number)]
      // Of an empty text, or one we cannot read, other checks say more.
      if (update !== undefined && saysNothing(update.body)) return []
      return [{ ...wordsFor(problem), ...ofKind, entryId: update?.id ?? null }]
    }),
  ]
}

/**
 * The updates that can be told wrongly: those without a title, and the two ends of the day, on which the
 * article’s own times hang. Of two thousand the others are as right as they were with the last save.
 */
function worthChecking({ article, updates }: Coverage): readonly Update[] {
  const { language } = article.fields
  const posted = updates.filter(({ state }) => state === 'posted')
  const stamps = posted.map(({ stamp }) => stamp)
  const ends = [Math.min(...stamps), Math.max(...stamps)]
  return posted.filter(
    (update) => ends.includes(update.stamp) || updateTitle(update, language) === '',
  )
}

// Which site it goes to is of no account here.
const site = { name: 'Site', url: 'https://site.example/', design: plainDesign }
const ofKind = { kind: 'structured-data', severity: 'warn' } as const
/** Google shows about so much of a headline; so do most phones. */
const longestHeadline = 110

function saysNothing(body: Body): boolean {
  return isBlank(body) || unknownBlocks(body).length > 0
}

function wordless({ posted, language }: PublicCoverage): readonly Warning[] {
  return posted
    .filter((update) => updateTitle(update, language) === '' && !saysNothing(update.body))
    .map(({ id }) => ({
      ...ofKind,
      message: say(
        'An update says nothing in words: search engines and feeds have no title for it but its time.',
      ),
      remedy: say('Give it a headline.'),
      entryId: id,
    }))
}

function longHeadline({ article }: Coverage): readonly Warning[] {
  const { length } = article.fields.headline.trim()
  if (length <= longestHeadline) return []
  return [
    {
      kind: 'headline-long',
      severity: 'warn',
      message: say(
        'The headline has {length} characters; search engines and phones cut it after about {longest}.',
        { length, longest: longestHeadline },
      ),
      remedy: say('Say the most important thing first, or shorten it.'),
      entryId: null,
    },
  ]
}

function wordsFor({ at, kind }: DataProblem): Pick<Warning, 'message' | 'remedy'> {
  if (kind === 'out-of-order') {
    return {
      message: say('By its times the coverage ended before it began.'),
      remedy: say('Look at the stamps of the updates and at the time coverage was ended.'),
    }
  }
  return {
    message: say('What search engines are told of the article is not whole ({at}).', { at }),
    remedy: say('It can be published; they may show it poorly.'),
  }
}
