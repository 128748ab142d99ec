import { useRef, type PointerEvent } from 'react'
import { pictureUrl } from '../../../shared/ipc/requests/publishing-requests'
import type { PictureFile } from '../../../shared/model/media'
import { cropBetween, type PictureCut, type PictureSpot } from '../../../shared/model/picture-cut'

/** A hand that moves less than this, in the picture's hundredths, has clicked. */
const slip = 0.01

/** The whole picture; dragging over it draws the crop, a click sets the spot. */
export function CropStage(props: {
  readonly file: PictureFile
  readonly cut: PictureCut
  readonly ratio: number | null
  readonly onChange: (cut: PictureCut) => void
}) {
  const { file, cut, ratio, onChange } = props
  const from = useRef<PictureSpot | null>(null)
  const spotAt = (event: PointerEvent<HTMLElement>): PictureSpot => {
    const box = event.currentTarget.getBoundingClientRect()
    return {
      x: ((event.clientX - box.left) / box.width) * file.width,
      y: ((event.clientY - box.top) / box.height) * file.height,
    }
  }
  const moved = (a: PictureSpot, b: PictureSpot) =>
    Math.abs(a.x - b.x) > slip * file.width || Math.abs(a.y - b.y) > slip * file.height
  return (
    <div
      className="crop-stage"
      // The keys stay where they were: Esc and Enter still mean the dialog.
      onMouseDown={(event) => {
        event.preventDefault()
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = spotAt(event)
      }}
      onPointerMove={(event) => {
        const start = from.current
        const to = spotAt(event)
        if (start === null || !moved(start, to)) return
        onChange({ ...cut, crop: cropBetween(start, to, { file, ratio }) })
      }}
      onPointerUp={(event) => {
        const start = from.current
        const to = spotAt(event)
        from.current = null
        if (start !== null && !moved(start, to)) onChange({ ...cut, spot: to })
      }}
    >
      <img
        src={pictureUrl({ id: file.id })}
        alt=""
        width={file.width}
        height={file.height}
        draggable={false}
      />
      {cut.crop === null ? null : (
        <div
          className="crop-box"
          style={{
            left: share(cut.crop.left, file.width),
            top: share(cut.crop.top, file.height),
            width: share(cut.crop.width, file.width),
            height: share(cut.crop.height, file.height),
          }}
        />
      )}
      {cut.spot === null ? null : (
        <div
          className="focus-spot"
          style={{ left: share(cut.spot.x, file.width), top: share(cut.spot.y, file.height) }}
        />
      )}
    </div>
  )
}

function share(part: number, all: number): string {
  return `${String((part / all) * 100)}%`
}
