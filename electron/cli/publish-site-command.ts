import type { SiteReport } from '../../shared/model/whole-site'
import { ok, type Result } from '../../shared/result'
import { publishSite } from '../publish/publish-site'
import { wrongCall, type Call, type Printed } from './call'
import { leftAsData, leftLines, leftNote, makeWhatFollows, type LeftBehind } from './left-behind'
import { namedPlace } from './named-place'
import { inNewsroom } from './newsroom-at'
import { withSiteParts } from './site-parts'

/** `publish --all PLACE`: makes every file of a folder’s site anew, as each article was last sent. */
export async function publishSiteCommand(call: Call): Promise<Result<Printed>> {
  const name = call.words[0] ?? ''
  return inNewsroom(call, async (newsroom) => {
    const place = namedPlace(newsroom.dataFolder, name)
    if (!place.ok) return place
    const target = place.value
    if (target.kind !== 'folder') {
      return wrongCall(
        `“${target.siteName}” is no folder: only a folder’s site is made as a whole.`,
      )
    }
    return withSiteParts(call, newsroom, async (parts) => {
      const published = await publishSite(parts, { target, at: newsroom.act.at })
      if (!published.ok) return published
      // Mostly nothing: what another Dateline published there meanwhile.
      const left = await makeWhatFollows(parts, target)
      const text = report(call, published.value, left)
      return ok<Printed>(
        left === null
          ? { text, code: 0 }
          : { text, code: 3, note: leftNote(left, 'The site was made anew.') },
      )
    })
  })
}

function report(
  call: Call,
  { articles, written, unchanged, removed }: SiteReport,
  left: LeftBehind | null,
): string {
  if (call.json)
    return JSON.stringify({ articles, written, unchanged, removed, ...leftAsData(left) })
  return [
    `articles   ${String(articles)}`,
    `written    ${String(written)}`,
    `unchanged  ${String(unchanged)}`,
    `removed    ${String(removed)}`,
    ...leftLines(left),
  ].join('\n')
}
