import { say } from '../../../../../shared/words/say'

/** What an editor should know where the Liveblog plug-in is active, by what her account may do there. */
export function liveblogNotes(may: (what: string) => boolean): readonly string[] {
  if (!may('publish_posts')) {
    return may('edit_posts')
      ? [
          say(
            'The Liveblog plug-in is active there, but this account may not publish. Updates go into the draft itself; nothing is entered into the plug-in.',
          ),
        ]
      : []
  }
  const entries = say(
    'The Liveblog plug-in is active there. The updates of a live article become entries of its live blog; a story stays a plain post. Articles that were sent before go on as they began.',
  )
  const named = say(
    'An entry whose writers have no account there shows the name of this account beside their byline.',
  )
  return [entries, named]
}
