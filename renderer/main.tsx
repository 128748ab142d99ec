import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import { createRoot } from 'react-dom/client'
import '../assets/site/article.css'
import { appLanguageOf } from '../shared/words/app-language'
import { speak, spokenLanguage } from '../shared/words/say'
import { App } from './app'
import { takeCameIn } from './features/importing/take-came-in'
import { followTyping } from './platform/between-keys'
import { followEscape } from './platform/leave-frame'
import { leaveKeysToInputMethod } from './platform/leave-keys-to-input-method'
import { useApp } from './state/app-store'
import './ui/tokens.css'
import './ui/contrast.css'
import './ui/base.css'
import './ui/newsroom.css'
import { Stumble } from './ui/stumble'

speak(appLanguageOf('system', new URLSearchParams(location.search).get('language') ?? 'en'))
document.documentElement.lang = spokenLanguage()

followTyping(window)
leaveKeysToInputMethod(window)
followEscape(window)

const place = document.getElementById('window')
if (place === null) throw new Error('index.html has no #window')
createRoot(place).render(
  <Stumble>
    <App />
  </Stumble>,
)
void useApp.getState().start().then(takeCameIn)
