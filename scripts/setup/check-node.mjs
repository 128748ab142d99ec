import { done, stopped } from './outcome.mjs'

/** The oldest Node that runs Dateline's tools: major and minor, as in package.json's "engines". */
export const oldestNode = /** @type {const} */ ([20, 19])

/**
 * Says whether this Node is new enough, before anything fails in a way nobody understands.
 * @param {string} version
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return done(version)
  return stopped(
    `Dateline needs Node ${oldestMajor}.${oldestMinor} or newer; this is Node ${version}. ` +
      'Install a newer Node (with nvm: "nvm install") and run the same command again.',
  )
}
