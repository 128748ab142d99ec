import { useState } from 'react'
import type { SiteRedirect } from '../../../shared/model/site-design'
import { parseRedirects } from '../../../shared/publish/parse-redirects'
import { redirectPath, sameAddress } from '../../../shared/publish/hosts/redirects'
import { mostRedirects } from '../../../shared/publish/redirect-problems'
import { say } from '../../../shared/words/say'
import { Field } from '../../ui/field'

/** Many redirects at once, out of lines that were copied elsewhere. */
export function RedirectsPaste(props: {
  readonly siteUrl: string
  readonly redirects: readonly SiteRedirect[]
  readonly onTake: (redirects: readonly SiteRedirect[]) => void
  readonly onLeave: () => void
}) {
  const [text, setText] = useState('')
  const { redirects: read, notUnderstood } = parseRedirects(text, props.siteUrl)
  const next = joined(props.redirects, read).slice(0, mostRedirects)
  return (
    <div className="redirect-many">
      <Field
        name={say('Lines of two addresses each: the old one, and where it leads')}
        hint={
          text.trim() === ''
            ? say('From a spreadsheet, a _redirects file, or Redirect lines of .htaccess')
            : say(
                '{count, plural, one {# redirect} other {# redirects}} read{known, plural, =0 {} other {, # of them known already}}; {lost, plural, =0 {every line was understood} one {# line was not understood} other {# lines were not understood}}.',
                {
                  count: read.length,
                  known: props.redirects.length + read.length - next.length,
                  lost: notUnderstood,
                },
              )
        }
      >
        {(id, hint) => (
          <textarea
            id={id}
            aria-describedby={hint}
            autoFocus
            dir="ltr"
            className="code-text"
            rows={6}
            spellCheck={false}
            placeholder={say('2019/old-page/ section/world/')}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
            }}
          />
        )}
      </Field>
      <p className="redirect-acts">
        <button
          type="button"
          className="button"
          disabled={read.length === 0}
          onClick={() => {
            props.onTake(next)
          }}
        >
          {say('{count, plural, one {Take # redirect} other {Take # redirects}}', {
            count: read.length,
          })}
        </button>
        <button type="button" className="button quiet" onClick={props.onLeave}>
          {say('Leave them')}
        </button>
      </p>
    </div>
  )
}

/** What is pasted goes before what was there of the same old address. */
function joined(
  before: readonly SiteRedirect[],
  pasted: readonly SiteRedirect[],
): readonly SiteRedirect[] {
  const all = new Map(before.map((each) => [keyOf(each), each]))
  for (const each of pasted) all.set(keyOf(each), each)
  return [...all.values()]
}

function keyOf({ from }: SiteRedirect): string {
  return sameAddress(redirectPath(from) ?? from)
}
