import { findInTexts } from '../../../shared/find/find-in-texts'
import type { SearchAsked } from './search-texts'

// Runs an editor's own expression where it can be stopped without stopping the window.
self.addEventListener('message', ({ data }: MessageEvent<SearchAsked>) => {
  self.postMessage(findInTexts(data.texts, data.expression))
})
