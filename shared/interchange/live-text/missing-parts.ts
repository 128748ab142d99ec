import { say } from '../../words/say'
import type { LiveTextReading, Unsure } from './live-text-reading'

/** What a page wants and this text did not bring: plain text has no place for it, or it was left out. */
export function missingParts(reading: LiveTextReading, headline: string): readonly Unsure[] {
  const { previousDay, caption, credit } = reading.opening
  return [
    ...(headline.trim() === '' ? [headlineMissing()] : []),
    ...(previousDay === null ? [] : [addressMissing(previousDay.title)]),
    ...(caption + credit === '' ? [] : [pictureMissing()]),
  ]
}

const headlineMissing = (): Unsure => ({
  kind: 'headline-missing',
  line: null,
  message: say(
    'The text has no headline. Give it one; until then the page is called by its first words.',
  ),
})

const pictureMissing = (): Unsure => ({
  kind: 'picture-missing',
  line: null,
  message: say(
    'The lead picture’s caption and credit are here, its file is not. Add it when you have it.',
  ),
})

function addressMissing(title: string): Unsure {
  return {
    kind: 'address-missing',
    line: null,
    message: say(
      'The address of “{title}” was lost in plain text. Give it, or the title stands without a link.',
      { title },
    ),
  }
}
