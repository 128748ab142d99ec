import { useLayoutEffect, type RefObject } from 'react'
import { placeToolbar, type Box } from './toolbar-place'

/** Keeps a fixed element at a range of text, also while the page is scrolled or resized. */
export function usePlaceAt(
  element: RefObject<HTMLElement | null>,
  range: Range | null,
  choose: typeof placeToolbar = placeToolbar,
): void {
  useLayoutEffect(() => {
    // Not shown: at each key nothing is watched for it.
    if (range === null) return
    const place = (): void => {
      if (element.current !== null) placeAt(element.current, range, choose)
    }
    place()
    // An error below the field makes it taller: it must not cover the words it speaks of.
    const watch = new ResizeObserver(place)
    if (element.current !== null) watch.observe(element.current)
    // Panels beside the text fold and unfold after the window has its new size, and move the words.
    for (const around of aroundOf(range)) watch.observe(around)
    window.addEventListener('scroll', place, { capture: true, passive: true })
    window.addEventListener('resize', place)
    return () => {
      watch.disconnect()
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  })
}

function placeAt(element: HTMLElement, range: Range, choose: typeof placeToolbar): void {
  const box = boxOf(range)
  if (box === null) return
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const size = { width: element.offsetWidth, height: element.offsetHeight }
  const { left, top } = choose(box, size, view)
  element.style.left = `${String(left)}px`
  element.style.top = `${String(top)}px`
  // Words scrolled away take their toolbar with them.
  const gone = box.top + box.height < 0 || box.top > view.height
  element.style.visibility = gone ? 'hidden' : ''
}

function aroundOf(range: Range): readonly Element[] {
  const { commonAncestorContainer: node } = range
  const around: Element[] = []
  let at = node instanceof Element ? node : node.parentElement
  for (; at !== null; at = at.parentElement) around.push(at)
  return around
}

function boxOf(range: Range): Box | null {
  const box = range.getBoundingClientRect()
  if (box.width !== 0 || box.height !== 0) return box
  // A caret in an empty line has no rectangle of its own.
  const node = range.startContainer
  const around = node instanceof Element ? node : node.parentElement
  return around?.isConnected === true ? around.getBoundingClientRect() : null
}
