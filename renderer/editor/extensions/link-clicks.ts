import { $isLinkNode } from '@lexical/link'
import { $findMatchingParent, $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'

/** A click on a link in the text places the caret; with Ctrl or Cmd it opens the link outside. */
export function registerLinkClicks(
  editor: LexicalEditor,
  onOpenLink: (url: string) => void,
): () => void {
  const onClick = (event: MouseEvent): void => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null
    if (anchor === null) return
    // What leads to another article of ours has no address on the page.
    const url = editor.read(() => $urlOf(anchor)) ?? anchor.getAttribute('href')
    if (url === null) return
    // The window itself never goes anywhere, whichever button it was.
    event.preventDefault()
    if (event.button === 0 && (event.ctrlKey || event.metaKey)) onOpenLink(url)
  }
  return editor.registerRootListener((root) => {
    root?.addEventListener('click', onClick)
    root?.addEventListener('auxclick', onClick)
    return () => {
      root?.removeEventListener('click', onClick)
      root?.removeEventListener('auxclick', onClick)
    }
  })
}

function $urlOf(anchor: Element): string | null {
  const node = $getNearestNodeFromDOMNode(anchor)
  const link = node === null ? null : $findMatchingParent(node, $isLinkNode)
  return link === null ? null : link.getURL()
}
