import { appError, type AppError } from '../../shared/app-error'
import { assertNever } from '../../shared/result'
import { sentence, type Words } from '../../shared/words/sentence'
import type { Phrase } from '../../shared/words/german'
import type { PictureAnswer, PictureFault } from './picture-job'

type Failed = Extract<PictureAnswer, { kind: 'refused' | 'unable' }>

/** Why a picture was not taken in. */
export function notTaken(fileName: string, { reason, detail }: Failed & { kind: 'refused' }) {
  const message = sentence('“{fileName}” {fault}.', { fileName, fault: sentence(faults[reason]) })
  return appError('picture-invalid', message, remedyFor(reason), detail)
}

/** Why a picture cannot go to readers: it goes as we made it, or not at all. */
export function notMade(answer: Failed): AppError {
  if (answer.kind === 'unable') {
    return appError(
      'publish-refused',
      sentence(
        'Pictures cannot be made ready for readers on this computer, and one as it came may tell where it was taken. Nothing was sent.',
      ),
      sentence('Install Dateline again, or publish without the picture.'),
      answer.detail,
    )
  }
  const { reason, detail } = answer
  const kind = reason === 'disk' ? 'data-folder-unwritable' : 'publish-refused'
  const message = sentence(
    'A picture could not be made ready for readers: it {fault}. Nothing was sent.',
    { fault: sentence(faults[reason]) },
  )
  const remedy =
    reason === 'disk'
      ? sentence('Free some space on the disk of Dateline’s data folder, then publish again.')
      : sentence(
          'Publish again; if that fails too, put another copy of the picture into the article.',
        )
  return appError(kind, message, remedy, detail)
}

/** The file of a picture is gone from the data folder. */
export function pictureGone(detail: string): AppError {
  return appError(
    'publish-refused',
    sentence('The file of a picture is missing from Dateline’s data folder. Nothing was sent.'),
    sentence('Put the picture into the article again.'),
    detail,
  )
}

const faults: Readonly<Record<PictureFault, Phrase>> = {
  damaged: 'is damaged, or not the kind of picture it says it is',
  'too-many-pixels': 'has over 250 million pixels',
  'too-large-heic': 'is a HEIC picture of over 110 million pixels',
  'too-much': 'is an animation of over 150 million pixels in all its frames',
  'too-slow': 'took over a minute to read, and was given up',
  crashed: 'could not be read: the reading of it broke off',
  disk: 'could not be written to the data folder',
}

function remedyFor(reason: PictureFault): Words {
  switch (reason) {
    case 'damaged':
    case 'crashed':
      return sentence('Open it in another program, save it as a JPEG or PNG, and use that.')
    case 'too-many-pixels':
    case 'too-large-heic':
    case 'too-slow':
      return sentence('Make it smaller in another program: readers get 1,600 pixels at most.')
    case 'too-much':
      return sentence('Make it shorter or smaller, or use a video on another site.')
    case 'disk':
      return sentence('Free some space and try again.')
    default:
      return assertNever(reason)
  }
}
