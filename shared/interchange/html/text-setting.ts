import { textFormat } from '../../document/nodes'
import { safeUrl } from '../../document/safe-url'
import { normalFormat } from '../../document/text-format'
import type { ElementKind } from './elements'
import type { TextSetting } from './flowing-text'
import { styleProperty } from './style-property'

/** The attributes of an element, by name. */
export type Attributes = ReadonlyMap<string, string>

/** How words inside an element are set, where those around it are set like `around`. */
export function settingInside(
  kind: ElementKind,
  attributes: Attributes,
  around: TextSetting,
): TextSetting {
  switch (kind.kind) {
    case 'format':
      return { ...around, format: normalFormat(styled(around.format | kind.bit, attributes)) }
    case 'link':
      return {
        ...around,
        format: styled(around.format, attributes),
        link: around.link ?? safeUrl(attributes.get('href') ?? ''),
      }
    case 'flows':
      return { ...around, format: styled(around.format, attributes) }
    case 'preformatted':
      return { ...around, preformatted: true }
    default:
      return around
  }
}

/**
 * The format by the element's own style. Word processors on the web put a whole text into a `<b>` that
 * is not bold, and set their bold words in spans.
 */
function styled(format: number, attributes: Attributes): number {
  const style = attributes.get('style')
  if (style === undefined) return format
  const { bold, italic, strike, subscript, superscript } = textFormat
  let result = format
  const weight = styleProperty(style, 'font-weight')
  if (/^(bold|bolder|[6-9]\d\d)$/.test(weight)) result |= bold
  if (/^(normal|lighter|[1-5]\d\d)$/.test(weight)) result &= ~bold
  const slant = styleProperty(style, 'font-style')
  if (/^(italic|oblique)/.test(slant)) result |= italic
  if (slant === 'normal') result &= ~italic
  const height = styleProperty(style, 'vertical-align')
  if (height === 'sub') result |= subscript
  if (height === 'super') result |= superscript
  if (/line-through/.test(styleProperty(style, 'text-decoration(?:-line)?'))) result |= strike
  return result
}
