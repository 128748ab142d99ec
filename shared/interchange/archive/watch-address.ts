/** The page where a film is watched, of the address by which pages play it; null: it is no film known. */
export function watchAddress(url: string): string | null {
  for (const [form, page] of films) {
    const id = form.exec(url)?.[1]
    if (id !== undefined) return page(id)
  }
  return null
}

const films: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /^https?:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|live\/|watch\?(?:[^#]*&)?v=)([\w-]{6,20})/i,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https?:\/\/youtu\.be\/([\w-]{6,20})/i, (id) => `https://www.youtube.com/watch?v=${id}`],
  [
    /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{4,12})/i,
    (id) => `https://vimeo.com/${id}`,
  ],
  [
    /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/(?:embed\/)?video\/(\w{4,20})/i,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
]
