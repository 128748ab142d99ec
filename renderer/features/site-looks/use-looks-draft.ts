import { useState } from 'react'
import type { TargetId } from '../../../shared/ids'
import type { FolderTarget } from '../../../shared/model/publication'
import { plainDesign } from '../../../shared/model/site-design'
import type { LooksDraft } from './looks-part'

/** A site's look and words while she writes them. */
export interface LooksWriting {
  readonly draft: LooksDraft
  /** It is what she had written and not saved when the dialog went. */
  readonly cameBack: boolean
  readonly change: (draft: LooksDraft) => void
  /** It is saved, or she wants what is. */
  readonly forget: () => void
}

// Neither Esc nor a file that is dropped takes pages and templates from her; they wait until Dateline ends.
const unsaved = new Map<TargetId, LooksDraft>()

/** Begins with what was not saved, else with what is. */
export function useLooksDraft({ id, siteName, design = plainDesign }: FolderTarget): LooksWriting {
  const saved: LooksDraft = { siteName, design }
  const [draft, setDraft] = useState(unsaved.get(id) ?? saved)
  const [cameBack, setCameBack] = useState(unsaved.has(id))
  return {
    draft,
    cameBack,
    change: (next) => {
      if (JSON.stringify(next) === JSON.stringify(saved)) unsaved.delete(id)
      else unsaved.set(id, next)
      setDraft(next)
    },
    forget: () => {
      unsaved.delete(id)
      setDraft(saved)
      setCameBack(false)
    },
  }
}
