/** Desk errors, in German. */
export const deskErrorsWords = {
  '{host} does not say what lies there.': '{host} sagt nicht, was dort liegt.',
  'This address': 'Diese Adresse',
  'Write on the card what readers should know of it.':
    'Schreiben Sie auf die Karte, was Leser davon wissen sollten.',
  '{host} was not read: only secure addresses of the public internet are.':
    '{host} wurde nicht gelesen: Dateline liest nur sichere Adressen im öffentlichen Internet.',
  '{host} shows nothing at this address.': '{host} zeigt nichts unter dieser Adresse.',
  '{host} answered with far more than was asked for.':
    '{host} hat mit weit mehr geantwortet, als gefragt war.',
  '“{url}” is not an address that can be opened.':
    '„{url}“ ist keine Adresse, die sich öffnen lässt.',
  'Only http, https and mailto links are opened.':
    'Nur Links mit http, https und mailto werden geöffnet.',
  'The system could not show the folder.': 'Das System konnte den Ordner nicht anzeigen.',
  'Its path stands in the settings; open it by hand.':
    'Der Pfad steht in den Einstellungen; öffnen Sie den Ordner von Hand.',
  '{siteName} is not a folder on this machine.': '{siteName} ist kein Ordner auf diesem Rechner.',
  'Choose a folder.': 'Wählen Sie einen Ordner.',
  'That place to publish to is no longer set up.': 'Dieser Kanal ist nicht mehr eingerichtet.',
  'Set it up again.': 'Richten Sie ihn neu ein.',
  'There is no password, key or token to try yet.':
    'Es gibt noch kein Passwort, keinen Schlüssel und kein Token zum Prüfen.',
  'Paste it, then try again.': 'Fügen Sie es ein und versuchen Sie es dann noch einmal.',
  'This is another host or another user than before, so the kept password or key was not sent there.':
    'Das ist ein anderer Webhoster oder ein anderer Benutzer als vorher; deshalb wurde das gespeicherte Passwort oder der Schlüssel nicht dorthin gesendet.',
  'Give the password or key once more.': 'Geben Sie Passwort oder Schlüssel noch einmal an.',
  'The article is open in another window, which is in front now.':
    'Der Artikel ist in einem anderen Fenster geöffnet, das jetzt im Vordergrund steht.',
  'Close it there to open it here.': 'Schließen Sie ihn dort, um ihn hier zu öffnen.',
  'The page could not be opened: {problem}': 'Die Seite konnte nicht geöffnet werden: {problem}',
  'It lies at {value}.': 'Sie liegt unter {value}.',
  'Readers do not have this article there yet.': 'Die Leser haben diesen Artikel dort noch nicht.',
  'Publish it first.': 'Veröffentlichen Sie ihn zuerst.',
  'It waits in the queue and has not been sent yet.':
    'Er steht in der Warteschlange und wurde noch nicht gesendet.',
  'Let the queue go on, or look at what stands before it.':
    'Lassen Sie die Warteschlange weiterlaufen oder sehen Sie nach, was davor steht.',
  'The picture has no address that could be fetched.':
    'Das Bild hat keine Adresse, von der es sich holen ließe.',
  'Save it to this machine and choose the file.':
    'Speichern Sie es auf diesem Rechner und wählen Sie die Datei.',
  'A pasted picture lies at an address on this machine, so it was not fetched by itself.':
    'Ein eingefügtes Bild liegt unter einer Adresse auf diesem Rechner und wurde deshalb nicht von selbst geholt.',
  'Select it and press “Get it” if you trust where it comes from.':
    'Wählen Sie es aus und drücken Sie „Holen“, wenn Sie der Herkunft vertrauen.',
  'This can no longer be undone in one step. Nothing was changed.':
    'Das lässt sich nicht mehr in einem Schritt rückgängig machen. Es wurde nichts geändert.',
  'Restore single texts from their history.':
    'Stellen Sie einzelne Texte aus ihrem Verlauf wieder her.',
  'There is no password or key to try yet.':
    'Es gibt noch kein Passwort und keinen Schlüssel zum Prüfen.',
  'This address is on another server than before, so the kept password or key was not sent there.':
    'Diese Adresse liegt auf einem anderen Server als zuvor; deshalb wurde das gespeicherte Passwort oder der Schlüssel nicht dorthin gesendet.',
  'Paste the password or key of the new server.':
    'Fügen Sie das Passwort oder den Schlüssel des neuen Servers ein.',
  'lead picture': 'Aufmacherbild',
  'That post is no longer on {siteName}.': 'Dieser Beitrag ist nicht mehr auf {siteName}.',
  'Look at the list again.': 'Sehen Sie noch einmal in die Liste.',
  '“{name}” has {megabytes} MB; Dateline imports texts of up to 8 MB.':
    '„{name}“ hat {megabytes} MB; Dateline importiert Texte bis 8 MB.',
  '“{name}” could not be read.': '„{name}“ konnte nicht gelesen werden.',
  'There is no request “{name}”.': 'Eine Anfrage „{name}“ gibt es nicht.',
  'Dateline stumbled over itself (reference {reference}).':
    'In Dateline ist ein interner Fehler aufgetreten (Kennung {reference}).',
  'Nothing was changed.': 'Es wurde nichts geändert.',
  '“{name}” was asked with an unusable {list}.':
    'Die Anfrage „{name}“ enthielt Unbrauchbares: {list}.',
  '“{fileName}” is not a picture that Dateline can use.':
    '„{fileName}“ ist kein Bild, das Dateline verwenden kann.',
  '“{fileName}” is a drawing of over 10 MB.': '„{fileName}“ ist eine Zeichnung von über 10 MB.',
  '“{fileName}” has over 250 million pixels.': '„{fileName}“ hat über 250 Millionen Pixel.',
  '“{fileName}” is cut off: a part of the picture is missing.':
    '„{fileName}“ ist unvollständig: Ein Teil des Bildes fehlt.',
  '“{fileName}” is not a picture, or it is damaged.':
    '„{fileName}“ ist kein Bild oder ist beschädigt.',
  '“{fileName}” has {size} MB; a picture may have up to 60 MB.':
    '„{fileName}“ hat {size} MB; ein Bild darf bis zu 60 MB haben.',
  'Use a JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF or SVG file.':
    'Nehmen Sie eine Datei im Format JPEG, PNG, WebP, AVIF, HEIC, GIF, TIFF oder SVG.',
  'The picture “{fileName}” could not be stored.':
    'Das Bild „{fileName}“ konnte nicht abgelegt werden.',
  'A picture could not be made ready for readers.':
    'Ein Bild konnte nicht für die Leser aufbereitet werden.',
  '“{fileName}” {fault}.': '„{fileName}“ {fault}.',
  'Pictures cannot be made ready for readers on this computer, and one as it came may tell where it was taken. Nothing was sent.':
    'Bilder lassen sich auf diesem Computer nicht für die Leser aufbereiten, und unbearbeitet kann ein Bild verraten, wo es aufgenommen wurde. Es wurde nichts gesendet.',
  'Install Dateline again, or publish without the picture.':
    'Installieren Sie Dateline neu oder veröffentlichen Sie ohne das Bild.',
  'A picture could not be made ready for readers: it {fault}. Nothing was sent.':
    'Ein Bild konnte nicht für die Leser vorbereitet werden: Es {fault}. Es wurde nichts gesendet.',
  'Free some space on the disk of Dateline’s data folder, then publish again.':
    'Schaffen Sie Platz auf dem Datenträger mit dem Datenordner von Dateline und veröffentlichen Sie dann noch einmal.',
  'Publish again; if that fails too, put another copy of the picture into the article.':
    'Veröffentlichen Sie noch einmal; scheitert auch das, setzen Sie eine andere Kopie des Bildes in den Artikel.',
  'The file of a picture is missing from Dateline’s data folder. Nothing was sent.':
    'Die Datei eines Bildes fehlt im Datenordner von Dateline. Es wurde nichts gesendet.',
  'Put the picture into the article again.': 'Setzen Sie das Bild neu in den Artikel ein.',
  'Open it in another program, save it as a JPEG or PNG, and use that.':
    'Öffnen Sie es in einem anderen Programm, speichern Sie es als JPEG oder PNG und verwenden Sie diese Datei.',
  'Make it smaller in another program: readers get 1,600 pixels at most.':
    'Verkleinern Sie es in einem anderen Programm: Leser bekommen höchstens 1600 Pixel.',
  'Make it shorter or smaller, or use a video on another site.':
    'Kürzen oder verkleinern Sie es, oder nehmen Sie ein Video auf einer anderen Website.',
  'A picture could not be read.': 'Ein Bild konnte nicht gelesen werden.',
  'Its article is in the bin.': 'Der zugehörige Artikel liegt im Papierkorb.',
  'Put the article back, then give the draft a new time.':
    'Holen Sie den Artikel zurück und geben Sie dem Entwurf dann eine neue Zeit.',
  'This draft is not there any more.': 'Diesen Entwurf gibt es nicht mehr.',
  'Nothing needs doing.': 'Sie müssen nichts tun.',
  'No place to publish to is set up, or all of them rest.':
    'Es ist kein Kanal eingerichtet, oder alle ruhen.',
  'Set one up under Places, or have the update posted only.':
    'Richten Sie unter „Kanäle“ einen ein oder lassen Sie das Update nur absetzen.',
  'a site': 'eine Website',
  'It was not sent: {message} {remedy}': 'Es wurde nicht gesendet: {message} {remedy}',
  'Posted at its time': 'Zur geplanten Zeit abgesetzt',
  'Its time had passed. Post it yourself, or change it.':
    'Die Zeit war schon vorbei. Setzen Sie es selbst ab oder ändern Sie sie.',
  'Posted, not sent': 'Abgesetzt, nicht gesendet',
  'What was posted in “{headline}” was not sent: {message}':
    'Was in „{headline}“ abgesetzt wurde, ging nicht hinaus: {message}',
  'A scheduled update was held': 'Ein geplantes Update wurde zurückgehalten',
  'is damaged, or not the kind of picture it says it is':
    'ist beschädigt oder hat nicht das Format, das es angibt',
  'has over 250 million pixels': 'hat über 250 Millionen Pixel',
  'is a HEIC picture of over 110 million pixels': 'ist ein HEIC-Bild mit über 110 Millionen Pixeln',
  'is an animation of over 150 million pixels in all its frames':
    'ist eine Animation mit über 150 Millionen Pixeln in allen Einzelbildern',
  'took over a minute to read, and was given up':
    'brauchte über eine Minute zum Lesen und wurde aufgegeben',
  'could not be read: the reading of it broke off':
    'konnte nicht gelesen werden: Das Lesen brach ab',
  'could not be written to the data folder': 'konnte nicht in den Datenordner geschrieben werden',
} as const
