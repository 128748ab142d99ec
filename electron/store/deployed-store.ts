import type { TargetId } from '../../shared/ids'
import type { Result } from '../../shared/result'

/** Which of our files have arrived at the host of a site, each recorded as soon as it has. */
export interface DeployedStore {
  /** SHA-256 of what the host was last given, by path. */
  filesAt(targetId: TargetId): ReadonlyMap<string, string>
  arrived(targetId: TargetId, files: readonly ArrivedFile[]): Result<null>
  gone(targetId: TargetId, paths: readonly string[]): Result<null>
  /** Forgets all that was brought there: the place is gone, or has another host now. */
  forgetTarget(targetId: TargetId): Result<null>
  /** Another number each time it was forgotten: what is still on its way goes to the former host. */
  recordOf(targetId: TargetId): number
}

/** A file that the host holds now. */
export interface ArrivedFile {
  readonly path: string
  readonly hash: string
}
