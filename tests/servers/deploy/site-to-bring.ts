import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { HostDoor } from '../../../electron/deploy/site-host'
import { syncSite } from '../../../electron/deploy/sync-site'
import { hashOf } from '../../../electron/publish/ready-file'
import { targetId } from '../../../shared/ids'
import { openNewsroom, tempFolder } from '../../store/support/temp-newsroom'

/** What a host holds, by path. */
export type Held = Readonly<Record<string, string>>

/** A site’s folder that is changed as publishing would, and brought to a host. */
export function siteToBring(files: Held = smallSite()) {
  const folder = tempFolder()
  const { deployed } = openNewsroom()
  const id = targetId('harbour')
  let site = { ...files }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(site)) write(path, text)
  return {
    folder,
    deployed: () => deployed.filesAt(id),
    files: (): Held => site,
    change: (changes: Held) => {
      site = { ...site, ...changes }
      for (const [path, text] of Object.entries(changes)) write(path, text)
    },
    take: (path: string) => {
      site = Object.fromEntries(Object.entries(site).filter(([each]) => each !== path))
      rmSync(join(folder, path))
    },
    /** Only this is on record: Dateline was ended before it could note the rest. */
    recordOnly: (held: ReadonlyMap<string, string>) => {
      deployed.forgetTarget(id)
      deployed.arrived(
        id,
        [...held].map(([path, hash]) => ({ path, hash })),
      )
    },
    /** Brings it there; the words are what an editor is told on the way. */
    bring: async (door: HostDoor, steps: string[] = []) =>
      syncSite({
        target: { id, folder, siteName: 'The Harbour' },
        ...{ door, deployed },
        files: Object.keys(site).map((path) => ({
          ...{ path, articleId: null, size: null, madeFrom: null },
          hash: hashOf(readFileSync(join(folder, path))),
        })),
        onStep: (words) => steps.push(words),
      }),
  }
}

/** Every file below a folder, hidden ones too, with what it holds. */
export function heldIn(folder: string): Held {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : []
  return Object.fromEntries(
    names
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}

/** Forty files, pictures among them, 400 kB in all. */
export function smallSite(): Held {
  const pages = Array.from({ length: 30 }, (_, day) => {
    const path = `2026/10/${String(day + 1).padStart(2, '0')}/a day at the quay & more/index.html`
    return [path, ourPage(`Day ${String(day + 1)} ${'of wind and rain. '.repeat(200)}`)] as const
  })
  const pictures = Array.from({ length: 8 }, (_, number) => {
    return [`assets/quay-${String(number)}.png`, String(number).repeat(40_000)] as const
  })
  return Object.fromEntries([
    ...pictures,
    ...pages,
    ['feed.xml', '<feed><generator>Dateline</generator></feed>'],
    ['index.html', ourPage('The Harbour')],
  ])
}

/** A page as Dateline marks it. */
export function ourPage(words: string): string {
  return `<!doctype html><meta name="generator" content="Dateline"><p>${words}</p>`
}

/** Where a host has no readers yet. */
export const nobody = {
  siteUrl: 'https://harbour.example/',
  askReaders: () => Promise.resolve(null),
}
