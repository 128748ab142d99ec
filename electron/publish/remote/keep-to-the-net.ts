import { appError } from '../../../shared/app-error'
import { err } from '../../../shared/result'
import { sentence } from '../../../shared/words/sentence'
import { isLoopback, type SendCall } from './http'

/**
 * Sends for a site, and only where that site has a say: an address on this machine, given by a server
 * elsewhere, is refused with `http-unsafe`. Nothing is asked of this machine's own programs for it.
 */
export function keepToTheNet(send: SendCall, apiUrl: string): SendCall {
  return async (call) =>
    mayNameAddress(apiUrl, call.url) ? send(call) : err(givenFromAfar(call.url))
}

/** Whether a site may have us open an address: one on this machine only where the site is here, too. */
export function mayNameAddress(apiUrl: string, address: string): boolean {
  return isOnThisMachine(apiUrl) || !isOnThisMachine(address)
}

/** Whether an address names this machine; one that is no address does not. */
function isOnThisMachine(address: string): boolean {
  try {
    return isLoopback(new URL(address))
  } catch {
    return false
  }
}

/** A site elsewhere named an address on this machine. */
export function givenFromAfar(address: string) {
  return appError(
    'http-unsafe',
    sentence('The site names an address on this machine, so it was not opened. Your text is safe.'),
    sentence('Ask whoever runs the site to correct its address.'),
    address,
  )
}
