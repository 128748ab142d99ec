import { useState } from 'react'
import type { PictureFile } from '../../../shared/model/media'
import { cutOf, withCut, type PictureCut } from '../../../shared/model/picture-cut'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { CropNumbers } from './crop-numbers'
import { CropStage } from './crop-stage'
import './crop-dialog.css'

// Any, then those that are usual.
const ratios = [
  ['', null],
  ['3 : 2', 3 / 2],
  ['16 : 9', 16 / 9],
  ['1 : 1', 1],
  ['4 : 5', 4 / 5],
] as const

/** Chooses the part of a picture that readers see, and the spot that must stay in sight. */
export function CropDialog(props: {
  readonly file: PictureFile
  readonly onDone: (file: PictureFile) => void
}) {
  const { file } = props
  const close = useApp((state) => state.closeDialog)
  const [cut, setCut] = useState<PictureCut>(() => cutOf(file))
  const [ratio, setRatio] = useState<number | null>(null)
  return (
    <Dialog
      title={say('Crop and focus')}
      wide
      lead={say(
        'Drag over the part readers see. Click the spot that stays in sight where a page shows a strip. The original stays whole.',
      )}
      onClose={close}
      onSubmit={() => {
        close()
        props.onDone(withCut(file, cut))
      }}
      foot={
        <DialogButtons onCancel={close} submit={say('Done')}>
          <button
            type="button"
            className="button"
            onClick={() => {
              setCut({ crop: null, spot: null })
            }}
          >
            {say('Whole picture')}
          </button>
          <span className="foot-space" />
        </DialogButtons>
      }
    >
      <CropStage file={file} cut={cut} ratio={ratio} onChange={setCut} />
      <div className="crop-row">
        <label className="crop-ratio">
          {say('Proportions')}
          <select
            value={ratios.findIndex(([, value]) => value === ratio)}
            onChange={(event) => {
              setRatio(ratios[Number(event.target.value)]?.[1] ?? null)
            }}
          >
            {ratios.map(([name], at) => (
              <option key={name} value={at}>
                {name === '' ? say('Any proportions') : name}
              </option>
            ))}
          </select>
        </label>
        <CropNumbers file={file} cut={cut} onChange={setCut} />
      </div>
    </Dialog>
  )
}
