import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { expect, test } from 'vitest'

interface Icons {
  readonly icons: readonly { readonly file: string; readonly size: number }[]
  readonly isFallback: boolean
}
type FindIcons = (asked: {
  readonly sources: readonly string[]
  readonly fallbackSources: readonly string[]
  readonly roots: readonly string[]
  readonly format: 'set'
  readonly outDir: string
}) => Promise<Icons>

// Where it finds none it takes Electron’s own, and says so in a line that nobody reads.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const { convertIcon } = fromBuilder('app-builder-lib/out/util/iconConverter') as {
  readonly convertIcon: FindIcons
}

test('an installer for Linux finds our icon, drawn for each size', async () => {
  const { linux, directories } = parse(readFileSync('electron-builder.yml', 'utf8')) as {
    readonly linux: { readonly icon: string }
    readonly directories: { readonly buildResources: string }
  }

  const { icons, isFallback } = await convertIcon({
    sources: [linux.icon],
    fallbackSources: [],
    roots: [resolve(directories.buildResources), resolve('.')],
    format: 'set',
    outDir: resolve('out/icons'),
  })

  expect(isFallback).toBe(false)
  expect(icons.map(({ size }) => size)).toEqual([16, 32, 64, 128, 256, 512, 1024])
  for (const { file, size } of icons) expect(readFileSync(file).readUInt32BE(16)).toBe(size)
})
