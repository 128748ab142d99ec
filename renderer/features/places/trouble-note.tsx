import type { AppError } from '../../../shared/app-error'

/** What went wrong and what to do, where it happened; nothing where nothing did. */
export function TroubleNote({ trouble }: { readonly trouble: AppError | null }) {
  if (trouble === null) return null
  return (
    <p className="trouble-note" role="alert">
      {trouble.message} {trouble.remedy}
    </p>
  )
}
