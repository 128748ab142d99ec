'use strict'

// What Electron's own default app does for `electron [-r module] <folder>`: a packaged Electron,
// which the stand-in is, comes without one.
const { app, dialog } = require('electron')
const { readFileSync } = require('node:fs')
const { Module } = require('node:module')
const { join, resolve } = require('node:path')

const { folder, preloads } = readCommandLine(process.argv.slice(1))

process.defaultApp = true
if (preloads.length > 0) Module._preloadModules(preloads)

if (folder === undefined) {
  console.error('Usage: electron [-r module] <folder of an app>')
  app.exit(2)
} else {
  runApp(resolve(folder))
}

function readCommandLine(args) {
  const preloads = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]
    if (arg === '-r' || arg === '--require') {
      at += 1
      preloads.push(args[at])
    } else if (!arg.startsWith('-')) {
      return { folder: arg, preloads }
    }
  }
  return { folder: undefined, preloads }
}

function runApp(root) {
  try {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    app.setName(manifest.productName ?? manifest.name)
    app.setVersion(manifest.version ?? '0.0.0')
    app.setAppPath(root)
    require(join(root, manifest.main ?? 'index.js'))
  } catch (error) {
    console.error(error)
    dialog.showErrorBox('This app did not start', String(error?.stack ?? error))
    app.exit(1)
  }
}
