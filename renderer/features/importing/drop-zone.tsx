import { useEffect, useState } from 'react'
import { appError } from '../../../shared/app-error'
import { saidNumber } from '../../../shared/words/said-number'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { mayHoldPicture, picturesAmong } from '../../pictures/picture-files'
import { useApp } from '../../state/app-store'
import { offerFile } from './take-came-in'
import './drop-zone.css'

const largest = 8_000_000

/** A text file dropped anywhere on the window is offered for import. */
export function DropZone() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const dragOver = (event: DragEvent) => {
      if (!holdsFile(event)) return
      // Without this the window would leave for the dropped file.
      event.preventDefault()
      setOver(!overPlaceForPictures(event))
    }
    const dragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const end = () => {
      setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || !holdsFile(event)) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      if (picturesAmong([file]).length > 0) sayWherePicturesGo()
      else void importFile(file)
    }
    // Heard before anybody else: what the picture's place takes does not come up to the window.
    window.addEventListener('dragover', dragOver, { capture: true })
    window.addEventListener('drop', end, { capture: true })
    window.addEventListener('dragleave', dragLeave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', dragOver, { capture: true })
      window.removeEventListener('drop', end, { capture: true })
      window.removeEventListener('dragleave', dragLeave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return over ? (
    <div className="drop-zone" aria-hidden="true">
      <strong>{say('Drop to import')}</strong>
      <span>{say('A plain-text day of coverage, or an article’s file')}</span>
    </div>
  ) : null
}

/** Where a picture that is held there would be taken; a text file is none. */
function overPlaceForPictures({ target, dataTransfer }: DragEvent): boolean {
  const places = '.picture-slot, .picture-target, .resting-text, .entry-editor'
  const isPlace = target instanceof Element && target.closest(places) !== null
  return isPlace && dataTransfer !== null && mayHoldPicture(dataTransfer)
}

function sayWherePicturesGo(): void {
  const text = say('Nothing was put in: drop a picture onto a text, the lead picture or the map.')
  useApp.getState().tellNews({ text, lasts: 8_000 })
}

/** Reads a dropped file and opens the import dialog, or says why not. */
export async function importFile(file: File): Promise<void> {
  const { tellTrouble } = useApp.getState()
  if (file.size > largest) {
    const size = saidNumber(Math.ceil(file.size / 1_000_000))
    tellTrouble(
      appError(
        'too-large',
        say('“{name}” has {size} MB; Dateline imports texts of up to 8 MB.', {
          name: file.name,
          size,
        }),
        say('Split the text and import its parts.'),
      ),
    )
    return
  }
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) {
    tellTrouble(
      appError(
        'unreadable-file',
        say('“{name}” cannot be read.', { name: file.name }),
        say('Drop a text file, not a folder.'),
      ),
    )
    return
  }
  const read = await newsroom.decodeImport({ fileName: file.name, bytes: new Uint8Array(bytes) })
  if (read.ok) offerFile(read.value)
  else tellTrouble(read.error)
}

/** Lets the editor choose a file, and opens the import dialog. */
export async function chooseImport(): Promise<void> {
  const { tellTrouble } = useApp.getState()
  const chosen = await newsroom.chooseImportFile({})
  if (!chosen.ok) tellTrouble(chosen.error)
  else if (chosen.value !== null) offerFile(chosen.value)
}
