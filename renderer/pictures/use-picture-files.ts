import { useState, type ClipboardEvent, type DragEvent } from 'react'
import { mayHoldPicture, picturesAmong } from './picture-files'

/** How a place hears of picture files that are dropped on it, or pasted while the focus is in it. */
export interface PictureFilesHeard {
  /** Something that may be a picture is held over it. */
  readonly over: boolean
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: () => void
  readonly onDrop: (event: DragEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/** Where files were let go, as the window counts pixels; null: they were pasted. */
export type DroppedAt = { readonly x: number; readonly y: number } | null

/** Takes picture files at a place; whatever else is dropped or pasted there goes its own way. */
export function usePictureFiles(
  onFiles: (files: readonly File[], at: DroppedAt) => void,
): PictureFilesHeard {
  const [over, setOver] = useState(false)
  const take = (event: DragEvent | ClipboardEvent, data: DataTransfer, at: DroppedAt) => {
    const pictures = picturesAmong(data.files)
    if (pictures.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    onFiles(pictures, at)
  }
  return {
    over,
    onDragOver: (event) => {
      if (!mayHoldPicture(event.dataTransfer)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(true)
    },
    onDragLeave: () => {
      setOver(false)
    },
    onDrop: (event) => {
      setOver(false)
      take(event, event.dataTransfer, { x: event.clientX, y: event.clientY })
    },
    onPaste: (event) => {
      // A page copied with its pictures has words, and a field wants those.
      if (event.clipboardData.getData('text/plain') === '') take(event, event.clipboardData, null)
    },
  }
}
