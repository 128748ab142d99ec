/**
 * Markup whose links to the site itself Ghost stores as they were written. It would give them the
 * site’s protocol and another form, and what comes back would not be what was sent; a colon written as a
 * character reference, which every reader of HTML understands, keeps it from that.
 */
export function keepOwnLinks(markup: string, siteUrl: string): string {
  const host = /^https?:\/\/([^/?#]+)/i.exec(siteUrl)?.[1]
  if (host === undefined) return markup
  const literal = host.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  // Only in attributes: in text our markup has no unescaped quote.
  const own = new RegExp(`(href="https?):(//${literal}(?=[/?#"]))`, 'gi')
  return markup.replace(own, '$1&#58;$2')
}
