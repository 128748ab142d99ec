import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Target } from '../../shared/model/publication'
import { parseTargets } from './target-schema'

/** The places a newsroom publishes to, read beside the app; none where its settings cannot be read. */
export function readTargets(dataFolder: string): readonly Target[] {
  try {
    const json: unknown = JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8'))
    return parseTargets(z.object({ targets: z.unknown() }).parse(json).targets).targets
  } catch {
    // There are no settings yet, or they are damaged: the app says so when it opens.
    return []
  }
}
