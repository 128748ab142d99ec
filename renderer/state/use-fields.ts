import { useShallow } from 'zustand/react/shallow'
import type { ArticleFields } from '../../shared/model/article'
import { useApp } from './app-store'

/**
 * Some of the open article’s fields; undefined where none is open. What is typed into the others draws
 * nothing anew: a letter of the headline is no news to a thousand times of day.
 */
export function useFields<Name extends keyof ArticleFields>(
  ...names: readonly Name[]
): Pick<ArticleFields, Name> | undefined {
  return useApp(
    useShallow(({ coverage }) =>
      coverage === null ? undefined : picked(coverage.article.fields, names),
    ),
  )
}

/** Those of an object’s fields that are named. */
function picked<Of extends object, Name extends keyof Of>(
  from: Of,
  names: readonly Name[],
): Pick<Of, Name> {
  const some: Partial<Pick<Of, Name>> = {}
  for (const name of names) some[name] = from[name]
  return some as Pick<Of, Name>
}
