import { hasClass } from '../html/element-words'
import type { MarkupElement, MarkupNode } from '../html/parse-markup'
import { attributeOf, changeNodes, isElement, makeTextNode } from './markup-tree'

const emojiAlone =
  /^(?![©®™]+$)(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\uFE0F\u{E0020}-\u{E007F}]|[#*0-9]\uFE0F?\u20E3)+$/u

/**
 * Networks and messengers draw emoji as pictures and say in words which: they are letters of the line
 * they stand in.
 */
export function readLetterPictures(root: MarkupElement): void {
  changeNodes(root, (node) => (isLetter(node) ? [makeTextNode(attributeOf(node, 'alt'))] : [node]))
}

function isLetter(node: MarkupNode): node is MarkupElement {
  if (!isElement(node) || node.tagName !== 'img' || attributeOf(node, 'alt') === '') return false
  const isMarked = hasClass(node, 'emoji') || hasClass(node, 'wp-smiley')
  return isMarked || attributeOf(node, 'data-stringify-emoji') !== '' || isEmoji(node)
}

function isEmoji(picture: MarkupElement): boolean {
  return emojiAlone.test(attributeOf(picture, 'alt').trim())
}
