import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Our own day of coverage as plain text: the shape of the real one, in our own words. */
export const sampleDay = readFileSync(
  resolve(import.meta.dirname, '../../assets/sample/sample-day.txt'),
  'utf8',
)
