/** Which Debian package brings which library; Ubuntu uses the same names. */
const packageOf = new Map(
  Object.entries({
    'libX11-xcb.so.1': 'libx11-xcb1',
    'libX11.so.6': 'libx11-6',
    'libXcomposite.so.1': 'libxcomposite1',
    'libXcursor.so.1': 'libxcursor1',
    'libXdamage.so.1': 'libxdamage1',
    'libXext.so.6': 'libxext6',
    'libXfixes.so.3': 'libxfixes3',
    'libXi.so.6': 'libxi6',
    'libXrandr.so.2': 'libxrandr2',
    'libXrender.so.1': 'libxrender1',
    'libXss.so.1': 'libxss1',
    'libXtst.so.6': 'libxtst6',
    'libasound.so.2': 'libasound2',
    'libatk-1.0.so.0': 'libatk1.0-0',
    'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
    'libatspi.so.0': 'libatspi2.0-0',
    'libcairo.so.2': 'libcairo2',
    'libcups.so.2': 'libcups2',
    'libdbus-1.so.3': 'libdbus-1-3',
    'libdrm.so.2': 'libdrm2',
    'libexpat.so.1': 'libexpat1',
    'libgbm.so.1': 'libgbm1',
    'libgcc_s.so.1': 'libgcc-s1',
    'libgdk-3.so.0': 'libgtk-3-0',
    'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
    'libgio-2.0.so.0': 'libglib2.0-0',
    'libglib-2.0.so.0': 'libglib2.0-0',
    'libgmodule-2.0.so.0': 'libglib2.0-0',
    'libgobject-2.0.so.0': 'libglib2.0-0',
    'libgtk-3.so.0': 'libgtk-3-0',
    'libnspr4.so': 'libnspr4',
    'libnss3.so': 'libnss3',
    'libnssutil3.so': 'libnss3',
    'libpango-1.0.so.0': 'libpango-1.0-0',
    'libpangocairo-1.0.so.0': 'libpangocairo-1.0-0',
    'libplc4.so': 'libnspr4',
    'libplds4.so': 'libnspr4',
    'libsmime3.so': 'libnss3',
    'libstdc++.so.6': 'libstdc++6',
    'libudev.so.1': 'libudev1',
    'libuuid.so.1': 'libuuid1',
    'libxcb.so.1': 'libxcb1',
    'libxkbcommon.so.0': 'libxkbcommon0',
    'libxshmfence.so.1': 'libxshmfence1',
    'libz.so.1': 'zlib1g',
  }),
)

/** Packages that were renamed when Debian 13 and Ubuntu 24.04 moved to 64-bit time. */
const renamed = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])

/** @typedef {{ readonly packages: readonly string[], readonly unknown: readonly string[] }} PackageChoice */

/**
 * The packages that bring these libraries; `unknown` are libraries whose package we do not know.
 * @param {readonly string[]} libraries
 * @returns {PackageChoice}
 */
export function packagesFor(libraries) {
  const packages = libraries.flatMap((library) => packageOf.get(library) ?? [])
  return {
    packages: [...new Set(packages)].sort(),
    unknown: libraries.filter((library) => !packageOf.has(library)),
  }
}

/**
 * The names these packages go by on this release.
 * @param {readonly string[]} packages
 * @param {{ known: ReadonlySet<string>, release: Readonly<Record<string, string>> }} machine
 *   `known`: the package names apt has heard of, none before its first update
 */
export function namesOnThisRelease(packages, { known, release }) {
  return packages.map((name) => {
    if (!renamed.has(name)) return name
    if (known.has(`${name}t64`)) return `${name}t64`
    return !known.has(name) && hasLongTime(release) ? `${name}t64` : name
  })
}

/** @param {Readonly<Record<string, string>>} release */
function hasLongTime(release) {
  const version = Number.parseFloat(release['VERSION_ID'] ?? 'NaN')
  if (release['ID'] === 'ubuntu') return version >= 24.04
  // Debian's testing and unstable have no number.
  return release['ID'] === 'debian' && (Number.isNaN(version) || version >= 13)
}

/**
 * Whether Debian's package names mean anything here.
 * @param {Readonly<Record<string, string>>} release
 */
export function isDebianLike(release) {
  const family = [release['ID'], ...(release['ID_LIKE'] ?? '').split(' ')]
  return family.includes('debian') || family.includes('ubuntu')
}

/**
 * Reads /etc/os-release.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseRelease(text) {
  const lines = [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)]
  return Object.fromEntries(
    lines.map(([, key = '', value = '']) => [key, value.replace(/^(["'])(.*)\1$/, '$2')]),
  )
}
