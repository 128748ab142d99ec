import type { Person } from '../../shared/model/person'
import type { Instant } from '../../shared/model/stamp'
import type { Result } from '../../shared/result'

/** Those who are named in bylines; whoever is named once is in it. */
export interface PeopleStore {
  /** Last used first. */
  list(): readonly Person[]
  /** Adds somebody, or gives them another address or other initials. */
  keep(person: Omit<Person, 'usedAt'>, at: Instant): Result<readonly Person[]>
  /** Offers somebody no longer; bylines keep the name. */
  forget(name: string): Result<readonly Person[]>
}
