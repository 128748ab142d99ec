import { useEffect, useRef, useState } from 'react'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import './preview-pane.css'

const widths = [
  { name: 'Phone', width: 390 },
  { name: 'Tablet', width: 820 },
  { name: 'Full width', width: null },
] as const

type WidthName = (typeof widths)[number]['name']

/** Exactly the page that publishing would write, in a frame without script and without network. */
export function PreviewPane() {
  const url = useApp((state) => state.preview)
  const show = useApp((state) => state.showPreview)
  const [chosen, setChosen] = useState<WidthName>('Full width')
  const [come, setCome] = useState<string | null>(null)
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    close.current?.focus()
    return () => {
      // Back to the words she came from.
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  if (url === null) return null
  const width = widths.find(({ name }) => name === chosen)?.width ?? null
  return (
    <section
      className="preview-pane"
      aria-label={say('Preview')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') show(null)
      }}
    >
      <div className="preview-bar">
        <h1>{say('Preview')}</h1>
        <span>{say('The page as publishing would write it now')}</span>
        <span className="preview-widths" role="group" aria-label={say('Width')}>
          {widths.map(({ name }) => (
            <button
              key={name}
              type="button"
              className="button quiet"
              aria-pressed={name === chosen}
              onClick={() => {
                setChosen(name)
              }}
            >
              {say(name)}
            </button>
          ))}
        </span>
        <button
          ref={close}
          type="button"
          className="button"
          onClick={() => {
            show(null)
          }}
        >
          {say('Back to writing')} <span className="keys">Esc</span>
        </button>
      </div>
      <div className="preview-ground">
        <iframe
          key={url}
          src={url}
          className={come === url ? 'is-there' : undefined}
          onLoad={() => {
            setCome(url)
          }}
          title={say('Preview of the page')}
          sandbox=""
          style={{ width: width === null ? '100%' : `${String(width)}px` }}
        />
      </div>
    </section>
  )
}
