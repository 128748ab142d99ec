/** Hands a text to the system to be saved: it asks where. */
export function saveTextFile(file: {
  readonly name: string
  readonly type: string
  readonly text: string
}): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  // The download has taken its bytes when the click returns to the page.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
}
