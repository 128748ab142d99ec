import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

/** Where the built children lie; inside the checkout, so that they find its packages. */
const built = resolve(import.meta.dirname, '../../../out/test-children')

/** Builds the program that saves in a loop; once per test file. */
export async function buildSavingChild(): Promise<void> {
  await buildChild('save-in-a-loop')
}

/** Builds a program of the children's folder; gives its path. */
export async function buildChild(name: string): Promise<string> {
  return buildProgram(join(import.meta.dirname, `children/${name}.ts`))
}

/** Builds the thread that works in the folders of sites; gives the path of its script. */
export async function buildFolderWorker(): Promise<string> {
  return buildProgram(join(import.meta.dirname, '../../../electron/publish/folder-worker.ts'))
}

/** Builds the thread that makes lots of whole sites; gives the path of its script. */
export async function buildLotWorker(): Promise<string> {
  return buildProgram(join(import.meta.dirname, '../../../electron/publish/lot-worker.ts'))
}

async function buildProgram(source: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: source,
      outDir: built,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  })
  return join(built, basename(source).replace(/\.ts$/, '.cjs'))
}

/** What a killed child had said. */
export interface Killed {
  /** The last save it was sure of. */
  readonly acknowledged: number
  readonly errors: string
}

/** Lets a child of its own save text until it has acknowledged so many saves, then kills it hard. */
export async function saveUntilKilled(
  of: { readonly folder: string; readonly id: string; readonly name: string },
  saves: number,
  mode: 'honest' | 'pretend' | 'in-turns' = 'honest',
): Promise<Killed> {
  const program = join(built, 'save-in-a-loop.cjs')
  const child = spawn(process.execPath, [program, of.folder, of.id, of.name, mode])
  let said = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    // Killed between two saves or within one: the child does not know.
    if (said.split('\n').length > saves) child.kill('SIGKILL')
  })
  await once(child, 'close')
  // What follows the last line end was cut off by the kill.
  const lines = said.split('\n').slice(0, -1)
  return { acknowledged: Math.max(0, ...lines.map(Number)), errors }
}
