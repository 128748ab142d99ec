import { CodeNode as LexicalCodeNode } from '@lexical/code-core'
import {
  $createParagraphNode,
  type ElementDOMSlot,
  type LexicalNode,
  type NodeKey,
  type ParagraphNode,
  type RangeSelection,
  type SerializedElementNode,
} from 'lexical'
import { codeElement, codeLanguage } from '../../../shared/document/blocks/code'
import { html, noHtml } from '../../../shared/document/html'
import { elementOf } from './element-of'

type SerializedCode = SerializedElementNode & { readonly language: string }

/**
 * Lines that stand as they are typed. Lexical’s own node of that kind, so that Markdown’s marks are left
 * alone in it; but its words are plain, and it is shown as readers get it.
 */
export class CodeNode extends LexicalCodeNode {
  constructor(language = '', key?: NodeKey) {
    super(language, key)
  }

  static override getType(): string {
    return 'code'
  }

  static override clone(node: CodeNode): CodeNode {
    return new CodeNode(node.__language ?? '', node.__key)
  }

  static override importJSON(json: SerializedElementNode & { language?: unknown }): CodeNode {
    return new CodeNode(codeLanguage(json.language)).updateFromJSON(json)
  }

  override exportJSON(): SerializedCode {
    return { ...super.exportJSON(), type: 'code', language: this.language() }
  }

  override createDOM(): HTMLElement {
    const element = elementOf(
      html`<pre>${codeElement({ language: this.__language ?? '' }, noHtml)}</pre>`,
    )
    // Code is no language, and nobody wants it corrected.
    element.spellcheck = false
    return element
  }

  override updateDOM(before: this): boolean {
    return before.__language !== this.__language
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const slot = super.getDOMSlot(element)
    const code = element.querySelector('code')
    return code === null ? slot : slot.withElement(code)
  }

  override insertNewAfter(_: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): boolean {
    this.replace($createParagraphNode().append(...this.getChildren()))
    return true
  }

  override canIndent(): false {
    return false
  }

  language(): string {
    return this.getLatest().__language ?? ''
  }

  override setLanguage(name: string): this {
    const writable = this.getWritable()
    writable.__language = codeLanguage(name)
    return writable
  }
}

/** Whether the node is a block of code. */
export function $isCodeNode(node: LexicalNode | null | undefined): node is CodeNode {
  return node instanceof CodeNode
}

/** An empty block of code. */
export function $createCodeNode(language = ''): CodeNode {
  return new CodeNode(language)
}
