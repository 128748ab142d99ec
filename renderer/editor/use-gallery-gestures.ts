import type { LexicalEditor } from 'lexical'
import { useEffect, useRef } from 'react'

/** What gestures on the pictures of a gallery do. */
export interface GalleryGestures {
  readonly element: HTMLElement
  readonly at: number
  readonly count: number
  readonly pick: (at: number) => void
  readonly move: (from: number, to: number) => void
}

/** A click picks a picture, dragging moves it; arrow keys do the same, with Alt to move. */
export function useGalleryGestures(editor: LexicalEditor, gestures: GalleryGestures): void {
  const latest = useRef(gestures)
  useEffect(() => {
    latest.current = gestures
  })
  const { element, count } = gestures
  useEffect(() => {
    const root = editor.getRootElement()
    const keyDown = (event: KeyboardEvent) => {
      if (event.target !== root) return
      onKey(event, latest.current)
    }
    const figures = [...element.querySelectorAll<HTMLElement>(':scope > figure.picture')]
    const ends = figures.map((figure, place) => watchFigure(figure, place, latest))
    // Before Lexical hears it.
    root?.addEventListener('keydown', keyDown, { capture: true })
    return () => {
      root?.removeEventListener('keydown', keyDown, { capture: true })
      for (const end of ends) end()
    }
  }, [editor, element, count])
}

function onKey(event: KeyboardEvent, { at, pick, move, count }: GalleryGestures): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const to = at + (event.key === 'ArrowLeft' ? -1 : 1)
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.altKey) move(at, to)
  else if (to >= 0 && to < count) pick(to)
}

const dragType = 'application/x-dateline-picture'

function watchFigure(
  figure: HTMLElement,
  place: number,
  latest: { readonly current: GalleryGestures },
): () => void {
  const stop = new AbortController()
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => {
    figure.addEventListener(name, listener, { signal: stop.signal })
  }
  const isOurs = (event: DragEvent) => event.dataTransfer?.types.includes(dragType) === true
  figure.draggable = true
  on('click', () => {
    latest.current.pick(place)
  })
  on('dragstart', (event) => {
    event.stopPropagation()
    event.dataTransfer?.setData(dragType, String(place))
    latest.current.pick(place)
  })
  on('dragover', (event) => {
    if (!isOurs(event)) return
    event.preventDefault()
    event.stopPropagation()
    figure.toggleAttribute('data-drop', true)
  })
  on('dragleave', () => figure.removeAttribute('data-drop'))
  on('drop', (event) => {
    figure.removeAttribute('data-drop')
    if (!isOurs(event)) return
    event.preventDefault()
    event.stopPropagation()
    latest.current.move(Number(event.dataTransfer?.getData(dragType)), place)
  })
  return () => {
    stop.abort()
    figure.removeAttribute('draggable')
  }
}
