import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import { basename, dirname } from 'node:path'
import { appError } from '../../../shared/app-error'
import type { ArchivedThing } from '../../../shared/interchange/archive/archived-post'
import { fileOfSource } from '../../../shared/interchange/archive/archive-source'
import { postOfItem } from '../../../shared/interchange/wxr/post-of-item'
import { surveyWxr, type WxrSurvey } from '../../../shared/interchange/wxr/survey-wxr'
import type { WxrItem } from '../../../shared/interchange/wxr/wxr-item'
import {
  openWxr,
  type WxrReader,
  type WxrTrouble,
} from '../../../shared/interchange/wxr/wxr-reader'
import { assertNever, err, ok } from '../../../shared/result'
import { diskError, readError } from '../../disk-error'
import { say } from '../../../shared/words/say'
import type { Archive, ArchiveReading } from './archive'
import { fileOfAddress, fileWithin } from './files-within'
import { wideEncoding } from './wide-encoding'

/** Exports of one WordPress site: a large one comes in several files. */
export function wordPressArchive(files: readonly string[], { zone }: ArchiveReading): Archive {
  const [first = ''] = files
  const folder = dirname(first)
  let known: WxrSurvey | null = null
  const look: Archive['survey'] = async (signal) => {
    const survey = surveyWxr(basename(first), zone)
    try {
      for (const file of files) {
        const { reader, items } = itemsOf(file, signal)
        for await (const item of items) survey.add(item)
        if (!reader.isExport()) return err(noExport(basename(file)))
        survey.addSite(reader.site(), troubleWords(reader.trouble(), basename(file)))
      }
    } catch (cause) {
      return err(readError(cause, say('“{name}” could not be read.', { name: basename(first) })))
    }
    // Half of a library would be taken for the whole.
    if (!signal.aborted) known = survey
    return ok(survey.done())
  }
  return {
    kind: 'wordpress',
    path: files.length === 1 ? first : folder,
    survey: look,
    async *things(signal): AsyncIterable<ArchivedThing> {
      // The library may stand behind the posts that show it.
      if (known === null) await look(signal)
      const survey = known ?? surveyWxr(basename(first), zone)
      const around = {
        attachments: survey.attachments(),
        guests: survey.guests(),
        firstOf: survey.firstOf,
        zone,
      }
      for (const file of files) {
        const { reader, items } = itemsOf(file, signal)
        let trouble = ''
        try {
          for await (const item of items) {
            const thing = postOfItem(item, { ...around, site: reader.site() })
            if (thing !== null) yield thing
          }
          trouble = troubleWords(reader.trouble(), basename(file))
        } catch (cause) {
          trouble = diskError(
            cause,
            say('“{name}” could not be read to its end.', { name: basename(file) }),
          ).message
        }
        if (trouble !== '') yield { kind: 'unread', title: basename(file), reason: trouble }
      }
    },
    pictureFile: (source) => {
      const own = fileOfSource(source)
      return own === null ? fileOfAddress(folder, source) : fileWithin(folder, own)
    },
  }
}

/** What an export is read with, and its items as they come. */
interface ExportFile {
  readonly reader: WxrReader
  readonly items: AsyncIterable<WxrItem>
}

function itemsOf(file: string, signal: AbortSignal): ExportFile {
  const reader = openWxr()
  return { reader, items: read(file, reader, signal) }
}

async function* read(file: string, reader: WxrReader, signal: AbortSignal): AsyncIterable<WxrItem> {
  let decoder: TextDecoder | null = null
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 })
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (signal.aborted) return
      decoder ??= decoderFor(chunk)
      yield* reader.write(decoder.decode(chunk, { stream: true }))
      if (reader.trouble() !== null) return
    }
    if (decoder !== null) yield* reader.write(decoder.decode())
    reader.end()
  } finally {
    stream.destroy()
  }
}

/** By the first bytes, or by what the file says of itself; letters that are broken become one sign. */
function decoderFor(chunk: Buffer): TextDecoder {
  const wide = wideEncoding(chunk)
  if (wide !== null) return new TextDecoder(wide)
  const head = chunk.subarray(0, 200).toString('latin1')
  const named =
    /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(named)
  } catch {
    return new TextDecoder('utf-8')
  }
}

function troubleWords(trouble: WxrTrouble | null, name: string): string {
  if (trouble === null) return ''
  const { line } = trouble
  switch (trouble.kind) {
    case 'beyond-measure':
      return say(
        '“{name}” was read as far as line {line, number}: what stands there is larger than any post.',
        { name, line },
      )
    case 'cut-off':
      return say(
        '“{name}” ends in the middle, on line {line, number}. Export it again to have the rest.',
        { name, line },
      )
    default:
      return assertNever(trouble)
  }
}

function noExport(name: string) {
  return appError(
    'unreadable-file',
    say('“{name}” is no export of WordPress, so nothing was moved in.', { name }),
    say('In WordPress choose Tools, Export, All content, and take the file it gives you.'),
  )
}
