type Rgb = readonly [number, number, number]

/** A site's colour as it can be read on paper and at night, and the quieter one of the lines below links. */
export interface AccentColours {
  readonly light: string
  readonly lightLine: string
  readonly dark: string
  readonly darkLine: string
}

// The deepest ground that links stand on by day, and the lightest by night: those of boxes and code.
const dayGround: Rgb = [0xf0, 0xeb, 0xdf]
const nightGround: Rgb = [0x2a, 0x25, 0x1c]
/** The same, as they are written. */
export const dayPaper = written(dayGround)
/** The same by night. */
export const nightPaper = written(nightGround)
const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]
/** WCAG 2.2, AA: text of any size. */
const wanted = 4.5

/** A newsroom's colour, made darker by day and lighter by night until it can be read; null for none. */
export function accentColours(accent: string): AccentColours | null {
  const colour = parse(accent)
  if (colour === null) return null
  const light = readable(colour, { ground: dayGround, towards: black })
  const dark = readable(colour, { ground: nightGround, towards: white })
  return {
    light: written(light),
    lightLine: written(mixed(light, dayGround, 0.55)),
    dark: written(dark),
    darkLine: written(mixed(dark, nightGround, 0.6)),
  }
}

/** How far two colours (`#rrggbb`) stand apart for the eye, 1 to 21 (WCAG 2.2); 1 for what is no colour. */
export function contrast(one: string, other: string): number {
  const [a, b] = [parse(one), parse(other)]
  return a === null || b === null ? 1 : apart(a, b)
}

function readable(colour: Rgb, on: { readonly ground: Rgb; readonly towards: Rgb }): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    // Rounded as it is written: what is measured is what is shown.
    const tried = rounded(mixed(colour, on.towards, share))
    if (apart(tried, on.ground) >= wanted) return tried
  }
  return on.towards
}

function parse(colour: string): Rgb | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim())
  if (found === null) return null
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((pair) => Number.parseInt(pair, 16))
  return [red, green, blue]
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (a: number, b: number) => a + (b - a) * share
  return [part(one[0], other[0]), part(one[1], other[1]), part(one[2], other[2])]
}

function rounded([red, green, blue]: Rgb): Rgb {
  return [Math.round(red), Math.round(green), Math.round(blue)]
}

function written(colour: Rgb): string {
  return `#${rounded(colour)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
}

function apart(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
