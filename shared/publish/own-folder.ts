/** Where, in a site’s folder, Dateline keeps what is its own business: nothing of it is for readers. */
export const ownFolder = '.dateline'
