import type { PictureFile } from '../../../shared/model/media'
import type { PictureCut } from '../../../shared/model/picture-cut'
import { say } from '../../../shared/words/say'

/** The same choice by keyboard: the crop in pixels, the spot too. */
export function CropNumbers(props: {
  readonly file: PictureFile
  readonly cut: PictureCut
  readonly onChange: (cut: PictureCut) => void
}) {
  const { file, cut, onChange } = props
  const { width, height } = file
  const crop = cut.crop ?? { left: 0, top: 0, width, height }
  const spot = cut.spot ?? {
    x: Math.round(crop.left + crop.width / 2),
    y: Math.round(crop.top + crop.height / 2),
  }
  const setCrop = (part: Partial<typeof crop>) => {
    onChange({ ...cut, crop: { ...crop, ...part } })
  }
  const setSpot = (part: Partial<typeof spot>) => {
    onChange({ ...cut, spot: { ...spot, ...part } })
  }
  return (
    <>
      <fieldset className="crop-numbers">
        <legend>{say('Crop, pixels')}</legend>
        <Pixels
          name={say('Left')}
          value={crop.left}
          most={width}
          onChange={(left) => {
            setCrop({ left })
          }}
        />
        <Pixels
          name={say('Top')}
          value={crop.top}
          most={height}
          onChange={(top) => {
            setCrop({ top })
          }}
        />
        <Pixels
          name={say('Width')}
          value={crop.width}
          most={width}
          onChange={(wide) => {
            setCrop({ width: wide })
          }}
        />
        <Pixels
          name={say('Height')}
          value={crop.height}
          most={height}
          onChange={(tall) => {
            setCrop({ height: tall })
          }}
        />
      </fieldset>
      <fieldset className="crop-numbers">
        <legend>{say('Focus, pixels')}</legend>
        <Pixels
          name={say('From left')}
          value={spot.x}
          most={width}
          onChange={(x) => {
            setSpot({ x })
          }}
        />
        <Pixels
          name={say('From top')}
          value={spot.y}
          most={height}
          onChange={(y) => {
            setSpot({ y })
          }}
        />
      </fieldset>
    </>
  )
}

function Pixels(props: {
  readonly name: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}) {
  return (
    <label>
      {props.name}
      <input
        type="number"
        min={0}
        max={props.most}
        value={Math.round(props.value)}
        onChange={(event) => {
          props.onChange(Math.min(props.most, Math.max(0, event.target.valueAsNumber || 0)))
        }}
      />
    </label>
  )
}
