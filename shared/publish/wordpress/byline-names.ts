import { labels } from '../labels'

/** The names in a byline such as `By A, B and C`. */
export function bylineNames(byline: string): readonly string[] {
  const start = `${labels.by} `
  const said = byline.startsWith(start) ? byline.slice(start.length) : byline
  return said.split(new RegExp(`, | ${labels.and} `)).filter((name) => name.trim() !== '')
}
