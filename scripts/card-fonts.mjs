import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

const repo = resolve(dirname(fileURLToPath(import.meta.url)), '..')

// What a page is set in, in the one weight each has on a card, for every script there is; and what stands
// in for both where neither has the letters.
const faces = [
  { family: 'source-serif-4', weight: 600, script: '' },
  { family: 'inter', weight: 500, script: '' },
  ...[500, 600].flatMap((weight) => [
    { family: 'noto-naskh-arabic', weight, script: 'arabic' },
    { family: 'noto-serif-hebrew', weight, script: 'hebrew' },
  ]),
]

/** A step for Vite: the fonts of social cards lie beside the build, in `out/card-fonts`. */
export function cardFontsStep() {
  return {
    name: 'dateline:card-fonts',
    buildStart() {
      buildCardFonts(join(repo, 'out/card-fonts'))
    },
  }
}

/**
 * Lays the fonts out as plain font files.
 * @param {string} folder
 */
export function buildCardFonts(folder) {
  mkdirSync(folder, { recursive: true })
  for (const { family, weight, script } of faces) {
    const files = join(repo, 'node_modules/@fontsource', family, 'files')
    const ending = `${script}-${String(weight)}-normal.woff`
    for (const name of readdirSync(files).filter((file) => file.endsWith(ending))) {
      const font = sfntOf(readFileSync(join(files, name)))
      writeFileSync(join(folder, name.replace('.woff', '.ttf')), font)
    }
  }
}

/**
 * The font inside a WOFF 1.0 file (W3C Recommendation, 2012): the same tables, each deflated. What sets
 * type on cards reads no other wrapping than the plain one.
 * @param {Buffer} woff
 */
function sfntOf(woff) {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => tableOf(woff, 44 + index * 20))
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  /** @type {Uint8Array[]} */
  const parts = [head]
  let offset = head.length
  for (const [index, { tag, sum, data }] of tables.entries()) {
    const at = 12 + 16 * index
    tag.copy(head, at)
    head.writeUInt32BE(sum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4)
    parts.push(data, padding)
    offset += data.length + padding.length
  }
  return Buffer.concat(parts)
}

/**
 * @param {Buffer} woff
 * @param {number} at where its entry in the directory begins
 */
function tableOf(woff, at) {
  const [offset, length, whole] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field))
  const bytes = woff.subarray(offset, (offset ?? 0) + (length ?? 0))
  const data = (length ?? 0) < (whole ?? 0) ? inflateSync(bytes) : bytes
  return { tag: woff.subarray(at, at + 4), sum: woff.readUInt32BE(at + 16), data }
}
