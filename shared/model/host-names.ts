/** What names at hosts are made of: others can be no such name. */
export const hostNames = {
  server: /^[^\s/@]+$/,
  bucket: /^[^\s/]+$/,
  // As git has it.
  branch: /^(?!\/)(?!.*(?:\.\.|\/\/|@\{|\.lock$))[^\s~^:?*[\\]+(?<![./])$/,
  siteId: /^[\w.-]+$/,
  accountId: /^\w+$/,
  worker: /^[a-z0-9][a-z0-9-]*$/,
} as const
