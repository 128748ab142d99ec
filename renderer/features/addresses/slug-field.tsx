import type { ArticleFields } from '../../../shared/model/article'
import { say } from '../../../shared/words/say'
import { useApp } from '../../state/app-store'
import { Field, TextField } from '../../ui/field'
import { slugOfPath, slugTyped, slugWords } from './address-asked'
import { publishedPath } from './published-path'
import './addresses.css'

/** The last part of the address: hers to choose until readers have it; from then on it is moved with care. */
export function SlugField(props: {
  readonly fields: Pick<ArticleFields, 'slug' | 'language' | 'address'>
  readonly change: (change: Partial<ArticleFields>) => void
}) {
  const { fields, change } = props
  const path = useApp(({ publications }) => publishedPath(publications))
  if (path !== undefined) return <PublishedAddress fields={fields} path={path} />
  return (
    <TextField
      name={say('Slug')}
      value={fields.slug}
      placeholder={say('Made from the headline')}
      hint={
        slugWords(fields.slug, fields.language) ??
        say('The last part of the address; set when first published')
      }
      onChange={(typed) => {
        change({ slug: slugTyped(typed) })
      }}
    />
  )
}

function PublishedAddress(props: {
  readonly fields: Pick<ArticleFields, 'address'>
  readonly path: string
}) {
  const { fields, path } = props
  const openDialog = useApp((state) => state.openDialog)
  const wanted = fields.address ?? path
  return (
    <Field name={say('Slug')} hint={hintOf(wanted, path)}>
      {(id, hint) => (
        <span className="slug-line">
          <input
            id={id}
            aria-describedby={hint}
            type="text"
            readOnly
            value={slugOfPath(wanted)}
            spellCheck={false}
          />
          <button
            type="button"
            className="button"
            aria-label={say('Change the address …')}
            onClick={() => {
              openDialog({ kind: 'address', path })
            }}
          >
            {say('Change …')}
          </button>
        </span>
      )}
    </Field>
  )
}

function hintOf(wanted: string, path: string): string {
  if (wanted === path) return say('Readers have this address')
  return say('From the next publishing on; readers are led on from the old address')
}
