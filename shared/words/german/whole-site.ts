/** Sites as wholes, and who writes to them, in German. */
export const wholeSiteWords = {
  'Files lost or changed by hand': 'Von Hand gelöschte oder geänderte Dateien',
  'Was something deleted or changed in the folder by hand? Those files alone can be found and put back.':
    'Wurde im Ordner von Hand etwas gelöscht oder geändert? Nur diese Dateien lassen sich finden und zurückbringen.',
  '{count, plural, one {Put # file back} other {Put # files back}}':
    '{count, plural, one {# Datei zurückbringen} other {# Dateien zurückbringen}}',
  'Check the folder': 'Ordner prüfen',
  '{count, plural, one {# file is missing} other {# files are missing}}':
    '{count, plural, one {# Datei fehlt} other {# Dateien fehlen}}',
  '{count, plural, one {# file was changed} other {# files were changed}}':
    '{count, plural, one {# Datei wurde geändert} other {# Dateien wurden geändert}}',
  'What was changed there is written over: keep a copy first.':
    'Was dort geändert wurde, wird überschrieben: Sichern Sie vorher eine Kopie.',
  'Looking at every file …': 'Jede Datei wird geprüft …',
  'Putting them back …': 'Sie werden zurückgebracht …',
  '{count, plural, =0 {Nothing was to be put back.} one {# file was put back.} other {# files were put back.}}':
    '{count, plural, =0 {Es gab nichts zurückzubringen.} one {# Datei wurde zurückgebracht.} other {# Dateien wurden zurückgebracht.}}',
  '{count, plural, one {The one file lies there as it was left.} other {All # files lie there as they were left.}}':
    '{count, plural, one {Die eine Datei liegt dort, wie sie hinterlassen wurde.} other {Alle # Dateien liegen dort, wie sie hinterlassen wurden.}}',
  'Another Dateline has just written to {folder}. The site is as it was.':
    'Ein anderes Dateline hat gerade nach {folder} geschrieben. Die Website ist unverändert.',
  'Another Dateline is writing to {folder} right now. The site is as it was.':
    'Ein anderes Dateline schreibt gerade nach {folder}. Die Website ist unverändert.',
  'It goes on by itself when the other one has finished.':
    'Es geht von selbst weiter, sobald das andere fertig ist.',
  '{path} was changed by somebody since Dateline wrote it. The site is as it was.':
    '{path} wurde geändert, seit Dateline die Datei geschrieben hat. Die Website ist unverändert.',
  'Keep a copy of what was changed, or publish anyway: it is then written over.':
    'Bewahren Sie eine Kopie des Geänderten auf oder veröffentlichen Sie trotzdem: Dann wird es überschrieben.',
  'Another copy of Dateline published to {folder} at {clock} on {day}. Nothing was sent.':
    'Eine andere Kopie von Dateline hat am {day} um {clock} Uhr nach {folder} veröffentlicht. Es wurde nichts gesendet.',
  'Publish from that one, or publish anyway: its pages are then written over.':
    'Veröffentlichen Sie von dort oder veröffentlichen Sie trotzdem: Dann werden deren Seiten überschrieben.',
  'Of the last publishing, some files are new and others as they were.':
    'Von der letzten Veröffentlichung sind einige Dateien neu, andere unverändert.',
  'Publish anyway': 'Trotzdem veröffentlichen',
  'Takes the folder over: what others changed there is written over':
    'Übernimmt den Ordner: Was andere dort geändert haben, wird überschrieben',
  'Other pages of {siteName} have an older look.':
    'Andere Seiten von {siteName} haben noch das alte Aussehen.',
  'Publish the whole site anew': 'Ganze Website neu veröffentlichen',
  'Publish the whole site anew?': 'Ganze Website neu veröffentlichen?',
  'Publishing the whole site anew …': 'Die ganze Website wird neu veröffentlicht …',
  Stopped: 'Angehalten',
  'The whole site is made anew': 'Die ganze Website ist neu veröffentlicht',
  'The site could not be made anew': 'Die Website konnte nicht neu veröffentlicht werden',
  'Every page is made anew as its article was last published; what you changed since stays with you. What comes out as it was is not written.':
    'Jede Seite entsteht neu, wie ihr Artikel zuletzt veröffentlicht war; was Sie seither geändert haben, bleibt bei Ihnen. Was sich nicht ändert, wird nicht geschrieben.',
  'Then what changed is brought to the host.': 'Danach kommen die Änderungen zum Webhoster.',
  '{done, number} of {articles, plural, one {# article} other {# articles}}':
    '{done, number} von {articles, plural, one {# Artikel} other {# Artikeln}}',
  'You can write and publish meanwhile. What is made stays if you stop.':
    'Sie können inzwischen schreiben und veröffentlichen. Was fertig ist, bleibt, auch wenn Sie anhalten.',
  'Publish all of it anew': 'Alles neu veröffentlichen',
  'What was made stays; the rest is as it was.':
    'Was fertig ist, bleibt; der Rest ist unverändert.',
  'Articles made anew': 'Artikel neu erstellt',
  'Files written': 'Dateien geschrieben',
  'As they were': 'Unverändert',
  'Removed|files': 'Entfernt',
  'All of it lies in the folder.': 'Alles liegt im Ordner.',
  'All of it lies in the folder, and at the host.': 'Alles liegt im Ordner und beim Webhoster.',
  'All of it lies in the folder. The next publishing of an article brings it to the host.':
    'Alles liegt im Ordner. Das nächste Veröffentlichen eines Artikels bringt es zum Webhoster.',
  'All of it lies in the folder, but the host does not have it yet. The next publishing of an article brings it there.':
    'Alles liegt im Ordner, aber der Webhoster hat es noch nicht. Das nächste Veröffentlichen eines Artikels bringt es dorthin.',
  'All of {siteName} is made anew.': '{siteName} ist ganz neu veröffentlicht.',
  'All of {siteName} is being made anew already.': '{siteName} wird schon ganz neu veröffentlicht.',
  'It was stopped on its way to the host.': 'Auf dem Weg zum Webhoster wurde angehalten.',
  'The site was given another host while it was on its way to the former one.':
    'Die Website bekam einen anderen Webhoster, während sie auf dem Weg zum bisherigen war.',
  'What has arrived there stays; the next try brings all of it to the new one.':
    'Was dort angekommen ist, bleibt; der nächste Versuch bringt alles zum neuen.',
  'What has arrived stays; the next publishing brings the rest.':
    'Was angekommen ist, bleibt; das nächste Veröffentlichen bringt den Rest.',
} as const
