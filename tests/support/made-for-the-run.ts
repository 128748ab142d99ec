import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildCardFonts } from '../../scripts/card-fonts.mjs'
import { buildSiteAssets } from '../../scripts/site-assets.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the files that every site has beside its pages. */
    siteAssets: string
    /** A folder with the fonts of cards. */
    cardFonts: string
  }
}

/** What is the same for every test is made once, before the first one; after the last it is gone. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-made-'))
  const [siteAssets, cardFonts] = [join(folder, 'site'), join(folder, 'card-fonts')]
  await buildSiteAssets(siteAssets)
  buildCardFonts(cardFonts)
  project.provide('siteAssets', siteAssets)
  project.provide('cardFonts', cardFonts)
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
