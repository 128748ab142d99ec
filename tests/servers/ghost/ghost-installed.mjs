// Says whether a Ghost for the tests lies on this machine already: exit code 0, else 1.
import { existsSync } from 'node:fs'
import { paths } from './ghost-folder.mjs'

process.exit(existsSync(paths.installed) ? 0 : 1)
