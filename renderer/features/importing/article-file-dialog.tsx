import { useMemo } from 'react'
import { firstSentence } from '../../../shared/document/first-sentence'
import { leadingText } from '../../../shared/document/plain-text'
import { readArticleJson, type ArticleReading } from '../../../shared/interchange/read-article-json'
import { longDay } from '../../../shared/model/stamp'
import { newsroom } from '../../platform/newsroom'
import { useApp } from '../../state/app-store'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import './article-file-dialog.css'

/** What comes in with an article's file, before it does. */
export function ArticleFileDialog(props: { readonly fileName: string; readonly text: string }) {
  const { fileName, text } = props
  const close = useApp((state) => state.closeDialog)
  const openArticle = useApp((state) => state.openArticle)
  const loadLibrary = useApp((state) => state.loadLibrary)
  const tellTrouble = useApp((state) => state.tellTrouble)
  const reading = useMemo(() => readArticleJson(text), [text])
  const submit = async () => {
    const taken = await newsroom.importArticle({ text })
    if (!taken.ok) {
      tellTrouble(taken.error)
      return
    }
    close()
    await openArticle(taken.value)
    await loadLibrary()
  }
  return (
    <Dialog
      title={reading.ok ? 'Take this article in?' : 'This file cannot be taken in'}
      lead={fileName}
      onClose={close}
      onSubmit={reading.ok ? submit : close}
      foot={
        reading.ok ? (
          <DialogButtons onCancel={close} submit="Take it in" focus="submit" />
        ) : (
          <DialogButtons onCancel={close} cancel="Close" />
        )
      }
    >
      {reading.ok ? (
        <WhatComesIn reading={reading.value} />
      ) : (
        <p className="trouble-note">
          {reading.error.message} {reading.error.remedy}
        </p>
      )}
    </Dialog>
  )
}

function WhatComesIn({ reading }: { readonly reading: ArticleReading }) {
  const language = useApp((state) => state.desk?.settings.language ?? 'en')
  const { kind, fields, updates, body } = reading.coverage
  const title = fields.headline.trim() || firstSentence(leadingText(body), fields.language)
  return (
    <div className="coming-in">
      <p className="title" lang={fields.language} dir="auto">
        {title === '' ? 'Untitled' : title}
      </p>
      <p>
        {longDay(fields.day, language)}
        {kind === 'story' ? ', a story' : `, ${counted(updates.length, 'update')}`}
        {fields.authors.length === 0
          ? ''
          : `, by ${fields.authors.map(({ name }) => name).join(', ')}`}
      </p>
      <ul>
        <li>It becomes an article of its own, a draft; nothing you have is changed.</li>
        {reading.leftOut === 0 ? null : (
          <li>{counted(reading.leftOut, 'update')} not posted, or withdrawn, stay behind.</li>
        )}
        {reading.pictures.length === 0 ? null : (
          <li>Pictures are not in the file: those that are not here already stand as missing.</li>
        )}
      </ul>
    </div>
  )
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${count === 1 ? thing : `${thing}s`}`
}
