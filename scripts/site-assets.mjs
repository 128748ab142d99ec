import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'lightningcss'
import { build } from 'vite'
import { fallbackFaces } from './fallback-faces.mjs'

const repo = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const packages = join(repo, 'node_modules/@fontsource-variable')

// The serif's upright carries optical sizes: a headline is cut finer than the text. A reader's browser
// loads only the scripts a page is written in.
const faces = [
  ...['latin', 'latin-ext', 'cyrillic'].flatMap((script) => [
    { family: 'source-serif-4', sheet: 'opsz.css', name: `source-serif-4-${script}-opsz-normal` },
    {
      family: 'source-serif-4',
      sheet: 'wght-italic.css',
      name: `source-serif-4-${script}-wght-italic`,
    },
    { family: 'inter', sheet: 'wght.css', name: `inter-${script}-wght-normal` },
  ]),
]

// Each is one file, loaded only by the pages that have a use for it.
const scripts = ['live']

/**
 * Lays out the files every published site needs beside its pages: `assets/site.css`, scripts, and the
 * fonts with their licences. The app and the command line copy them from there when they publish.
 * @param {string} folder
 */
export async function buildSiteAssets(folder) {
  const fonts = join(folder, 'assets/fonts')
  mkdirSync(fonts, { recursive: true })
  for (const { family, name } of faces) {
    copyFileSync(join(packages, family, `files/${name}.woff2`), join(fonts, `${name}.woff2`))
  }
  for (const family of ['source-serif-4', 'inter']) {
    copyFileSync(join(packages, family, 'LICENSE'), join(fonts, `${family}-LICENSE.txt`))
  }
  writeFileSync(join(folder, 'assets/site.css'), siteStylesheet())
  for (const name of scripts) {
    writeFileSync(join(folder, `assets/${name}.js`), await siteScript(name))
  }
  copyFileSync(join(repo, 'assets/site/search.js'), join(folder, 'assets/search.js'))
}

/** A step for Vite: whatever is built, the site's files are beside it in `out/site`. */
export function siteAssetsStep() {
  return {
    name: 'dateline:site-assets',
    buildStart() {
      return buildSiteAssets(join(repo, 'out/site'))
    },
  }
}

function siteStylesheet() {
  const sheet = (/** @type {string} */ name) =>
    readFileSync(join(repo, 'assets/site', name), 'utf8').trim()
  const sheets = ['article.css', 'page.css', 'live.css'].map(sheet)
  const whole = [...faces.map(fontFace), ...fallbackFaces(), ...sheets]
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(whole.join('\n\n')),
    minify: true,
  })
  const head = '/* Made by Dateline. Changed with the next publishing: do not edit. */'
  return `${head}\n${code.toString()}\n`
}

/**
 * A script for readers' browsers, in one small file of plain JavaScript.
 * @param {string} name
 */
async function siteScript(name) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: repo,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: join(repo, `assets/site/${name}/start.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  })
  const [result] = [built].flat()
  if (result === undefined || !('output' in result)) throw new Error(`${name}.js was not built`)
  return `/* Made by Dateline. */\n${result.output[0].code}`
}

/** @param {{ family: string, sheet: string, name: string }} face */
function fontFace({ family, sheet, name }) {
  const css = readFileSync(join(packages, family, sheet), 'utf8')
  const rule = css.split('@font-face').find((part) => part.includes(`files/${name}.woff2`))
  if (rule === undefined) throw new Error(`${family}/${sheet} has no ${name}`)
  const body = rule.slice(rule.indexOf('{'), rule.indexOf('}') + 1)
  return `@font-face ${body.replace(/url\(.*?\)/, `url('fonts/${name}.woff2')`)}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void buildSiteAssets(resolve(process.argv[2] ?? join(repo, 'out/site')))
}
