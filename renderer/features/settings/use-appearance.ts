import { useEffect } from 'react'
import { useApp } from '../../state/app-store'

/** The page carries what was chosen, for tokens.css: light and dark are the system's own words. */
export function useAppearance(): void {
  const contrast = useApp((state) => state.desk?.settings.contrast ?? 'system')
  const textSize = useApp((state) => state.desk?.settings.textSize ?? 'medium')
  useEffect(() => {
    const wanted = window.matchMedia('(prefers-contrast: more)')
    const show = () => {
      const more = contrast === 'more' || wanted.matches
      document.documentElement.dataset['contrast'] = more ? 'more' : 'usual'
    }
    show()
    wanted.addEventListener('change', show)
    return () => {
      wanted.removeEventListener('change', show)
    }
  }, [contrast])
  useEffect(() => {
    document.documentElement.dataset['textSize'] = textSize
  }, [textSize])
}
