import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { appError } from '../shared/app-error'
import { longestTemplate, type SiteTemplates } from '../shared/model/site-templates'
import {
  readTemplateFile,
  templateEnding,
  writeTemplateFile,
} from '../shared/publish/templates/template-file'
import { err, ok, type Result } from '../shared/result'
import { say } from '../shared/words/say'
import { diskError } from './disk-error'
import { readTextFile } from './importing/read-text-file'

/** What a file of a site’s templates is called, without what file systems refuse. */
export function templateFileName(siteName: string): string {
  const name = siteName.replace(/[\p{C}\s<>:"/\\|?*]+/gu, ' ').trim()
  return say('Templates of {siteName}', { siteName: name.slice(0, 80) }).trim() + templateEnding
}

/** Writes templates to a file. */
export function writeTemplates(
  path: string,
  templates: SiteTemplates,
): Result<{ readonly file: string }> {
  try {
    writeFileSync(path, writeTemplateFile(templates))
    return ok({ file: path })
  } catch (cause) {
    return err(diskError(cause, say('The templates could not be written.')))
  }
}

/** Reads the templates of a file; whether each can be kept is seen where they are edited. */
export function readTemplates(path: string): Result<SiteTemplates> {
  const text = readTextFile(path)
  if (!text.ok) return text
  const name = basename(path)
  const templates = readTemplateFile(text.value)
  if (templates === null)
    return err(
      appError(
        'unreadable-file',
        say('There is no template in “{name}”.', { name }),
        say(
          'Choose a file that Dateline saved, or put a line such as {line} above each template.',
          {
            line: '{% # Dateline: footer %}',
          },
        ),
      ),
    )
  if (Object.values(templates).some((each = '') => each.length > longestTemplate))
    return err(
      appError(
        'too-large',
        say('A template in “{name}” is longer than Dateline keeps.', { name }),
        say('Make it shorter, and open the file again.'),
      ),
    )
  return ok(templates)
}
