import type { SiteDesign } from '../../../shared/model/site-design'

/** A site’s name and design as they are being changed. */
export interface LooksDraft {
  readonly siteName: string
  readonly design: SiteDesign
}

/** What each part is drawn from. */
export interface LooksPart {
  readonly draft: LooksDraft
  readonly set: (change: Partial<SiteDesign>) => void
}
