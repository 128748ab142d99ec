import { renderBody } from '../../../shared/document/render-body'
import type { Coverage } from '../../../shared/model/coverage'

/** All texts of an article as readers would get them, the updates oldest first. */
export function textsAsHtml({ body, updates }: Coverage): readonly string[] {
  return [body.body, ...[...updates].reverse().map((update) => update.body)].map(
    (text) => renderBody(text).markup,
  )
}
