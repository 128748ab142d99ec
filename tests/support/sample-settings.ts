import { defaultStampTemplate } from '../../shared/model/stamp'
import type { Settings } from '../../shared/model/settings'

/** Ann's settings: what a fresh newsroom has, and her name. */
export const sampleSettings: Settings = {
  authorName: 'Ann',
  theme: 'system',
  contrast: 'system',
  textSize: 'medium',
  zoom: 100,
  appLanguage: 'system',
  spellCheck: true,
  notify: false,
  houseZone: 'UTC',
  ownZone: '',
  language: 'en',
  stampTemplate: defaultStampTemplate,
  typographicQuotes: true,
  fetchDictionaries: false,
  thinHistory: false,
  postingPublishes: false,
  changePreset: 'ask',
  correctionsAt: 'entry',
  targets: [],
  restingTargets: [],
  queuePaused: false,
}
