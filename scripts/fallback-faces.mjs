// What a page is read in until its own fonts have come: a font of the reader's machine, stretched to the
// width of ours, so that no line breaks anew and nothing moves when ours take its place.

/**
 * A font in parts of an em: how wide a letter of English is on average, and how far it reaches above
 * and below its line.
 * @typedef {{ readonly wide: number, readonly bold: number, readonly above: number, readonly below: number }} Measures
 */

// Widths as Chromium sets them: of text at 18 pixels and of headlines, which are cut finer.
/** @type {Readonly<Record<'Source Serif' | 'Inter', Measures>>} */
const ours = {
  'Source Serif': { wide: 0.4603, bold: 0.447, above: 1.036, below: 0.335 },
  Inter: { wide: 0.4776, bold: 0.4875, above: 0.96875, below: 0.2412 },
}

/**
 * Fonts that many readers have, with names under which systems know them; the widths are those of the
 * font files (`xWidthAvg` in Capsize’s tables; DejaVu’s are measured).
 * @type {readonly { like: keyof typeof ours, name: string, wide: number, bold: number, plain: readonly string[], strong: readonly string[] }[]}
 */
const theirs = [
  {
    ...{ like: 'Source Serif', name: 'Georgia', wide: 0.4458, bold: 0.5186 },
    plain: ['Georgia'],
    strong: ['Georgia Bold', 'Georgia-Bold'],
  },
  {
    ...{ like: 'Source Serif', name: 'Noto Serif', wide: 0.481, bold: 0.512 },
    plain: ['Noto Serif', 'NotoSerif-Regular'],
    strong: ['Noto Serif Bold', 'NotoSerif-Bold'],
  },
  {
    ...{ like: 'Source Serif', name: 'Times', wide: 0.4063, bold: 0.4326 },
    plain: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    strong: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
  },
  {
    ...{ like: 'Source Serif', name: 'DejaVu Serif', wide: 0.5156, bold: 0.5693 },
    plain: ['DejaVu Serif', 'DejaVuSerif'],
    strong: ['DejaVu Serif Bold', 'DejaVuSerif-Bold'],
  },
  {
    ...{ like: 'Inter', name: 'Segoe UI', wide: 0.4434, bold: 0.4575 },
    plain: ['Segoe UI', 'SegoeUI'],
    strong: ['Segoe UI Semibold', 'SegoeUI-Semibold'],
  },
  {
    ...{ like: 'Inter', name: 'Roboto', wide: 0.4448, bold: 0.4521 },
    plain: ['Roboto', 'Roboto-Regular'],
    strong: ['Roboto Bold', 'Roboto-Bold'],
  },
  {
    ...{ like: 'Inter', name: 'Arial', wide: 0.4458, bold: 0.48 },
    plain: ['Arial', 'ArialMT', 'Liberation Sans'],
    strong: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
  },
  {
    ...{ like: 'Inter', name: 'DejaVu Sans', wide: 0.5087, bold: 0.5745 },
    plain: ['DejaVu Sans', 'DejaVuSans'],
    strong: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
  },
]

// What our own fonts have letters for: in other scripts nothing takes the reader’s font’s place.
const letters = 'U+0-24F, U+400-4FF, U+1E00-1EFF, U+2000-206F, U+20A0-20CF, U+2100-214F'

/** The faces that `--page-serif` and `--page-sans` name after our own. */
export function fallbackFaces() {
  return theirs.flatMap(({ like, name, plain, strong, wide, bold }) => {
    const { [like]: own } = ours
    const family = `${like} like ${name}`
    return [
      face({ family, own, weights: '100 599', files: plain, stretch: own.wide / wide }),
      face({ family, own, weights: '600 900', files: strong, stretch: own.bold / bold }),
    ]
  })
}

/**
 * `stretch` changes what lies above and below a line too: that is given back.
 * @param {{ family: string, own: Measures, weights: string, files: readonly string[], stretch: number }} of
 */
function face({ family, own, weights, files, stretch }) {
  const percent = (/** @type {number} */ part) => `${(part * 100).toFixed(1)}%`
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weights};
  src: ${files.map((file) => `local('${file}')`).join(', ')};
  size-adjust: ${percent(stretch)};
  ascent-override: ${percent(own.above / stretch)};
  descent-override: ${percent(own.below / stretch)};
  line-gap-override: 0%;
  unicode-range: ${letters};
}`
}
