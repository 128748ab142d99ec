import type { ArticleFields } from '../../../shared/model/article'
import type { PictureFile } from '../../../shared/model/media'
import type { Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { awaitPicture } from '../../state/article-fields'
import { storePicture } from './picture-source'

/** What a picture that has come in changes in an article, whose words may have changed meanwhile. */
export type PutPicture = (fields: ArticleFields, file: PictureFile) => Partial<ArticleFields>

/** Lets her choose a picture file, and puts it in. */
export function choosePicture(put: PutPicture): Promise<void> {
  return takePicture(newsroom.choosePicture({}), put)
}

/** Puts the first of the picture files that were dropped or pasted in, and says so of several. */
export async function putInFiles(files: readonly File[], put: PutPicture): Promise<void> {
  const [first] = files
  if (first === undefined) return
  if (files.length > 1) {
    const text = say(
      'One picture stands here: “{name}” was taken of {count}. A text takes several.',
      { name: first.name, count: files.length },
    )
    useApp.getState().tellNews({ text, lasts: 8_000 })
  }
  await takePicture(storePicture(first), put)
}

/** Puts a picture in when it is stored: into the article it was meant for, under its words of then. */
function takePicture(taken: Promise<Result<PictureFile | null>>, put: PutPicture): Promise<void> {
  const work = putInWhenStored(taken, put)
  awaitPicture(work)
  return work
}

async function putInWhenStored(
  taken: Promise<Result<PictureFile | null>>,
  put: PutPicture,
): Promise<void> {
  const meant = useApp.getState().coverage?.article.id
  const file = await taken
  const { coverage, changeFields, tellNews, tellTrouble } = useApp.getState()
  if (!file.ok) {
    tellTrouble(file.error)
    return
  }
  if (file.value === null) return
  if (coverage === null || coverage.article.id !== meant) {
    tellNews({
      text: say('The picture was not put in: another article is open now.'),
      lasts: 5_000,
    })
    return
  }
  changeFields(put(coverage.article.fields, file.value))
}
