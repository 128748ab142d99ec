import { articleLines } from '../document/article-lines'
import { toComeIn } from '../document/article-words'
import { say } from '../words/say'
import { entryName, isForReaders } from './entry-name'
import type { Check } from './finding'

/** What a writer meant to fill in later must not reach readers unseen. */
export const checkTk: Check = (coverage) =>
  articleLines(coverage)
    .filter(isForReaders)
    .flatMap((entry) => {
      const marks = toComeIn(entry).length
      if (marks === 0) return []
      return [
        {
          kind: 'to-come',
          severity: 'warn',
          message: say(
            '{name} still {marks, plural, one {has a TK} other {has # TKs}}, something to come.',
            { name: entryName(entry, coverage), marks },
          ),
          remedy: say('Fill in what is missing, or take the mark out.'),
          entryId: entry.entryId,
        },
      ]
    })
