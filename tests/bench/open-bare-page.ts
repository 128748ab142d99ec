import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A window with Lexical alone, in the stylesheet of the built app. */
export async function openBarePage(): Promise<{
  readonly app: ElectronApplication
  readonly page: Page
}> {
  const outDir = await buildBarePage()
  const app = await _electron.launch({
    colorScheme: null,
    args: [outDir, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const page = await app.firstWindow()
  await page.addStyleTag({ path: stylesheet() })
  await page.locator('.coverage-text').click()
  return { app, page }
}

async function buildBarePage(): Promise<string> {
  // Found only now: the bench is bundled, and Vite is not part of it.
  const { build } = await import('vite')
  const root = join(process.cwd(), 'tests/bench/bare-page')
  const outDir = join(process.cwd(), 'out/bench/bare-page')
  const common = { root, configFile: false, logLevel: 'error' } as const
  await build({
    ...common,
    base: './',
    build: { outDir, emptyOutDir: true, target: 'chrome114' },
  })
  await build({
    ...common,
    build: {
      ssr: join(root, 'window.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node18',
      rollupOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
  writeFileSync(
    join(outDir, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'window.cjs' }),
  )
  return outDir
}

function stylesheet(): string {
  const assets = join(process.cwd(), 'out/renderer/assets')
  const [name] = readdirSync(assets).filter((file) => file.endsWith('.css'))
  if (name === undefined) throw new Error('The app is not built.')
  return join(assets, name)
}
