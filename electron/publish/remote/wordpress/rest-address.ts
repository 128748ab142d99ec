/** What follows the question mark. */
export type RestParams = Readonly<Record<string, string>>

/** The address of something in WordPress's REST interface, also where the site has no speaking addresses. */
export function restAddress(root: string, path: string, params: RestParams = {}): string {
  const url = new URL(root)
  const route = url.searchParams.get('rest_route')
  if (route === null) url.pathname = `${url.pathname.replace(/\/$/, '')}/${path}`
  else url.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/${path}`)
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value)
  return url.href
}
