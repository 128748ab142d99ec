// Both languages, whatever the window speaks: an editor types in her own.
const said: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  mittag: '12:00',
  mittags: '12:00',
  midnight: '0:00',
  mitternacht: '0:00',
}

const word = new RegExp(`(?<!\\p{L})(?:${Object.keys(said).join('|')})(?!\\p{L})`, 'iu')

/** Zero in other numerals: Arabic, Persian and Urdu, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966]

/** Words and numerals for a time of day as the digits of a clock; all else stays. */
export function inDigits(typed: string): string {
  return typed
    .replace(/\p{Nd}/gu, digitOf)
    .replace(word, (name) => said[name.toLowerCase()] ?? name)
    .replace(/(?<=^|\s)(\d{1,2}) ?h ?(\d{2})?(?=$|\s)/i, (_, hour: string, minute = '00') => {
      return `${hour}:${String(minute)}`
    })
}

function digitOf(numeral: string): string {
  const code = numeral.codePointAt(0) ?? 0
  const zero = zeros.find((each) => code >= each && code < each + 10)
  return zero === undefined ? numeral : String(code - zero)
}
