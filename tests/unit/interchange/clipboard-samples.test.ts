import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../../shared/document/parse-body'
import { readPasted, type PastedReading } from '../../../shared/interchange/pasted/read-pasted'
import { readPastedText } from '../../../shared/interchange/pasted/read-pasted-text'
import { outline } from '../../support/outline'

const folder = join(import.meta.dirname, '../../clipboard')
const samples = readdirSync(join(folder, 'samples'))

describe('a copy from another program', () => {
  test.each(samples)('%s', async (file) => {
    const reading = readSample(file)

    const name = join(folder, 'expected', file.replace(/\.(?:html|txt)$/, ''))
    await expect(told(reading)).toMatchFileSnapshot(`${name}.outline`)
    await expect(`${JSON.stringify(reading?.body ?? null, null, 1)}\n`).toMatchFileSnapshot(
      `${name}.json`,
    )
  })

  test.each(samples)('%s is a body like any that is stored', (file) => {
    const reading = readSample(file)

    if (reading === null) return
    expect(parseBody(JSON.parse(JSON.stringify(reading.body)))).toEqual({
      ok: true,
      value: reading.body,
    })
  })
})

function readSample(file: string): PastedReading | null {
  const copied = readFileSync(join(folder, 'samples', file), 'utf8')
  if (file.endsWith('.html')) return readPasted(copied)
  const body = readPastedText(copied)
  return body === null ? null : { body, pictures: [], largeTables: 0 }
}

function told(reading: PastedReading | null): string {
  if (reading === null) return 'plain text\n'
  const pictures = reading.pictures.map((picture, at) =>
    picture.kind === 'named'
      ? `picture ${String(at)}: ${picture.address}\n`
      : `picture ${String(at)}: ${picture.type}, ${String(picture.base64.length)} characters\n`,
  )
  return outline(reading.body) + pictures.join('')
}
