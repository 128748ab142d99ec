import type { Body } from '../document/nodes'
import { isBlank } from '../document/plain-text'
import { unknownBlocks } from '../document/render-body'
import type { Coverage } from '../model/coverage'
import { plainDesign } from '../model/site-design'
import { publicCoverage } from '../publish/public-coverage'
import { articlePageData } from '../publish/structured-data/article-data'
import { checkData, type DataProblem } from '../publish/structured-data/check-data'
import type { Check, Finding } from './finding'

/** What search engines would be told, looked through by their own rules. */
export const checkStructuredData: Check = (coverage, { now }) => {
  const page = publicCoverage({
    coverage,
    url: `${site.url}0000/00/00/page/`,
    firstPublishedAt: now,
    seen: new Set(),
  })
  const [article] = articlePageData(page, site)
  if (article === undefined) return []
  const problems = checkData(article).filter(({ kind }) => kind !== 'wanted')
  return [
    ...longHeadline(coverage),
    ...problems.flatMap((problem) => {
      const number = /^liveBlogUpdate\[(\d+)\]/.exec(problem.at)?.[1]
      const update = number === undefined ? undefined : page.posted[Number(number)]
      // Of an empty text, or one we cannot read, other checks say more.
      if (update !== undefined && saysNothing(update.body)) return []
      return [{ ...wordsFor(problem), ...ofKind, entryId: update?.id ?? null }]
    }),
  ]
}

// Which site it goes to is of no account here.
const site = { name: 'Site', url: 'https://site.example/', design: plainDesign }
const ofKind = { kind: 'structured-data', severity: 'warn' } as const
/** Google shows about so much of a headline; so do most phones. */
const longestHeadline = 110

function saysNothing(body: Body): boolean {
  return isBlank(body) || unknownBlocks(body).length > 0
}

function longHeadline({ article }: Coverage): readonly Finding[] {
  const { length } = article.fields.headline.trim()
  if (length <= longestHeadline) return []
  return [
    {
      kind: 'headline-long',
      severity: 'warn',
      message: `The headline has ${String(length)} characters; search engines and phones cut it after about ${String(longestHeadline)}.`,
      remedy: 'Say the most important thing first, or shorten it.',
      entryId: null,
    },
  ]
}

function wordsFor({ at, kind }: DataProblem): Pick<Finding, 'message' | 'remedy'> {
  if (/^liveBlogUpdate\[\d+\]\.headline$/.test(at)) {
    return {
      message: 'An update says nothing in words: search engines and feeds have no title for it.',
      remedy: 'Give it a headline.',
    }
  }
  if (kind === 'out-of-order') {
    return {
      message: 'By its times the coverage ended before it began.',
      remedy: 'Look at the stamps of the updates and at the time coverage was ended.',
    }
  }
  return {
    message: `What search engines are told of the article is not whole (${at}).`,
    remedy: 'It can be published; they may show it poorly.',
  }
}
