import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coverageHeadline } from '../shared/document/display-headline'
import { articleEnding, writeArticleJson } from '../shared/interchange/article-json'
import type { Coverage } from '../shared/model/coverage'
import { ok, err, type Result } from '../shared/result'
import { say } from '../shared/words/say'
import { diskError } from './disk-error'

/** What an article's file is called: its day and its headline, without what file systems refuse. */
export function articleFileName(coverage: Coverage): string {
  const words = coverageHeadline(coverage)
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = Array.from(words)
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '')
  return `${coverage.article.fields.day} ${short}`.trim() + articleEnding
}

/** Writes an article's file. */
export function writeArticleFile(path: string, coverage: Coverage): Result<string> {
  try {
    writeFileSync(path, writeArticleJson(coverage))
    return ok(path)
  } catch (cause) {
    return err(diskError(cause, say('The copy could not be written.')))
  }
}

/** Writes it where a drag can take it from; the returned folder is the caller's to clear away. */
export function writeForDragging(coverage: Coverage): Result<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-drag-'))
  // The program it is dropped on reads it in its own time; when Dateline goes, it has long done so.
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return writeArticleFile(join(folder, articleFileName(coverage)), coverage)
}
