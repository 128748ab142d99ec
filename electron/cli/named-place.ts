import { appError } from '../../shared/app-error'
import type { Target } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { readTargets } from '../settings/read-targets'

/** A place that is set up in the app, by its name or id. */
export function namedPlace(dataFolder: string, name: string): Result<Target> {
  const targets = readTargets(dataFolder)
  const target = targets.find(({ id, siteName }) => [id, siteName].includes(name))
  return target === undefined ? err(noPlace(name, targets)) : ok(target)
}

function noPlace(name: string, targets: readonly Target[]) {
  const known = targets.map(({ siteName }) => `“${siteName}”`).join(', ')
  const there = known === '' ? 'There is none yet.' : `There are ${known}.`
  return appError(
    'target-missing',
    `No place called “${name}” is set up. ${there}`,
    'Set it up in the app, under Places.',
  )
}
