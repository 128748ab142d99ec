import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from '../../shared/model/settings'
import { defaultStampTemplate, isZone } from '../../shared/model/stamp'

/** What every fresh article takes over from the newsroom. */
export type Habits = Pick<Settings, 'houseZone' | 'language' | 'stampTemplate'>

const plain: Habits = { houseZone: 'UTC', language: 'en', stampTemplate: defaultStampTemplate }

const habits = z.object({
  houseZone: z.string().refine(isZone).catch(plain.houseZone),
  language: z.string().min(1).catch(plain.language),
  stampTemplate: z.string().min(1).catch(plain.stampTemplate),
})

/** The habits as the app keeps them, without opening it; plain ones where it has none yet. */
export function readHabits(dataFolder: string): Habits {
  try {
    return habits.parse(JSON.parse(readFileSync(join(dataFolder, 'settings.json'), 'utf8')))
  } catch {
    // No settings, or none that can be read: the command says nothing of them, the app will.
    return plain
  }
}
