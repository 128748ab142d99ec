import { DatabaseSync } from '@photostructure/sqlite'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { appError } from '../../../shared/app-error'
import { fileOfSource } from '../../../shared/interchange/archive/archive-source'
import type { ArchivedThing } from '../../../shared/interchange/archive/archived-post'
import { surveyPosts } from '../../../shared/interchange/archive/survey-posts'
import {
  postOfPublii,
  publiiSettings,
  type PubliiAround,
  type PubliiPost,
} from '../../../shared/interchange/publii/publii-site'
import { err, ok } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import type { Archive } from './archive'
import { fileOfAddress, fileWithin } from './files-within'

/** A site of Publii, as it lies in its folder and in its backups: `input` holds everything. */
export function publiiArchive(input: string): Archive {
  const folder = basename(dirname(input))
  return {
    kind: 'publii',
    path: input,
    survey: async (signal) => {
      const posts = surveyPosts()
      try {
        for (const { thing, post } of read(input, folder, signal)) {
          if (thing === null) posts.addOther(post.status.includes('is-page') ? 'page' : 'binned')
          else if (thing.kind === 'post') {
            const { state, publishedAt, authors, markup, lead } = thing.post
            const pictures = (markup.match(/<img\s/gi)?.length ?? 0) + (lead === null ? 0 : 1)
            const isPublished = state === 'published'
            posts.add({ isPublished, isLive: false, at: publishedAt, pictures, authors })
          }
        }
      } catch (cause) {
        return err(noSite(folder, cause))
      }
      const { displayName, name } = settingsOf(input)
      const called = displayName ?? name
      return ok({ ...posts.done(), kind: 'publii', name: called || folder, trouble: '' })
    },
    async *things(signal): AsyncIterable<ArchivedThing> {
      try {
        for (const { thing } of read(input, folder, signal)) if (thing !== null) yield thing
      } catch (cause) {
        yield { kind: 'unread', title: folder, reason: noSite(folder, cause).message }
      }
    },
    pictureFile: (source) => {
      const own = fileOfSource(source)
      return own === null ? fileOfAddress(input, source) : fileWithin(input, own)
    },
  }
}

function settingsOf(input: string) {
  const path = fileWithin(input, 'config/site.config.json')
  try {
    return publiiSettings.parse(path === null ? {} : JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return publiiSettings.parse({})
  }
}

interface PostRead {
  readonly post: PubliiPost
  readonly thing: ArchivedThing | null
}

/** From a copy: Publii may be open on its own, and its file stays as it is. */
function* read(input: string, folder: string, signal: AbortSignal): Iterable<PostRead> {
  const copies = mkdtempSync(join(tmpdir(), 'dateline-publii-'))
  try {
    const copy = join(copies, 'db.sqlite')
    copyFileSync(join(input, 'db.sqlite'), copy)
    const database = new DatabaseSync(copy, { readOnly: true })
    try {
      // Whoever made the file may have put more than tables into it.
      database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;')
      const ask = (sql: string): readonly unknown[] => database.prepare(sql).all()
      const settings = settingsOf(input)
      const named = { ...settings, name: settings.name || folder }
      const around: PubliiAround = { settings: named, slugs: slugsOf(ask) }
      const tags = tagsOf(ask)
      const one = database.prepare(postSql)
      for (const row of ask('SELECT id FROM posts ORDER BY created_at, id')) {
        if (signal.aborted) return
        const post = postOf(one.get(z.object({ id: z.number() }).parse(row).id), tags)
        yield { post, thing: postOfPublii(post, around) }
      }
    } finally {
      database.close()
    }
  } finally {
    rmSync(copies, { recursive: true, force: true })
  }
}

type Ask = (sql: string) => readonly unknown[]

const text = z.union([z.string(), z.number(), z.null()]).transform((value) => String(value ?? ''))
const time = z
  .union([z.number(), z.string(), z.null()])
  .transform((value) => (value === null || value === '' ? NaN : Number(value)))
  .transform((value) => (Number.isFinite(value) && value > 0 ? value : null))

const postRow = z.object({
  id: z.number(),
  title: text,
  slug: text,
  text,
  created_at: time,
  modified_at: time,
  status: text,
  author: text,
  image: text,
  image_data: text,
  core: text,
})

const postSql = `SELECT p.id, p.title, p.slug, p.text, p.created_at, p.modified_at, p.status,
    a.name AS author, i.url AS image, i.additional_data AS image_data,
    (SELECT d.value FROM posts_additional_data d WHERE d.post_id = p.id AND d.key = '_core' LIMIT 1)
      AS core
  FROM posts p LEFT JOIN authors a ON a.id = CAST(p.authors AS INTEGER)
    LEFT JOIN posts_images i ON i.id = p.featured_image_id
  WHERE p.id = ?`

type Tags = ReadonlyMap<number, PubliiPost['tags']>

function postOf(row: unknown, tags: Tags): PubliiPost {
  const { id, title, slug, author, status, core, image, image_data, ...rest } = postRow.parse(row)
  return {
    ...{ id, title, slug, author, status, core, text: rest.text },
    createdAt: rest.created_at,
    modifiedAt: rest.modified_at,
    tags: tags.get(id) ?? [],
    image: image === '' ? null : { url: image, data: image_data },
  }
}

const tagRow = z.object({ post_id: z.number(), id: z.number(), name: text })

function tagsOf(ask: Ask): Tags {
  const tags = new Map<number, { readonly id: number; readonly name: string }[]>()
  const sql = `SELECT x.post_id, t.id, t.name FROM posts_tags x JOIN tags t ON t.id = x.tag_id
    ORDER BY t.name`
  for (const row of ask(sql)) {
    const { post_id: post, id, name } = tagRow.parse(row)
    tags.set(post, [...(tags.get(post) ?? []), { id, name }])
  }
  return tags
}

function slugsOf(ask: Ask): ReadonlyMap<number, string> {
  const row = z.object({ id: z.number(), slug: text })
  return new Map(
    ask('SELECT id, slug FROM posts').map((each) => {
      const { id, slug } = row.parse(each)
      return [id, slug] as const
    }),
  )
}

function noSite(name: string, cause: unknown) {
  return appError(
    'unreadable-file',
    say('The posts of “{name}” cannot be read as Publii keeps them.', { name }),
    say('Make a backup in Publii, unpack it, and choose its folder.'),
    cause instanceof Error ? cause.message : String(cause),
  )
}
