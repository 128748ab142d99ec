/** Sites as wholes, and who writes to them, in German. */
export const wholeSiteWords = {
  'Another Dateline has just written to {folder}. The site is as it was.':
    'Ein anderes Dateline hat gerade nach {folder} geschrieben. Die Website ist, wie sie war.',
  'It is tried again in a moment.': 'Gleich wird es noch einmal versucht.',
  'Another Dateline is writing to {folder} right now. The site is as it was.':
    'Ein anderes Dateline schreibt gerade nach {folder}. Die Website ist, wie sie war.',
  'It goes on by itself when the other one has finished.':
    'Es geht von selbst weiter, sobald das andere fertig ist.',
  '{path} was changed by somebody since Dateline wrote it. The site is as it was.':
    '{path} wurde geändert, seit Dateline die Datei geschrieben hat. Die Website ist, wie sie war.',
  'Keep a copy of what was changed, or publish anyway: it is then written over.':
    'Bewahren Sie eine Kopie des Geänderten auf, oder veröffentlichen Sie trotzdem: Es wird dann überschrieben.',
  'Another copy of Dateline published to {folder} at {clock} on {day}. Nothing was sent.':
    'Eine andere Kopie von Dateline hat am {day} um {clock} nach {folder} veröffentlicht. Nichts wurde gesendet.',
  'Publish from that one, or publish anyway: its pages are then written over.':
    'Veröffentlichen Sie von dort, oder veröffentlichen Sie trotzdem: Deren Seiten werden dann überschrieben.',
  'Of the last publishing, some files are new and others as they were.':
    'Von der letzten Veröffentlichung sind einige Dateien neu und andere, wie sie waren.',
  'Publish anyway': 'Trotzdem veröffentlichen',
  'Takes the folder over: what others changed there is written over':
    'Übernimmt den Ordner: Was andere dort geändert haben, wird überschrieben',
  'Other pages of the site have an older look. “dateline publish --all” makes all of them anew.':
    'Andere Seiten der Website sehen noch aus wie früher. „dateline publish --all“ macht alle neu.',
} as const
