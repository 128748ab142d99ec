import { z } from 'zod'
import { escapeAttribute } from '../archive/escape-attribute'
import { say } from '../../words/say'

const block = z.object({
  type: z.string(),
  content: z.unknown(),
  config: z.record(z.string(), z.unknown()).catch({}),
})
type Block = z.infer<typeof block>

/** What Publii’s block editor keeps, as the markup it publishes; blocks nobody knows are named. */
export function blockMarkup(json: string): {
  readonly markup: string
  readonly left: readonly string[]
} {
  const left = new Set<string>()
  const blocks = z.array(block).safeParse(parsed(json))
  if (!blocks.success) left.add(say('its text: it cannot be read as Publii keeps it'))
  const markup = (blocks.data ?? []).map((each) => {
    const known = readings.get(each.type)?.(each)
    if (known === undefined) left.add(say('block {name}', { name: each.type }))
    return known ?? ''
  })
  return { markup: markup.join('\n'), left: [...left] }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const readings: ReadonlyMap<string, (block: Block) => string> = new Map(
  Object.entries<(block: Block) => string>({
    'publii-paragraph': ({ content }) => `<p>${words(content)}</p>`,
    'publii-header': ({ content, config }) => {
      const level = z.number().int().min(1).max(6).catch(2).parse(config.headingLevel)
      return `<h${String(level)}>${words(content)}</h${String(level)}>`
    },
    'publii-list': ({ content, config }) => {
      const tag = config.listType === 'ol' ? 'ol' : 'ul'
      return `<${tag}>${words(content)}</${tag}>`
    },
    'publii-quote': ({ content }) => {
      const { text, author } = fields(content)
      return author === ''
        ? `<blockquote>${text}</blockquote>`
        : `<figure><blockquote>${text}</blockquote><figcaption>${author}</figcaption></figure>`
    },
    'publii-code': ({ content, config }) => {
      const code = words(content).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      const language = words(config.language).replace(/\W/g, '')
      return `<pre><code class="language-${language}">${code}</code></pre>`
    },
    'publii-image': ({ content }) => imageFigure(fields(content)),
    'publii-gallery': ({ content }) => {
      const images = z
        .object({ images: z.array(z.unknown()) })
        .catch({ images: [] })
        .parse(content)
      const figures = images.images.map((image) => imageFigure(fields(image)))
      return `<figure class="wp-block-gallery">${figures.join('')}</figure>`
    },
    'publii-embed': ({ content }) => words(content),
    'publii-html': ({ content }) => words(content),
    'publii-separator': () => '<hr>',
    'publii-readmore': () => '',
    'publii-toc': () => '',
  }),
)

function imageFigure({ image, src, alt, caption }: ReturnType<typeof fields>): string {
  const source = image === '' ? src : image
  if (source === '') return ''
  const shown = `<img src="${escapeAttribute(source)}" alt="${escapeAttribute(alt)}">`
  return `<figure>${shown}<figcaption>${caption}</figcaption></figure>`
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

const fieldsSchema = z
  .object({
    text: z.string().catch(''),
    author: z.string().catch(''),
    image: z.string().catch(''),
    src: z.string().catch(''),
    alt: z.string().catch(''),
    caption: z.string().catch(''),
  })
  .catch({ text: '', author: '', image: '', src: '', alt: '', caption: '' })

function fields(value: unknown) {
  return fieldsSchema.parse(value)
}
