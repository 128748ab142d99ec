import type { Instant } from '../model/stamp'
import { mailAddressesShown } from './mail-addresses-shown'

/**
 * What of a page is for readers, to tell two versions of it apart: the text, links and pictures between
 * `<main>` and its end. What a host puts around it (a counter, shortened markup) makes no difference.
 */
export function readersText(markup: string): string {
  const main = /<main[\s>][\s\S]*<\/main>/i.exec(markup)?.[0] ?? markup
  return mailAddressesShown(main)
    .replace(/<(script|style)[\s>][\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, linksOf)
    .replace(/\s+/g, '')
}

const timeNamed = /(?:\sdatetime=|"date(?:Modified|Published)":\s?)"(\d{4}-\d{2}-\d{2}T[^"]+)"/g

/** The newest time that a page names of itself or of an update; null: it names none. */
export function newestTime(markup: string): Instant | null {
  const times = [...markup.matchAll(timeNamed)]
    .map(([, time = '']) => Date.parse(time))
    .filter((time) => !Number.isNaN(time))
  return times.length === 0 ? null : Math.max(...times)
}

function linksOf(tag: string): string {
  return [...tag.matchAll(/\s(?:href|src)="([^"]*)"/gi)]
    .map(([, address = '']) => address)
    .join(' ')
}
