/**
 * While an input method puts a word together (Japanese, Chinese, Korean, accents) the keys are its own:
 * Enter takes the word, arrows choose another (`isComposing` of UI Events). No field acts upon them; the
 * text knows of them by itself.
 */
export function leaveKeysToInputMethod(window: Window): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const isInText = event.target instanceof HTMLElement && event.target.isContentEditable
      if (event.isComposing && !isInText) event.stopPropagation()
    },
    { capture: true },
  )
}
