import { html, joinHtml, type Html } from '../document/html'
import type { Inline } from '../document/nodes'
import { say } from '../words/say'
import type { Phrase } from '../words/german'

const signs: Readonly<Record<string, readonly [sign: string, name: Phrase]>> = {
  ' ': ['␣', 'space'],
  '\u00A0': ['⍽', 'non-breaking space'],
  '\u202F': ['⍽', 'narrow non-breaking space'],
  '\t': ['⇥', 'tab'],
  '\u00AD': ['¬', 'soft hyphen'],
  '\u200B': ['|', 'place to break'],
  '\u200C': ['|', 'non-joiner'],
  '\u200D': ['|', 'joiner'],
  '\u200E': ['→', 'left-to-right mark'],
  '\u200F': ['←', 'right-to-left mark'],
}

/**
 * Signs for a change of nothing but spaces and unseen characters, each named to those who hear or
 * point at it; null where there is something to see.
 */
export function spaceMarks(inlines: readonly Inline[]): Html | null {
  let text = ''
  for (const inline of inlines) {
    if (inline.type !== 'text') return null
    text += inline.text
  }
  if (/[^\s\p{Cf}]/u.test(text)) return null
  return joinHtml(Array.from(text, markOf))
}

function markOf(character: string): Html {
  const [sign, name] = signs[character] ?? ['␣', codeOf(character)]
  return html`<span class="change-sign" role="img" aria-label="${name}" title="${name}">${sign}</span>`
}

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return say('character U+{code}', { code: code.padStart(4, '0') })
}
