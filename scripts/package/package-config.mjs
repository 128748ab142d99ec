/**
 * electron-builder.yml with what is true of this machine only.
 * @param {string} text
 * @param {{ readonly dist: string, readonly version: string, readonly output: string }} here
 */
export function packageConfig(text, { dist, version, output }) {
  const known = isOldElectron(version) ? withoutNewerFuse(text) : text
  return [
    known.replace(/^ {2}output: .*$/m, `  output: ${JSON.stringify(output)}`),
    `electronDist: ${JSON.stringify(dist)}\n`,
    `electronVersion: ${JSON.stringify(version)}\n`,
  ].join('')
}

/**
 * Whether an Electron is older than the last of our fuses: out of support, and nothing to give away.
 * @param {string} version
 */
export function isOldElectron(version) {
  return !(Number.parseInt(version) >= firstWithAllFuses)
}

const firstWithAllFuses = 29

/**
 * Naming a fuse that an Electron lacks is an error.
 * @param {string} text
 */
function withoutNewerFuse(text) {
  return text.replace(/^\s*grantFileProtocolExtraPrivileges:.*\n/m, '')
}
