import { useRef, useState } from 'react'
import { replacementFor } from '../../../shared/find/find-in-article'
import type { WordsChange } from '../../../shared/find/find-everywhere'
import { say } from '../../../shared/words/say'
import { saidNumber } from '../../../shared/words/said-number'
import { useApp } from '../../state/app-store'
import { replaceInArticles } from '../../state/replacing-everywhere'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { FindOptions } from '../find/find-options'
import './everywhere.css'
import { FoundHereList, keyOf } from './found-here-list'
import type { FoundInArticle } from './look-through'
import { countOf, useEverywhere, type Search } from './use-everywhere'

/** Finds words in all articles, shows each place, and replaces those that are ticked. */
export function EverywhereDialog() {
  const close = useApp((state) => state.closeDialog)
  const query = useApp((state) => state.lastQuery)
  const setQuery = useApp((state) => state.rememberQuery)
  const [by, setBy] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const search = useEverywhere(query)
  const field = useRef<HTMLInputElement>(null)
  const chosen = chosenOf(search.found, left)
  const ready = search.done && !search.tooMany && chosen.length > 0
  const submit = async () => {
    // Enter while it still looks, or with nothing ticked: the field is where she goes on.
    if (!ready) field.current?.focus()
    else if (await replaceInArticles(changesOf(chosen, query.pattern, by), useApp.getState)) close()
  }
  return (
    <Dialog
      wide
      title={say('Replace in everything')}
      lead={say(
        'In every article on the desk and in the archive. What was withdrawn stays as it was.',
      )}
      onClose={close}
      onSubmit={submit}
      foot={<DialogButtons onCancel={close} submit={replaceWords(chosen)} disabled={!ready} />}
    >
      <div className="field everywhere-fields">
        <div className="find-line">
          <input
            ref={field}
            type="text"
            aria-label={say('Find')}
            placeholder={say('Find in every article')}
            autoFocus
            spellCheck={false}
            aria-invalid={search.trouble !== ''}
            value={query.words}
            onChange={({ target }) => {
              setLeft(new Set())
              setQuery({ ...query, words: target.value })
            }}
          />
          <FindOptions query={query} onChange={setQuery} />
        </div>
        <input
          type="text"
          aria-label={say('Replace with')}
          placeholder={say('Replace with; leave it empty to take the words out')}
          value={by}
          onChange={({ target }) => {
            setBy(target.value)
          }}
        />
        <p role="status" className={search.trouble === '' ? 'hint time' : 'everywhere-trouble'}>
          {toldOf(search, query.words)}
        </p>
      </div>
      <FoundHereList found={search.found} left={left} onLeave={setLeft} />
    </Dialog>
  )
}

function chosenOf(
  found: readonly FoundInArticle[],
  left: ReadonlySet<string>,
): readonly FoundInArticle[] {
  return found.flatMap(({ article, words }) => {
    const ticked = words.filter((one) => !left.has(keyOf(article.id, one)))
    return ticked.length === 0 ? [] : [{ article, words: ticked }]
  })
}

function changesOf(
  chosen: readonly FoundInArticle[],
  pattern: boolean,
  by: string,
): readonly WordsChange[] {
  return chosen.flatMap(({ article, words }) =>
    words.map((one) => ({
      articleId: article.id,
      place: one.place,
      from: one.from,
      to: one.to,
      words: one.words,
      by: replacementFor(one, { words: by, pattern }),
    })),
  )
}

function replaceWords(chosen: readonly FoundInArticle[]): string {
  const count = countOf(chosen)
  return count === 0 ? say('Replace') : say('Replace {count}', { count: saidNumber(count) })
}

function toldOf({ trouble, found, total, looked, done, tooMany }: Search, words: string): string {
  if (trouble !== '') return trouble
  if (words === '') return say('Case, whole words and regular expressions as in “Find in Article”.')
  if (total === null) return say('Looking …')
  const count = countOf(found)
  const result =
    count === 0
      ? say('Not found')
      : say(
          '{count, plural, one {# place} other {# places}} in {articles, plural, one {# article} other {# articles}}',
          { count, articles: found.length },
        )
  if (tooMany)
    return say('{result}. That is more than can be replaced at once: say it more exactly.', {
      result,
    })
  return done
    ? result
    : say('{result} · looked through {looked} of {total} …', {
        result,
        looked: saidNumber(looked),
        total: saidNumber(total),
      })
}
