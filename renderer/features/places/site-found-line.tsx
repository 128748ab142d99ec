import type { SiteFound } from '../../../shared/model/site-found'
import { say } from '../../../shared/words/say'
import { elsewhere, serverWords } from './place-words'

/** What was found: the server, the site and its address; and where the secret goes, if elsewhere. */
export function SiteFoundLine(props: { readonly found: SiteFound; readonly siteName: string }) {
  const { found, siteName } = props
  const other = elsewhere(found)
  return (
    <div className="site-found">
      <strong dir="auto">
        {serverWords(found)} · {siteName}
      </strong>
      <span className="where">{found.siteUrl}</span>
      {other === '' ? null : (
        <span className="missing">
          {say('It takes articles at {other}; what you paste goes there.', { other })}
        </span>
      )}
      {found.isUnsafe ? (
        <span className="missing">{say('Without encryption, as you allowed.')}</span>
      ) : null}
    </div>
  )
}
