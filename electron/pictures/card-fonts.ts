import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SharpLibrary } from './decoder'

/** Families for Pango, each for what the ones before it lack; a list ends in a comma. */
export const headlineFaces =
  'Source Serif 4 SemiBold, Noto Naskh Arabic SemiBold, Noto Serif Hebrew SemiBold,'
/** The same for the lines around a headline. */
export const lineFaces = 'Inter Medium, Noto Naskh Arabic Medium, Noto Serif Hebrew Medium,'

const known = new Set<string>()

/**
 * Makes the fonts of a folder known to what sets type, once in a process. It takes one file with each
 * line it sets and keeps it; scripts none of them has are set in what the machine has.
 */
export async function loadCardFonts(sharp: SharpLibrary, folder: string): Promise<void> {
  if (known.has(folder)) return
  for (const name of readdirSync(folder).sort()) {
    await sharp({ text: { text: '.', font: 'sans 8', fontfile: join(folder, name) } })
      .png()
      .toBuffer()
  }
  known.add(folder)
}

/** Where the build has put the fonts, seen from a bundle in `out/main` or `out/cli`. */
export function cardFontsFolder(bundleFolder: string): string {
  const folder = join(bundleFolder, '..', 'card-fonts')
  // What sets type reads no archive, and says nothing of a font it does not get: they lie beside it.
  return folder.replace(/(?<=[\\/]app\.asar)(?=[\\/])/, '.unpacked')
}
