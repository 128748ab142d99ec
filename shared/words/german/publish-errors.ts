/** Publish errors, in German. */
export const publishErrorsWords = {
  '“{folder}” is not a whole path.': '„{folder}“ ist kein vollständiger Pfad.',
  'Choose the folder, or write its path from the top.':
    'Wählen Sie den Ordner oder schreiben Sie seinen vollständigen Pfad.',
  '“{typed}” is not the address of a site.': '„{typed}“ ist nicht die Adresse einer Website.',
  'Write where the folder is served, such as https://news.example/ or http://localhost/.':
    'Schreiben Sie, unter welcher Adresse der Ordner zu erreichen ist, etwa https://news.example/ oder http://localhost/.',
  'The article was changed on {siteName} once more while you were deciding. Nothing was taken.':
    'Der Artikel wurde auf {siteName} noch einmal geändert, während Sie entschieden haben. Es wurde nichts übernommen.',
  'Look at it again.': 'Sehen Sie ihn sich noch einmal an.',
  'The article is no longer on {siteName}, so there is nothing to compare.':
    'Der Artikel ist nicht mehr auf {siteName}, es gibt also nichts zu vergleichen.',
  'Send it as a new article, or leave it deleted.':
    'Senden Sie ihn als neuen Artikel oder lassen Sie ihn gelöscht.',
  'Something is being sent there at this moment, so the place was not moved.':
    'Dorthin wird gerade etwas gesendet; deshalb wurde der Kanal nicht verlegt.',
  'Wait until it is there, then save again.':
    'Warten Sie, bis es dort ist, und speichern Sie dann noch einmal.',
  'This is being sent at the moment, so it cannot be taken out of the queue.':
    'Das wird gerade gesendet und lässt sich deshalb nicht aus der Warteschlange nehmen.',
  'Wait until it is there, then take the article down.':
    'Warten Sie, bis der Artikel dort ist, und nehmen Sie ihn dann vom Netz.',
  'Dateline stumbled over itself while sending. What you wrote is safe here.':
    'Beim Senden ist in Dateline ein interner Fehler aufgetreten. Ihr Text ist hier sicher.',
  'Send it again; if it happens again, restart Dateline.':
    'Senden Sie ihn noch einmal; passiert es wieder, starten Sie Dateline neu.',
  'The site has taken it, but its public page does not show it yet.':
    'Die Website hat ihn angenommen, aber ihre öffentliche Seite zeigt ihn noch nicht.',
  'Often a cache is the reason. Dateline goes on looking.':
    'Oft liegt es an einem Cache. Dateline sieht weiter nach.',
  'Readers of {siteName} have this article already, so the change waits here until its time.':
    'Die Leser von {siteName} haben diesen Artikel schon; die Änderung wartet hier bis zur gesetzten Zeit.',
  'It goes by itself then, while Dateline is open.':
    'Sie geht dann von selbst hinaus, solange Dateline geöffnet ist.',
  'That place to publish to is no longer set up. Nothing was sent.':
    'Dieser Kanal ist nicht mehr eingerichtet. Es wurde nichts gesendet.',
  'Set it up again, or take this out of the queue.':
    'Richten Sie ihn neu ein oder nehmen Sie dies aus der Warteschlange.',
  'Readers of {siteName} have not got this article.':
    'Die Leser von {siteName} haben diesen Artikel nicht.',
  'There is nothing to take down.': 'Es gibt nichts vom Netz zu nehmen.',
  'Readers do not find that other article there. Nothing was taken down.':
    'Den anderen Artikel finden Leser dort nicht. Es wurde nichts vom Netz genommen.',
  'Choose one that is published there.': 'Wählen Sie einen, der dort veröffentlicht ist.',
  '“{typed}” is not an address on the web. Nothing was taken down.':
    '„{typed}“ ist keine Webadresse. Es wurde nichts vom Netz genommen.',
  'It looks like https://example.org.': 'Sie sieht aus wie https://example.org.',
  'That address leads back to this very article. Nothing was taken down.':
    'Diese Adresse führt zu eben diesem Artikel zurück. Es wurde nichts vom Netz genommen.',
  'Choose another address.': 'Wählen Sie eine andere Adresse.',
  'Deleting it there': 'Der Artikel wird dort gelöscht',
  'Taking it from readers': 'Der Artikel wird vom Netz genommen',
  'Looking whether it is gone': 'Es wird nachgesehen, ob er weg ist',
  'This article has not been published there yet.':
    'Dieser Artikel wurde dort noch nicht veröffentlicht.',
  '{path} is not Dateline’s and would be overwritten. {siteUntouched}':
    '{path} stammt nicht von Dateline und würde überschrieben. {siteUntouched}',
  'Move it away, or publish to another folder.':
    'Verschieben Sie es oder veröffentlichen Sie in einen anderen Ordner.',
  '{path} is a link to another place, and Dateline does not write through links. {siteUntouched}':
    '{path} ist eine Verknüpfung zu einer anderen Stelle, und Dateline schreibt nicht durch Verknüpfungen. {siteUntouched}',
  'Replace the link with a folder, or publish to another folder.':
    'Ersetzen Sie die Verknüpfung durch einen Ordner oder veröffentlichen Sie in einen anderen Ordner.',
  'Something unexpected happened.': 'Etwas Unerwartetes ist passiert.',
  'Publish it after that time, or take the embargo off.':
    'Veröffentlichen Sie ihn nach dieser Zeit oder heben Sie die Sperrfrist auf.',
  'Preparing the page': 'Die Seite wird vorbereitet',
  'Making the pictures ready': 'Die Bilder werden aufbereitet',
  '{count, plural, one {Writing 1 file} other {Writing # files}}':
    '{count, plural, one {1 Datei wird geschrieben} other {# Dateien werden geschrieben}}',
  'Reading it back': 'Das Ergebnis wird geprüft',
  '{folder} is a file, not a folder. Nothing was sent.':
    '{folder} ist eine Datei, kein Ordner. Es wurde nichts gesendet.',
  'Choose a folder for the site.': 'Wählen Sie einen Ordner für die Website.',
  '{path} is not there': '{path} ist nicht da',
  '{path} holds something else than was written':
    '{path} enthält etwas anderes, als geschrieben wurde',
  'the page lacks {list}': 'auf der Seite fehlt {list}',
  'The site was written, but reading it back failed: {what}.':
    'Die Website wurde geschrieben, aber die Prüfung ergab einen Fehler: {what}.',
  'Publish again; if it happens once more, check the drive.':
    'Veröffentlichen Sie noch einmal; passiert es wieder, prüfen Sie das Laufwerk.',
  'A file of the page could not be read. Nothing was sent.':
    'Eine Datei der Seite konnte nicht gelesen werden. Es wurde nichts gesendet.',
  'Dateline’s own stylesheet for published pages is missing. Nothing was sent.':
    'Datelines eigenes Stylesheet für veröffentlichte Seiten fehlt. Es wurde nichts gesendet.',
  'Install Dateline again, or build it again in a clone.':
    'Installieren Sie Dateline neu oder bauen Sie es in einem Klon noch einmal.',
  'The disk that holds the site is full. {site}':
    'Der Datenträger mit der Website ist voll. {site}',
  'Free some space and publish again.': 'Schaffen Sie Platz und veröffentlichen Sie noch einmal.',
  'The folder {folder} cannot be found. {site}': 'Der Ordner {folder} ist nicht zu finden. {site}',
  'Connect its drive, or choose the folder again.':
    'Verbinden Sie das Laufwerk oder wählen Sie den Ordner neu.',
  'Dateline may not write to {folder}. {site}': 'Dateline darf nicht in {folder} schreiben. {site}',
  'Change the rights of the folder, or choose another one.':
    'Ändern Sie die Rechte des Ordners oder wählen Sie einen anderen.',
  'The site could not be written to {folder}. {site}':
    'Die Website konnte nicht in {folder} geschrieben werden. {site}',
  'Check the folder and its drive, then publish again.':
    'Prüfen Sie den Ordner und sein Laufwerk und veröffentlichen Sie dann noch einmal.',
  'The article is under embargo until {time} on {day}. Nothing was sent.':
    'Der Artikel hat eine Sperrfrist bis {time} am {day}. Es wurde nichts gesendet.',
  'It waits in the queue and goes by itself then, while Dateline is open.':
    'Er steht in der Warteschlange und geht dann von selbst hinaus, solange Dateline geöffnet ist.',
  '{placed} of {count} files are new, the others are as they were.':
    '{placed} von {count} Dateien sind neu, die anderen unverändert.',
  'The site is as it was.': 'Die Website ist unverändert.',
  'It is tried again in a moment.': 'Gleich wird es noch einmal versucht.',
} as const
