import { useState } from 'react'
import { embedKinds } from '../../shared/document/blocks/embed'
import type { CardField as FieldName } from '../../shared/document/card-words'
import type { Embed, EmbedKind } from '../../shared/document/nodes'
import { safeWebUrl } from '../../shared/document/safe-url'
import { useHalfTyped } from '../platform/half-typed'
import { say } from '../../shared/words/say'
import type { Phrase } from '../../shared/words/german'
import { CardField } from './card-field'
import type { FieldsOf } from './card-fields-props'
import { $isEmbedNode } from './nodes/embed-node'
import { fillEmbed } from './fill-embed'
import { chooseInstead } from './take-pictures'

const kindNames: Readonly<Record<EmbedKind, Phrase>> = {
  post: 'Post|embed',
  video: 'Video',
  document: 'Document',
}

/** The fields of an embed card; what is not written yet can be looked for at its address. */
export function EmbedFields(props: FieldsOf<Embed>) {
  const { editor, pictures, embeds, selected, card, edit } = props
  const { key, line } = selected
  const [isLooking, setLooking] = useState(false)
  const set = (part: Partial<Embed>) => {
    edit.change((node) => {
      if ($isEmbedNode(node)) node.set(part)
    })
  }
  const look = async () => {
    setLooking(true)
    await fillEmbed(editor, { key, source: embeds, why: 'asked' })
    setLooking(false)
  }
  const { picture } = card
  return (
    <div data-card-line={line}>
      <div className="embed-actions">
        <button
          type="button"
          className="button"
          disabled={isLooking || card.url === ''}
          onClick={() => void look()}
        >
          {isLooking ? say('Looking …') : say('Fill in from the web')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            chooseInstead(editor, { key }, pictures)
          }}
        >
          {picture === null ? say('Add a picture') : say('Replace picture')}
        </button>
        {picture === null ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              set({ picture: null })
            }}
          >
            {say('Take picture out')}
          </button>
        )}
        <button type="button" className="button" onClick={edit.remove}>
          {say('Remove')}
        </button>
      </div>
      <AddressLine
        key={card.url}
        url={card.url}
        onSet={(url) => {
          set({ url })
        }}
      />
      <div className="labelled-line">
        <span className="line-label">{say('Kind')}</span>
        <select
          className="embed-kind"
          aria-label={say('What lies there')}
          value={card.kind}
          onChange={(event) => {
            const kind = embedKinds.find((each) => each === event.target.value)
            if (kind !== undefined) set({ kind })
          }}
        >
          {embedKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(kindNames[kind])}
            </option>
          ))}
        </select>
      </div>
      <Words
        card={card}
        say={(field, value) => {
          edit.say({ line: 0, field }, value)
        }}
        onEnter={edit.goOn}
      />
      {picture === null ? null : (
        <>
          <CardField
            field="credit"
            name={say('Credit')}
            value={picture.credit}
            label={say('Credit of the picture')}
            placeholder={say('Who made the picture')}
            onChange={(credit) => {
              edit.editPicture({ credit })
            }}
            onEnter={edit.goOn}
          />
          <CardField
            field="alt"
            name={say('Alt text')}
            value={picture.alt}
            label={say('Alt text: what the picture shows')}
            placeholder={say('What the picture shows, for those who cannot see it')}
            onChange={(alt) => {
              edit.editPicture({ alt })
            }}
            onEnter={edit.goOn}
          />
        </>
      )}
    </div>
  )
}

const wordFields: readonly {
  readonly field: Extract<FieldName, keyof Embed>
  readonly name: Phrase
  readonly placeholder: Phrase
}[] = [
  { field: 'quote', name: 'Quote', placeholder: 'What it says, in its own words' },
  { field: 'title', name: 'Title', placeholder: 'What a video or a document is called' },
  { field: 'author', name: 'Author', placeholder: 'Who said or made it' },
  {
    field: 'source',
    name: 'Source',
    placeholder: 'Where it was published, such as the name of the site',
  },
  { field: 'time', name: 'Time', placeholder: 'When, as readers should read it' },
]

function Words(props: {
  readonly card: Embed
  readonly say: (field: FieldName, value: string) => void
  readonly onEnter: () => void
}) {
  return wordFields.map(({ field, name, placeholder }) => (
    <CardField
      key={field}
      {...{ field, name: say(name), placeholder: say(placeholder) }}
      value={props.card[field]}
      label={say(name)}
      manyLines={field === 'quote'}
      onChange={(value) => {
        props.say(field, value)
      }}
      onEnter={props.onEnter}
    />
  ))
}

/** An address is taken when it is one; what is being typed is none yet. */
function AddressLine(props: { readonly url: string; readonly onSet: (url: string) => void }) {
  const [typed, setTyped] = useState(props.url)
  const safe = typed.trim() === '' ? '' : safeWebUrl(typed)
  const set = () => {
    if (safe !== null && safe !== props.url) props.onSet(safe)
  }
  useHalfTyped(set)
  return (
    <div className="labelled-line">
      <span className="line-label">{say('Address')}</span>
      <input
        className="embed-address"
        type="url"
        dir="ltr"
        aria-label={say('Address on the web')}
        aria-invalid={safe === null}
        placeholder="https://"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
        }}
        onBlur={set}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </div>
  )
}
