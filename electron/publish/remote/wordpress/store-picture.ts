import { z } from 'zod'
import { appError } from '../../../../shared/app-error'
import { pictureExtension } from '../../../../shared/model/media'
import { markupToWords, wordsToMarkup } from '../../../../shared/publish/wordpress/plain-words'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { PictureToSend, RemotePicture } from '../remote-site'
import { ownPicture } from './post-record'
import type { RestLine } from './rest-line'
import type { RestRefusal } from './rest-refusal'

const media = 'wp/v2/media'
const doing = sentence('store the picture')
const raw = z.object({ raw: z.string() }).catch({ raw: '' })
const storedShape = z.object({ id: z.number().int().positive(), source_url: z.url() })
type Stored = z.infer<typeof storedShape>
const wordsShape = z.object({
  alt_text: z.string().catch(''),
  title: raw,
  caption: raw,
  description: raw,
})
const wordsFields = {
  context: 'edit',
  _fields: 'alt_text,title.raw,caption.raw,description.raw',
} as const

/** Stores a picture unless it is there already, and gives it its words where they differ. */
export async function storePicture(
  line: RestLine,
  picture: PictureToSend,
): Promise<Result<RemotePicture>> {
  const slug = `${ownPicture}${picture.file.id.slice(0, 16)}`
  // Not by what this account may edit: a colleague's upload of the same picture serves as well.
  const known = await line.ask(
    { method: 'GET', path: media, params: { slug, _fields: 'id,source_url' }, doing },
    z.array(storedShape),
  )
  if (!known.ok) return err(known.error.error)
  const [there] = known.value.value
  const stored = there === undefined ? await upload(line, picture, slug) : ok(there)
  return stored.ok ? correctWords(line, picture, { ...stored.value, isNew: true }) : stored
}

async function upload(
  line: RestLine,
  { file, bytes }: PictureToSend,
  slug: string,
): Promise<Result<Stored>> {
  const name = `${slug}.${pictureExtension[file.type]}`
  const stored = await line.ask(
    {
      method: 'POST',
      path: media,
      // Said outright: else WordPress names it by what a camera wrote into the file.
      params: { slug, title: slug, _fields: 'id,source_url' },
      file: { bytes, name, type: file.type },
      doing,
    },
    storedShape,
  )
  if (stored.ok) return ok(stored.value.value)
  return err(uploadFailure(line, stored.error))
}

function uploadFailure({ account }: RestLine, refusal: RestRefusal) {
  if (refusal.status === 413) {
    return appError(
      'remote-refused',
      sentence('The picture is larger than {siteName} takes. It is safe here.', {
        siteName: account.siteName,
      }),
      sentence(
        'Make it smaller and put it in again, or ask whoever runs the site to take larger ones.',
      ),
      refusal.error.detail,
    )
  }
  // WordPress says 500 for a kind of file it does not take, and for a disk that is full: somebody must act.
  if (refusal.status < 500 || !refusal.code.startsWith('rest_upload')) return refusal.error
  return appError(
    'remote-refused',
    sentence('{siteName} does not take this picture. It is safe here.', {
      siteName: account.siteName,
    }),
    sentence(
      'Save it as JPEG or PNG and put it in again; if that does not help, ask whoever runs the site which pictures it takes, and whether it has room for more.',
    ),
    refusal.error.detail,
  )
}

/**
 * The words of a picture in the site's library. Its `caption` begins empty, because some themes would
 * show it a second time: readers find caption and credit in the article. One that somebody wrote there
 * since stays.
 */
export async function correctWords(
  line: RestLine,
  picture: Omit<PictureToSend, 'bytes'>,
  stored: Stored & { readonly isNew: boolean },
): Promise<Result<RemotePicture>> {
  const place = { remoteId: String(stored.id), url: stored.source_url }
  const path = `${media}/${place.remoteId}`
  const doing = sentence('give the picture its words')
  const there = await line.ask({ method: 'GET', path, params: wordsFields, doing }, wordsShape)
  if (!there.ok) return unlessForbidden(there.error, place)
  const words = { ...wordsOf(picture), ...(stored.isNew ? { caption: '' } : {}) }
  const { title, description, caption, alt_text } = there.value.value
  const isSame =
    title.raw === words.title &&
    description.raw === words.description &&
    (!stored.isNew || caption.raw === '') &&
    markupToWords(alt_text) === words.alt_text
  if (isSame) return ok(place)
  const said = await line.ask(
    { method: 'POST', path, params: wordsFields, json: words, doing },
    wordsShape,
  )
  return said.ok ? ok(place) : unlessForbidden(said.error, place)
}

function wordsOf({ caption, credit, alt, file }: Omit<PictureToSend, 'bytes'>) {
  const description = [caption, credit].filter((words) => words !== '').join('\n')
  return {
    title: wordsToMarkup(caption || alt || credit || file.id.slice(0, 16)),
    description: wordsToMarkup(description),
    alt_text: alt,
  }
}

// Only its own uploader and editors may change the words; the picture can be used all the same.
function unlessForbidden(refusal: RestRefusal, place: RemotePicture): Result<RemotePicture> {
  return refusal.status === 403 ? ok(place) : err(refusal.error)
}
