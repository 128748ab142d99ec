import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

/** What a clipboard or a dragged thing holds. */
export interface Pasted {
  readonly html?: string
  readonly text?: string
  /** A file of this project, by its path. */
  readonly file?: { readonly path: string; readonly type: string }
}

/** Pastes into whatever has the focus, as the system would. */
export async function paste(page: Page, pasted: Pasted): Promise<void> {
  const { file } = pasted
  const bytes = file === undefined ? [] : [...readFileSync(file.path)]
  await page.evaluate(
    ({ html, text, name, type, content }) => {
      const data = new DataTransfer()
      if (html !== undefined) data.setData('text/html', html)
      if (text !== undefined) data.setData('text/plain', text)
      if (type !== undefined) {
        data.items.add(new File([new Uint8Array(content)], name, { type }))
      }
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      })
      document.activeElement?.dispatchEvent(event)
    },
    {
      html: pasted.html,
      text: pasted.text,
      name: file?.path.split('/').at(-1) ?? '',
      type: file?.type,
      content: bytes,
    },
  )
}
