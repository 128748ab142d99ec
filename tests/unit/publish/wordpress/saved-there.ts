/** What WordPress does to text and blocks of those who may not write every kind of markup. */
export function cleaned(raw: string): string {
  return raw
    .replace(/>([^<]*)</g, (_, text: string) => `>${text.replaceAll('>', '&gt;')}<`)
    .replace(
      /(<!-- wp:[a-z-]+ )(\{.*?\})( -->)/g,
      (_, open: string, json: string, close: string) => {
        const fields: unknown = JSON.parse(json, (_key, value: unknown) =>
          typeof value === 'string'
            ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
            : value,
        )
        return (
          open +
          JSON.stringify(fields).replaceAll('&', '\\u0026').replaceAll('--', '\\u002d\\u002d') +
          close
        )
      },
    )
}

/** Other white space, other order of fields, and an `anchor` as 7.1 adds it. */
export function savedAgain(raw: string): string {
  return raw
    .replace(/(<!-- wp:group )(\{.*?\})( -->)/g, (_, open: string, json: string, close: string) => {
      const fields = JSON.parse(json) as Record<string, unknown>
      const turned = Object.fromEntries(Object.entries({ ...fields, anchor: 'u-x' }).reverse())
      return open + escaped(JSON.stringify(turned)) + close
    })
    .replaceAll('\n\n<!-- wp:group', '\n\n\n<!-- wp:group')
}

/** A post as an editor before 6.5 saves it. */
export function withoutMetadata(raw: string): string {
  return raw.replace(/"metadata":\{.*?"rev":"[0-9a-f]+"\}\},/g, '')
}

function escaped(json: string): string {
  return json
    .replaceAll('\\\\', '\\u005c')
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
}
