import type { SitePageRole, SitePageText } from '../../../shared/model/site-design'
import { slugOf } from '../../../shared/publish/article-path'
import { say } from '../../../shared/words/say'
import { saidAll } from '../../../shared/words/said-all'
import { ChoiceField } from '../../ui/choice-field'
import { Field, TextField } from '../../ui/field'
import { LongText } from './long-text'

const roles = {
  about: 'About us',
  'corrections-policy': 'How mistakes are corrected',
  'ethics-policy': 'What we hold ourselves to',
  ownership: 'Who owns and pays for it',
  contact: 'How to reach us',
  privacy: 'Privacy',
  other: 'Something else',
} as const

/** One page of the site: its title, what it is for, its address, its text. */
export function PageFields(props: {
  readonly page: SitePageText
  readonly at: number
  readonly onChange: (page: SitePageText) => void
}) {
  const { page, at, onChange } = props
  return (
    <div className="page-fields" id={`page-${String(at)}-fields`}>
      <Field name={say('Title|page')}>
        {() => (
          <input
            id={`page-${String(at)}-title`}
            aria-label={say('Title|page')}
            type="text"
            dir="auto"
            value={page.title}
            onChange={({ target }) => {
              onChange(titled(page, target.value))
            }}
          />
        )}
      </Field>
      <div className="pair">
        <ChoiceField<SitePageRole>
          name={say('What it is for')}
          value={page.role}
          choices={saidAll(roles)}
          onChange={(role) => {
            onChange({ ...page, role })
          }}
        />
        <TextField
          name={say('Its part of the address')}
          value={page.slug}
          onChange={(slug) => {
            onChange({ ...page, slug: slug.trim() })
          }}
        />
      </div>
      <LongText
        rows={6}
        name={say('Text (Markdown)')}
        value={page.markdown}
        onChange={(markdown) => {
          onChange({ ...page, markdown })
        }}
      />
    </div>
  )
}

/** The address follows the title until she writes one of her own. */
function titled(page: SitePageText, title: string): SitePageText {
  const follows = page.slug === '' || page.slug === slugOf(page.title, '')
  if (!follows) return { ...page, title }
  return { ...page, title, slug: title.trim() === '' ? '' : slugOf(title, '') }
}
