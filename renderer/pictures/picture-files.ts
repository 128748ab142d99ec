// Systems do not know every kind of picture; one that comes without a kind is known by its name.
const namedPicture = /\.(jpe?g|png|webp|gif|avif|tiff?|svg|hei[cf])$/i

/** Those of dropped or pasted files that say they are pictures. */
export function picturesAmong(files: Iterable<File>): readonly File[] {
  return [...files].filter(
    ({ type, name }) => type.startsWith('image/') || (type === '' && namedPicture.test(name)),
  )
}

/** Whether what is dragged may hold a picture: names are not told before it is dropped. */
export function mayHoldPicture({ items }: DataTransfer): boolean {
  return [...items].some(
    ({ kind, type }) => kind === 'file' && (type.startsWith('image/') || type === ''),
  )
}
