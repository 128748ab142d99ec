import { appError, type AppError } from '../../app-error'
import type { FileText } from '../../document/pieces'
import type { TemplateSlot } from '../../model/site-templates'
import { err, ok, type Result } from '../../result'
import { say } from '../../words/say'
import { sentence } from '../../words/sentence'
import { slotName } from './slot-names'

/** What is wrong with a template, in words, and where; without a place where it has none. */
export interface TemplateProblem {
  readonly words: string
  /** From 1. */
  readonly line: number | null
  readonly column: number | null
}

/**
 * A template came to nothing while pages were made. It is thrown, for pages are made as texts, deep
 * within one another, and none of them may be written then; `renderedText` is where it is caught.
 */
export class TemplateTrouble extends Error {
  constructor(
    readonly slot: TemplateSlot,
    readonly problem: TemplateProblem,
  ) {
    super(`${slot}: ${problem.words}`)
  }
}

/** The problem with its place in front. */
export function placedWords({ words, line, column }: TemplateProblem): string {
  if (line === null || column === null) return words
  return say('Line {line, number}, column {column, number}: {words}', { line, column, words })
}

/** A text of a site, or why one of the site’s own templates does not let it be made. */
export function renderedText(render: () => FileText | null): Result<FileText | null> {
  try {
    return ok(render())
  } catch (thrown) {
    if (thrown instanceof TemplateTrouble) return err(templateError(thrown))
    throw thrown
  }
}

function templateError({ slot, problem }: TemplateTrouble): AppError {
  return appError(
    'publish-refused',
    sentence('The site’s template “{name}” could not be filled, so nothing was sent. {words}', {
      name: slotName(slot),
      words: placedWords(problem),
    }),
    sentence('Mend the template under “Look and words …”, or go back to the built-in look there.'),
  )
}
