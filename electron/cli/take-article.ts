import { ok, type Result } from '../../shared/result'
import { importArticleFile, type ArticleTaken } from '../importing/import-article-file'
import { openMedia } from '../media/media-store'
import { wrongCall, type Call } from './call'
import { countedUpdates } from './counted-updates'
import { inNewsroom } from './newsroom-at'

/** `import FILE` of an article's file: it becomes an article of its own, a draft, as in the window. */
export async function takeArticle(call: Call, text: string): Promise<Result<string>> {
  const { day, zone, headline } = call.options
  if ([day, zone, headline].some((option) => option !== undefined)) {
    return wrongCall('An article’s file brings its day, zone and headline itself.')
  }
  return inNewsroom(call, ({ store, dataFolder, act }) => {
    const media = openMedia(dataFolder)
    const hasPicture = ({ id }: { readonly id: string }) => media.pathOf(id) !== undefined
    const taken = importArticleFile(text, { store, hasPicture }, act)
    return taken.ok ? ok(report(call, taken.value)) : taken
  })
}

function report(call: Call, { coverage, leftOut, missing }: ArticleTaken): string {
  const { article, updates } = coverage
  if (call.json) {
    const came = { id: article.id, updates: updates.length, unsure: [], offers: [] }
    return JSON.stringify({ ...came, leftOut, missing })
  }
  return [
    article.id,
    countedUpdates(updates.length),
    ...(leftOut === 0 ? [] : [`left behind: ${countedUpdates(leftOut)}, not posted or withdrawn`]),
    ...(missing === 0
      ? []
      : [
          `missing: ${String(missing)} ${missing === 1 ? 'picture' : 'pictures'}, not in the file and not here`,
        ]),
  ].join('\n')
}
