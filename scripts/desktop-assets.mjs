import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const repo = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** A step for Vite: the app's icon and the sample article lie beside the build, in `out/`. */
export function desktopAssetsStep() {
  return {
    name: 'dateline:desktop-assets',
    buildStart() {
      mkdirSync(join(repo, 'out/sample'), { recursive: true })
      for (const file of ['sample-day.json', 'harbour.jpg']) {
        copyFileSync(join(repo, 'assets/sample', file), join(repo, 'out/sample', file))
      }
      rmSync(join(repo, 'out/icon'), { recursive: true, force: true })
      mkdirSync(join(repo, 'out/icon'))
      const icon = 'icon/256x256.png'
      copyFileSync(join(repo, 'assets', icon), join(repo, 'out', icon))
    },
  }
}
