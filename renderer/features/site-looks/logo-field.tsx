import { useState } from 'react'
import { pictureUrl } from '../../../shared/ipc/requests/publishing-requests'
import { shownSize, type PictureFile } from '../../../shared/model/media'
import type { Result } from '../../../shared/result'
import { say } from '../../../shared/words/say'
import { usePictureFiles } from '../../pictures/use-picture-files'
import { newsroom } from '../../platform/newsroom'
import { storePicture } from '../article/picture-source'
import { TroubleNote } from '../places/trouble-note'
import type { AppError } from '../../../shared/app-error'

/** The logo: chosen, dropped or pasted. The name stands where there is none. */
export function LogoField(props: {
  readonly logo: PictureFile | null
  readonly siteName: string
  readonly onChange: (logo: PictureFile | null) => void
}) {
  const { logo, onChange } = props
  const [taking, setTaking] = useState(false)
  const [trouble, setTrouble] = useState<AppError | null>(null)
  const take = async (taken: Promise<Result<PictureFile | null>>) => {
    setTaking(true)
    const file = await taken
    setTaking(false)
    setTrouble(file.ok ? null : file.error)
    if (file.ok && file.value !== null) onChange(file.value)
  }
  const { over, ...heard } = usePictureFiles(([first]) => {
    if (first !== undefined) void take(storePicture(first))
  })
  return (
    <div
      className={over ? 'logo-field over' : 'logo-field'}
      role="group"
      aria-label={say('Logo')}
      aria-busy={taking}
      {...heard}
    >
      <span className="name">{say('Logo')}</span>
      <div className="logo-stage">
        {logo === null ? (
          <span dir="auto" className="logo-name">
            {props.siteName}
          </span>
        ) : (
          <img src={pictureUrl(logo)} alt={say('Logo')} {...shownSize(logo)} draggable={false} />
        )}
      </div>
      <div className="logo-acts">
        <button
          type="button"
          className="button"
          disabled={taking}
          onClick={() => void take(newsroom.choosePicture({}))}
        >
          {logo === null ? say('Choose a logo …') : say('Choose another …')}
        </button>
        {logo === null ? null : (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              onChange(null)
            }}
          >
            {say('Remove')}
          </button>
        )}
        <span className="hint" role="status">
          {taking
            ? say('Taking the picture in …')
            : say(
                'Or drop a file here. It stands in place of the name, which is read out to those who cannot see it.',
              )}
        </span>
      </div>
      <TroubleNote trouble={trouble} />
    </div>
  )
}
