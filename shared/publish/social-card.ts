/** The picture shown where a page is shared, 1200 by 630 pixels: beside the page, in its folder. */
export function socialCardPath(folder: string): string {
  return `${folder}card.png`
}

/** Its size in pixels, as those who show it ask for. */
export const socialCardSize = { width: 1_200, height: 630 } as const
