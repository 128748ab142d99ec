import { appError } from '../../shared/app-error'
import type { Target } from '../../shared/model/publication'
import { err, ok, type Result } from '../../shared/result'
import { readTargets } from '../settings/read-targets'

/** A place that is set up in the app, by its name or id. */
export function namedPlace(dataFolder: string, name: string): Result<Target> {
  const targets = readTargets(dataFolder)
  const byId = targets.find(({ id }) => id === name)
  const called = byId === undefined ? targets.filter(({ siteName }) => siteName === name) : [byId]
  const [target] = called
  if (target === undefined) return err(noPlace(name, targets))
  return called.length === 1 ? ok(target) : err(severalPlaces(name, called))
}

function severalPlaces(name: string, called: readonly Target[]) {
  const ids = called.map(({ id, kind }) => `${id} (${kind})`).join(', ')
  return appError(
    'target-missing',
    `Several places are called “${name}”. Nothing was done.`,
    `Name the one you mean by its id: ${ids}.`,
  )
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
