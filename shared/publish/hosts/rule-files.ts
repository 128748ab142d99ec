/** Where Netlify and Cloudflare look for headers. */
export const headersPath = '_headers'

/** Where they look for redirects. */
export const redirectsPath = '_redirects'

/** Where Apache and LiteSpeed look for both. */
export const apachePath = '.htaccess'
