/** Whether a file says of itself that it is a HEIC picture: its first box names a kind coded in HEVC. */
export function isHeic(picture: Uint8Array): boolean {
  const head = Buffer.from(picture.buffer, picture.byteOffset, Math.min(picture.length, 64))
  if (head.length < 16 || head.toString('latin1', 4, 8) !== 'ftyp') return false
  const end = Math.min(head.readUInt32BE(0), head.length)
  const brands = head.toString('latin1', 8, end).match(/.{4}/gs) ?? []
  return brands.some((brand) => /^(hei[cxms]|hev[cxms])$/.test(brand))
}
