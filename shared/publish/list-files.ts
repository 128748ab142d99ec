import { siteFeedFile } from './atom-feed'
import { correctionsFile } from './corrections-page'
import { frontPageFile } from './front-page'
import type { ListFilesOf } from './site-file'
import { webManifestFile } from './site-icon'

/**
 * Every kind of file that a site makes from lists of its articles, in the order in which they may
 * appear to readers: what links to others comes after them, the front page last.
 */
export const listFileKinds: readonly ListFilesOf[] = [
  webManifestFile,
  siteFeedFile,
  correctionsFile,
  frontPageFile,
]
