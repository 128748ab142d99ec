/** Whether the command key is ⌘. */
export const isMac = navigator.userAgent.includes('Macintosh')
