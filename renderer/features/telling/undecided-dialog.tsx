import { useRef, useState } from 'react'
import type { EntryId } from '../../../shared/ids'
import type { ChangeNature, NoticeKind, Telling } from '../../../shared/model/correction'
import { undecidedTexts } from '../../../shared/model/pending-changes'
import type { Instant } from '../../../shared/model/stamp'
import { say } from '../../../shared/words/say'
import { isMac } from '../../platform/is-mac'
import { showKeys } from '../../platform/match-keys'
import { useApp } from '../../state/app-store'
import { forgetNotice, keepNotice, keptNotice } from '../../state/notice-drafts'
import { decide } from '../../state/telling'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { drawNow } from '../../ui/draw-now'
import { UndecidedRow, type Choice } from './undecided-row'
import { useSeenNow } from './use-seen-now'

/** Before publishing: every change of which nobody has said what it is, each with its four answers. */
export function UndecidedDialog({ at }: { readonly at: Instant | null }) {
  const close = useApp((state) => state.closeDialog)
  // As it stood when she was asked: a row does not go from under her hands once it is answered.
  const [asked] = useState(() => useApp.getState().coverage)
  const [undecided] = useState(() => (asked === null ? [] : undecidedTexts(asked)))
  const articleId = useApp((state) => state.coverage?.article.id ?? '')
  const usual = useApp((state) => state.desk?.settings.correctionsAt ?? 'entry')
  const [choices, setChoices] = useState<ReadonlyMap<EntryId | null, Choice>>(new Map())
  const seen = useSeenNow()
  const list = useRef<HTMLDivElement>(null)
  const tellings = undecided.map(({ entryId }) => ({
    entryId,
    telling: tellingOf(choices.get(entryId), usual),
  }))
  const complete = tellings.every(({ telling }) => telling !== null)
  const choose = (entryId: EntryId | null, choice: Choice) => {
    keepChoice(articleId, entryId, choice)
    setChoices(new Map([...choices, [entryId, choice]]))
  }
  const submit = async () => {
    if (!complete) return
    for (const { entryId, telling } of tellings) {
      if (telling === null || !(await decide(entryId, telling, useApp.getState))) return
      for (const nature of noticeKinds) {
        forgetNotice({ articleId, entryId, nature, correctionId: null })
      }
    }
    close()
    const { publish, publishAt } = useApp.getState()
    await (at === null ? publish() : publishAt(at))
  }
  // A notice typed before stays in its row: one more press brings it back.
  const all = (nature: ChangeNature) => {
    const texts = undecided.map(
      ({ entryId }) => [entryId, choices.get(entryId)?.text ?? ''] as const,
    )
    setChoices(new Map(texts.map(([entryId, text]) => [entryId, { nature, text }])))
  }
  return (
    <Dialog
      wide
      title={say('{count, plural, one {What is this change?} other {What are these changes?}}', {
        count: undecided.length,
      })}
      lead={say('Readers have an older form of what you are about to send.')}
      onClose={close}
      onSubmit={submit}
      foot={
        <DialogButtons
          onCancel={close}
          submit={
            <>
              {at === null ? say('Publish') : say('Schedule')}{' '}
              <span className="keys">{showKeys('CmdOrCtrl+Enter', isMac)}</span>
            </>
          }
          disabled={!complete}
        >
          {undecided.length > 1 ? <AllAre onChoose={all} /> : null}
        </DialogButtons>
      }
    >
      <div className="undecided-list" ref={list}>
        {undecided.map(({ entryId }, index) => (
          <UndecidedRow
            key={entryId ?? 'fields'}
            entryId={entryId}
            seen={seen}
            asked={asked}
            autoFocus={index === 0}
            choice={choices.get(entryId) ?? null}
            keptText={(nature) => keptNotice({ articleId, entryId, nature, correctionId: null })}
            onChoose={(choice) => {
              choose(entryId, choice)
            }}
            onDone={() => {
              focusNext(list.current, index)
            }}
          />
        ))}
      </div>
    </Dialog>
  )
}

function AllAre(props: { readonly onChoose: (nature: 'minor' | 'update') => void }) {
  return (
    <span className="all-are">
      {say('All are')}
      <button
        type="button"
        className="button"
        onClick={() => {
          props.onChoose('minor')
        }}
      >
        {say('minor fixes')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          props.onChoose('update')
        }}
      >
        {say('updates')}
      </button>
    </span>
  )
}

const noticeKinds = ['correction', 'clarification'] as const satisfies readonly NoticeKind[]

function keepChoice(articleId: string, entryId: EntryId | null, { nature, text }: Choice): void {
  if (nature === 'minor' || nature === 'update') return
  keepNotice({ articleId, entryId, nature, correctionId: null }, text)
}

function tellingOf(choice: Choice | undefined, place: 'top' | 'bottom' | 'entry'): Telling | null {
  if (choice === undefined) return null
  const { nature, text } = choice
  if (nature === 'minor' || nature === 'update') return { nature }
  return text.trim() === '' ? null : { nature, text: text.trim(), place }
}

/** One answer leads to the next question, the last one to the button. */
function focusNext(list: HTMLElement | null, index: number): void {
  const next = list?.querySelectorAll<HTMLElement>('.undecided-row')[index + 1]
  const button = list?.closest('form')?.querySelector<HTMLElement>('[type=submit]')
  // The button is let go of once the last answer is drawn.
  drawNow()
  ;(next ?? button)?.focus()
}
