import type { Person } from '../../shared/model/person'
import type { Instant } from '../../shared/model/stamp'
import type { Result } from '../../shared/result'

/** Somebody as she described them, and the name they were offered by so far; null: they are new. */
export type KeptPerson = Omit<Person, 'usedAt'> & { readonly was: string | null }

/** Those who are named in bylines; whoever is named once is in it. */
export interface PeopleStore {
  /** Last used first. */
  list(): readonly Person[]
  /** Adds somebody, or gives them another address or other initials, or another name. */
  keep(person: KeptPerson, at: Instant): Result<readonly Person[]>
  /** Offers somebody no longer; bylines keep the name. */
  forget(name: string): Result<readonly Person[]>
}
