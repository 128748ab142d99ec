import { appError, type AppError } from '../../../../shared/app-error'
import { isUpdate } from '../../../../shared/publish/wordpress/liveblog/entry-markup'
import { markupToWords, wordsToMarkup } from '../../../../shared/publish/wordpress/plain-words'
import { markMarkup } from '../../../../shared/publish/wordpress/post-markup'
import { err, ok, type Result } from '../../../../shared/result'
import { sentence } from '../../../../shared/words/sentence'
import type { PostToSend, RemotePost } from '../remote-site'
import { askPost } from './ask-post'
import { getWholeRecord, postPath, waitingSlug } from './find-posts'
import { enterUpdates } from './liveblog/enter-updates'
import { goesIntoEntries } from './liveblog/goes-into-entries'
import type { SiteLine } from './liveblog/liveblog-lookout'
import { changedTerms, changedWords, type PostChanges } from './post-changes'
import {
  featuredPicture,
  isOwnPicture,
  leadWords,
  markOf,
  remotePost,
  type PostRecord,
} from './post-record'
import { newSchedule } from './post-schedule'
import type { RestLine } from './rest-line'
import type { RestRefusal } from './rest-refusal'
import { correctWords } from './store-picture'

/** A draft that holds nothing but the headline and our mark, under an address of its own. */
export async function createPost(line: RestLine, post: PostToSend): Promise<Result<RemotePost>> {
  const made = await askPost(line, {
    method: 'POST',
    path: 'wp/v2/posts',
    json: {
      status: 'draft',
      slug: waitingSlug(post.articleId),
      title: wordsToMarkup(post.content.headline),
      content: markMarkup(post.articleId),
    },
    doing: sentence('begin the article'),
  })
  return made.ok ? ok(remotePost(made.value.value, line.account)) : err(made.error.error)
}

/**
 * Brings a post up to date, sending only what differs; nothing is sent where nothing does. It is read
 * again just before: WordPress itself would let the last one to write win.
 */
export async function updatePost(
  line: SiteLine,
  post: PostToSend,
  onto: RemotePost,
): Promise<Result<RemotePost>> {
  const got = await getWholeRecord(line, onto.remoteId)
  if (!got.ok) return got
  if (got.value === null) return err(gone(line))
  const { post: current, serverNow } = got.value
  if (markOf(current) !== onto.mark) return err(changedMeanwhile(line))
  const terms = await changedTerms(line, post, current)
  if (!terms.ok) return terms
  const schedule = newSchedule(post, current, { serverNow, now: line.now() })
  if (!schedule.ok) return schedule
  const corrected = await correctPicture(line, post, current)
  if (!corrected.ok) return corrected
  const form = await formOf(line, post, current)
  if (!form.ok) return form
  const words = changedWords({ ...post, content: form.value.content }, current)
  const changes = { ...words, ...terms.value, ...schedule.value }
  const isChanged = Object.keys(changes).length > 0
  // Before the post: what readers are shown of it is whole from the beginning.
  const entered = form.value.isLiveblog
    ? await enterUpdates(line, { post, onto: onto.content, current, isChanged })
    : ok(current.entries)
  if (!entered.ok) return entered
  const written = isChanged
    ? await send(line, { post, id: onto.remoteId, changes })
    : corrected.value
      ? await readAgain(line, onto)
      : ok(current)
  if (!written.ok) return written
  const entries = entered.value === undefined ? {} : { entries: entered.value }
  return ok(remotePost({ ...written.value, ...entries }, line.account))
}

/** Whether the updates stand in the post or in the plug-in, and what then stands in the post. */
async function formOf(
  line: SiteLine,
  post: PostToSend,
  current: PostRecord,
): Promise<Result<{ readonly isLiveblog: boolean; readonly content: PostToSend['content'] }>> {
  const { content } = post
  const has = await line.hasLiveblog()
  if (!has.ok) return has
  if (!has.value || !goesIntoEntries(post, current)) return ok({ isLiveblog: false, content })
  const parts = content.parts.filter((part) => !isUpdate(part))
  return ok({ isLiveblog: true, content: { ...content, parts } })
}

/** The post with the words its picture has now. */
async function readAgain(line: SiteLine, { remoteId }: RemotePost): Promise<Result<PostRecord>> {
  const got = await getWholeRecord(line, remoteId)
  if (!got.ok) return got
  return got.value === null ? err(gone(line)) : ok(got.value.post)
}

/**
 * Words corrected since the picture was stored reach the site's library, where it is ours; says whether
 * anything was to be corrected.
 */
async function correctPicture(
  line: RestLine,
  { content: { lead }, pictures }: PostToSend,
  current: PostRecord,
): Promise<Result<boolean>> {
  const file = lead?.file ?? null
  const picture = featuredPicture(current)
  if (lead === null || file === null || picture === undefined || !isOwnPicture(picture)) {
    return ok(false)
  }
  if (pictures.get(file.id)?.remoteId !== String(picture.id)) return ok(false)
  const { caption, credit, alt } = lead
  const words = leadWords(current)
  const isSame =
    markupToWords(picture.alt_text) === alt &&
    (words?.caption ?? '') === caption &&
    (words?.credit ?? '') === credit
  if (isSame) return ok(false)
  const stored = { id: picture.id, source_url: picture.source_url, isNew: false }
  const said = await correctWords(line, { file, caption, credit, alt }, stored)
  return said.ok ? ok(true) : said
}

async function send(
  line: RestLine,
  {
    post,
    id,
    changes,
  }: { readonly post: PostToSend; readonly id: string; readonly changes: PostChanges },
): Promise<Result<PostRecord>> {
  const asked = {
    method: 'POST',
    path: postPath(id),
    doing:
      changes.status === 'publish'
        ? sentence('publish the article')
        : sentence('change the article'),
  } as const
  const written = await askPost(line, { ...asked, json: changes })
  if (!written.ok) return err(failure(line, written.error))
  const { value } = written.value
  const { featured_media: wanted = 0 } = changes
  // WordPress takes the rest of a post whose picture it does not find, and says nothing of it.
  if (wanted !== 0 && value.featured_media !== wanted) return err(pictureGone(line))
  if (post.state !== 'public' || value.status !== 'future') return ok(value)
  // WordPress's own clock is behind what its web server says: the time of this very save is not ahead.
  const json = { status: 'publish', date_gmt: value.modified_gmt }
  const again = await askPost(line, { ...asked, json })
  return again.ok ? ok(again.value.value) : err(again.error.error)
}

function failure(line: RestLine, { code, error }: RestRefusal): AppError {
  return code === 'rest_invalid_featured_media' ? pictureGone(line, error.detail) : error
}

function pictureGone({ account }: RestLine, detail?: string): AppError {
  return appError(
    'picture-gone',
    sentence(
      'The lead picture is not on {siteName} any more: somebody deleted it there. It is safe here.',
      { siteName: account.siteName },
    ),
    sentence('Send the article again: the picture goes along.'),
    detail,
  )
}

function gone({ account }: RestLine): AppError {
  return appError(
    'remote-gone',
    sentence(
      'The article is not on {siteName} any more: somebody deleted it there. It is safe here.',
      {
        siteName: account.siteName,
      },
    ),
    sentence('Take it out of the site’s trash, or publish it anew.'),
  )
}

function changedMeanwhile({ account }: RestLine): AppError {
  return appError(
    'remote-conflict',
    sentence(
      'Somebody changed the article on {siteName} at the same moment. Nothing was overwritten.',
      {
        siteName: account.siteName,
      },
    ),
    sentence('Look at what they changed and decide.'),
  )
}
