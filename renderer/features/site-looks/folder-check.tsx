import { useState } from 'react'
import type { AppError } from '../../../shared/app-error'
import type { TargetId } from '../../../shared/ids'
import type { FolderCheck as Found, NamedFiles } from '../../../shared/model/whole-site'
import { say } from '../../../shared/words/say'
import { newsroom } from '../../platform/newsroom'
import { TroubleNote } from '../places/trouble-note'

type Checking =
  | { readonly kind: 'idle' | 'looking' }
  | { readonly kind: 'found' | 'putting'; readonly found: Found }
  | { readonly kind: 'back'; readonly written: number }
  | { readonly kind: 'failed'; readonly error: AppError }

/** What was lost or changed by hand in a site’s folder: looked for when she asks, and put back. */
export function FolderCheck({ id }: { readonly id: TargetId }) {
  const [checking, setChecking] = useState<Checking>({ kind: 'idle' })
  const look = async () => {
    setChecking({ kind: 'looking' })
    const found = await newsroom.checkFolder({ id })
    setChecking(
      found.ok ? { kind: 'found', found: found.value } : { kind: 'failed', error: found.error },
    )
  }
  const putBack = async (found: Found) => {
    setChecking({ kind: 'putting', found })
    const put = await newsroom.putBack({ id })
    setChecking(
      put.ok ? { kind: 'back', written: put.value.written } : { kind: 'failed', error: put.error },
    )
  }
  const isBusy = checking.kind === 'looking' || checking.kind === 'putting'
  return (
    <section className="folder-check" aria-label={say('Files lost or changed by hand')}>
      <p>
        {say(
          'Was something deleted or changed in the folder by hand? Those files alone can be found and put back.',
        )}
      </p>
      {checking.kind === 'found' || checking.kind === 'putting' ? (
        <FoundFiles found={checking.found} />
      ) : null}
      <p role="status">{statusWords(checking)}</p>
      {checking.kind === 'failed' ? <TroubleNote trouble={checking.error} /> : null}
      <p className="folder-check-acts">
        {checking.kind === 'found' && lostIn(checking.found) > 0 ? (
          <button type="button" className="button" onClick={() => void putBack(checking.found)}>
            {say('{count, plural, one {Put # file back} other {Put # files back}}', {
              count: lostIn(checking.found),
            })}
          </button>
        ) : (
          <button type="button" className="button" disabled={isBusy} onClick={() => void look()}>
            {say('Check the folder')}
          </button>
        )}
      </p>
    </section>
  )
}

function FoundFiles({ found: { missing, changed } }: { readonly found: Found }) {
  return (
    <>
      <Files
        files={missing}
        title={say('{count, plural, one {# file is missing} other {# files are missing}}', {
          count: missing.count,
        })}
      />
      <Files
        files={changed}
        title={say('{count, plural, one {# file was changed} other {# files were changed}}', {
          count: changed.count,
        })}
      />
      {changed.count === 0 ? null : (
        <p className="hint">{say('What was changed there is written over: keep a copy first.')}</p>
      )}
    </>
  )
}

function Files({ files, title }: { readonly files: NamedFiles; readonly title: string }) {
  const { count, paths } = files
  if (count === 0) return null
  return (
    <details className="lost-files" open={count <= fewFiles}>
      <summary>{title}</summary>
      <ul>
        {paths.map((path) => (
          <li key={path} dir="ltr">
            {path}
          </li>
        ))}
        {count > paths.length ? (
          <li>{say('… and {count} more', { count: count - paths.length })}</li>
        ) : null}
      </ul>
    </details>
  )
}

const fewFiles = 6

function lostIn({ missing, changed }: Found): number {
  return missing.count + changed.count
}

function statusWords(checking: Checking): string {
  switch (checking.kind) {
    case 'looking':
      return say('Looking at every file …')
    case 'putting':
      return say('Putting them back …')
    case 'back':
      return say(
        '{count, plural, =0 {Nothing was to be put back.} one {# file was put back.} other {# files were put back.}}',
        { count: checking.written },
      )
    case 'found':
      return lostIn(checking.found) > 0
        ? ''
        : say(
            '{count, plural, one {The one file lies there as it was left.} other {All # files lie there as they were left.}}',
            {
              count: checking.found.count,
            },
          )
    case 'idle':
    case 'failed':
      return ''
  }
}
