import { useMemo } from 'react'
import { firstSentence } from '../../../shared/document/first-sentence'
import { leadingText } from '../../../shared/document/plain-text'
import { readArticleJson, type ArticleReading } from '../../../shared/interchange/read-article-json'
import type { Author } from '../../../shared/model/author'
import { longDay } from '../../../shared/model/stamp'
import { say, spokenLanguage } from '../../../shared/words/say'
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
      title={reading.ok ? say('Take this article in?') : say('This file cannot be taken in')}
      lead={fileName}
      onClose={close}
      onSubmit={reading.ok ? submit : close}
      foot={
        reading.ok ? (
          <DialogButtons onCancel={close} submit={say('Take it in')} focus="submit" />
        ) : (
          <DialogButtons onCancel={close} cancel={say('Close')} />
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
  const { kind, fields, updates, body } = reading.coverage
  const title = fields.headline.trim() || firstSentence(leadingText(body), fields.language)
  return (
    <div className="coming-in">
      <p className="title" lang={fields.language} dir="auto">
        {title === '' ? say('Untitled') : title}
      </p>
      <p>
        {say(
          kind === 'story'
            ? '{day}, a story'
            : '{day}, {count, plural, one {# update} other {# updates}}',
          { day: longDay(fields.day, spokenLanguage()), count: updates.length },
        )}
        {fields.authors.length === 0
          ? ''
          : `, ${say('by {list}', { list: authorNames(fields.authors) })}`}
      </p>
      <ul>
        <li>{say('It becomes an article of its own, a draft; nothing you have is changed.')}</li>
        {reading.leftOut === 0 ? null : (
          <li>
            {say(
              '{count, plural, one {# update} other {# updates}} not posted, or withdrawn, stay behind.',
              { count: reading.leftOut },
            )}
          </li>
        )}
        {reading.pictures.length === 0 ? null : (
          <li>
            {say('Pictures are not in the file: those that are not here already stand as missing.')}
          </li>
        )}
      </ul>
    </div>
  )
}

function authorNames(authors: readonly Author[]): string {
  return authors.map(({ name }) => name).join(', ')
}
