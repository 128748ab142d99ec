/**
 * Whether plain text is clearly Markdown and not prose that happens to hold one of its signs: a line
 * with a hyphen, a hashtag, a product of numbers, a mail that quotes another.
 *
 * One sign that nobody writes by chance is enough: a fence, a link, a heading above other text. Of the
 * others it takes two kinds, or lines that are all of one list.
 */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd())
  if (isFenced(lines) || hasLink(text) || hasHeading(lines)) return true
  if (isOneList(lines)) return true
  return doubtful.filter((holds) => holds(lines)).length >= 2
}

function isFenced(lines: readonly string[]): boolean {
  const start = lines.findIndex((line) => /^```[\w+#.-]*$/.test(line))
  return start !== -1 && lines.indexOf('```', start + 1) !== -1
}

function hasLink(text: string): boolean {
  return /(?:^|[^\\\]])\[[^\][\n]{1,300}\]\((?:https?:\/\/|mailto:)[^\s()]{1,2000}\)/.test(text)
}

/** A line that begins with `## `, and something below it; `#Edda` is a tag, “# 5” a number. */
function hasHeading(lines: readonly string[]): boolean {
  const headings = lines.filter((line) => /^#{1,6} +[^\s#]*\p{L}/u.test(line))
  const others = lines.filter((line) => line !== '' && !headings.includes(line))
  return headings.length > 0 && others.length > 0
}

const item = /^ {0,12}(?:[-*+]|(\d{1,9})[.)]) +(?:\[[ xX]\] +)?\S/

/** Every line is an item, and none sounds like somebody speaking. */
function isOneList(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '')
  if (filled.length < 2 || filled.some((line) => !item.test(line))) return false
  if (filled.some((line) => /[?!"“”„»]$/.test(line))) return false
  const numbers = filled.flatMap((line) => item.exec(line)?.[1] ?? [])
  return numbers.length === 0 || countsOn(numbers.map(Number))
}

function countsOn(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

/** Two neighbours that are items of one kind. */
function hasList(lines: readonly string[]): boolean {
  return lines.some((line, at) => {
    const sign = /^ {0,3}([-*+]|\d{1,9}[.)]) +\S/.exec(line)?.[1]
    const next = /^ {0,3}([-*+]|\d{1,9}[.)]) +\S/.exec(lines[at + 1] ?? '')?.[1]
    if (sign === undefined || next === undefined) return false
    return sign === next || Number.parseInt(next, 10) === Number.parseInt(sign, 10) + 1
  })
}

function hasQuote(lines: readonly string[]): boolean {
  return lines.some((line) => /^> ?\S/.test(line))
}

function hasDivider(lines: readonly string[]): boolean {
  return lines.some((line, at) => at > 0 && lines[at - 1] === '' && /^(?:---|\*\*\*)$/.test(line))
}

function hasStrong(lines: readonly string[]): boolean {
  return lines.some((line) => /(?:^|[\s(])\*\*[^\s*][^*\n]{0,300}\*\*(?![\w*])/.test(line))
}

function hasEmphasis(lines: readonly string[]): boolean {
  return lines.some((line) =>
    /(?:^|[\s(])(?:\*[^\s*][^*\n]{0,300}\*|_[^\s_][^_\n]{0,300}_)(?![\w*])/.test(line),
  )
}

function hasCode(lines: readonly string[]): boolean {
  return lines.some((line) => /(?:^|[\s(])`[^`\s][^`\n]{0,300}`(?![\w`])/.test(line))
}

const doubtful = [hasList, hasQuote, hasDivider, hasStrong, hasEmphasis, hasCode] as const
