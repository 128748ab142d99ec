/** Host errors, in German. */
export const hostErrorsWords = {
  'The Worker is there, and Dateline made it.': 'Der Worker ist da, und Dateline hat ihn angelegt.',
  'The first publishing makes the Worker “{worker}”.':
    'Das erste Veröffentlichen legt den Worker „{worker}“ an.',
  'look at the Worker': 'den Worker anzusehen',
  'Asking the host what it has': 'Es wird nachgesehen, was der Webhoster hat',
  'begin an upload': 'das Hochladen zu beginnen',
  'Letting the host show it': 'Der Webhoster schaltet es frei',
  'send files': 'Dateien zu senden',
  'finish the upload': 'das Hochladen abzuschließen',
  'no completion token': 'kein Abschluss-Token',
  'show the new site': 'die neue Website zu zeigen',
  'There is a Worker “{worker}” already that Dateline did not make. All of it would be replaced, so nothing was sent.':
    'Es gibt schon einen Worker „{worker}“, den Dateline nicht angelegt hat. Er würde ganz ersetzt, darum wurde nichts gesendet.',
  'Choose another name for the Worker, or delete that one at Cloudflare.':
    'Wählen Sie einen anderen Namen für den Worker oder löschen Sie den vorhandenen bei Cloudflare.',
  'Bring the site to another kind of host, such as a store that speaks S3.':
    'Wählen Sie einen anderen Webhoster, etwa einen Speicher mit S3.',
  '{path} is larger than the 25 MB that Cloudflare takes. Nothing was sent.':
    '{path} ist größer als die 25 MB, die Cloudflare annimmt. Es wurde nichts gesendet.',
  'Use a smaller picture, or bring the site to another kind of host.':
    'Verwenden Sie ein kleineres Bild oder wählen Sie einen anderen Webhoster.',
  'bring the site there': 'die Website dorthin zu bringen',
  'look at the repository': 'das Repository anzusehen',
  'The branch {branch} is there; each publishing adds a commit to it.':
    'Der Branch {branch} ist da; jedes Veröffentlichen fügt ihm einen Commit hinzu.',
  'The first publishing makes the branch {branch}.':
    'Das erste Veröffentlichen legt den Branch {branch} an.',
  'Looking at what is there': 'Es wird nachgesehen, was dort steht',
  'Pushing to the repository': 'Wird in das Repository geschrieben',
  'The copy of the repository on this machine could not be used.':
    'Die Kopie des Repositorys auf diesem Rechner konnte nicht verwendet werden.',
  'the branch': 'dem Branch',
  'The branch has moved on: somebody changed {path} there since Dateline last pushed. Nothing was sent, and nothing was forced.':
    'Der Branch ist weiter: Jemand hat {path} dort geändert, seit Dateline zuletzt geschrieben hat. Es wurde nichts gesendet und nichts erzwungen.',
  'Take that change back in the repository, or delete the file there; then try again.':
    'Nehmen Sie diese Änderung im Repository zurück oder löschen Sie die Datei dort; versuchen Sie es dann noch einmal.',
  '{path} at the host of {siteName} is not Dateline’s and would be overwritten. It was left as it is.':
    '{path} beim Webhoster von {siteName} stammt nicht von Dateline und würde überschrieben. Es blieb, wie es ist.',
  'Move it away at the host, or bring the site to another folder there; then try again.':
    'Verschieben Sie es beim Webhoster oder bringen Sie die Website dort in einen anderen Ordner; versuchen Sie es dann noch einmal.',
  '{server} did not let Dateline {doing}. Readers see what they saw before.':
    '{server} hat Dateline nicht erlaubt, {doing}. Die Leser sehen, was sie vorher sahen.',
  'Look at the user, the password or key and the rights there, under Places.':
    'Prüfen Sie Benutzer, Passwort oder Schlüssel und die Rechte dort, unter „Kanäle“.',
  '{server} stumbled while Dateline wanted to {doing}.':
    '{server} hat einen Fehler gemeldet, als Dateline versuchte, {doing}.',
  'Dateline goes on by itself where it stopped.':
    'Dateline macht von selbst dort weiter, wo es aufgehört hat.',
  'look at the site': 'die Website anzusehen',
  'It is the site {name}, which readers find at {url}.':
    'Es ist die Website {name}, die Leser unter {url} finden.',
  'look at its files': 'ihre Dateien anzusehen',
  'begin a deploy': 'eine Bereitstellung zu beginnen',
  'Waiting for the host to show it': 'Warten auf den Webhoster',
  'send {path}': '{path} zu senden',
  'look at the deploy': 'die Bereitstellung anzusehen',
  '“{typed}” is not an address that can be reached.':
    '„{typed}“ ist keine Adresse, die erreichbar ist.',
  'Write it whole, such as https://store.example/.':
    'Schreiben Sie sie ganz aus, etwa https://store.example/.',
  'The address names a user or holds a token, which would lie open in the settings. It was not used.':
    'Die Adresse nennt einen Benutzer oder enthält ein Token, das offen in den Einstellungen läge. Sie wurde nicht verwendet.',
  'Write it without what stands before the @: user and token have their own fields.':
    'Schreiben Sie sie ohne das, was vor dem @ steht: Benutzer und Token haben eigene Felder.',
  'Looking at it as readers do': 'Die Seite wird geprüft, wie Leser sie bekommen',
  'Readers see what they saw before.': 'Die Leser sehen, was sie vorher sahen.',
  '{path} is missing from the site’s folder, so it could not be brought to the host.':
    '{path} fehlt im Ordner der Website und konnte darum nicht zum Webhoster gebracht werden.',
  'Publish again: Dateline writes what belongs there.':
    'Veröffentlichen Sie noch einmal: Dateline schreibt, was dorthin gehört.',
  'Everything is at the host, but readers of {siteName} find no page at its address.':
    'Alles ist beim Webhoster, aber die Leser von {siteName} finden unter der Adresse keine Seite.',
  'Everything is at the host, but {siteName} answers its readers with an error.':
    'Alles ist beim Webhoster, aber {siteName} antwortet den Lesern mit einem Fehler.',
  'Everything is at the host, but {siteName} refuses its readers the page.':
    'Alles ist beim Webhoster, aber {siteName} verweigert den Lesern die Seite.',
  'If it goes on, the rights of files and folders keep its web server out: on the server, “chmod -R a+rX {folder}” lets it read them, and each folder above must let it pass.':
    'Bleibt es so, halten die Rechte von Dateien und Ordnern den Webserver fern: Auf dem Server lässt „chmod -R a+rX {folder}“ ihn sie lesen, und jeder Ordner darüber muss ihn durchlassen.',
  'If it goes on, allow everybody to read the site, at its host.':
    'Bleibt es so, erlauben Sie beim Webhoster allen, die Website zu lesen.',
  'Everything is at the host, but {siteName} could not be read: {message}':
    'Alles ist beim Webhoster, aber {siteName} konnte nicht gelesen werden: {message}',
  'The clock of this machine and that of {server} are too far apart, so it let Dateline do nothing. Readers see what they saw before.':
    'Die Uhr dieses Rechners und die von {server} gehen zu weit auseinander, deshalb wurde Dateline nichts erlaubt. Die Leser sehen, was sie vorher sahen.',
  'Set the clock of this machine, then try again.':
    'Stellen Sie die Uhr dieses Rechners und versuchen Sie es dann noch einmal.',
  'Look at the rights of the key: it must be able to list the bucket, and to read, write and delete in it (s3:ListBucket, s3:GetObject, s3:PutObject, s3:DeleteObject).':
    'Prüfen Sie die Rechte des Schlüssels: Er muss den Inhalt des Buckets auflisten und darin lesen, schreiben und löschen dürfen (s3:ListBucket, s3:GetObject, s3:PutObject, s3:DeleteObject).',
  'Look at the key or token and its rights, under Places.':
    'Prüfen Sie Schlüssel oder Token und seine Rechte, unter „Kanäle“.',
  'read {path}': '{path} zu lesen',
  'store {path}': '{path} abzulegen',
  'It holds other bytes than were sent.': 'Es enthält andere Bytes, als gesendet wurden.',
  'remove {path}': '{path} zu entfernen',
  '{bucket} at {host}': '{bucket} bei {host}',
  'SFTP to {server}': 'SFTP zu {server}',
  'write a file': 'eine Datei zu schreiben',
  'remove a file': 'eine Datei zu entfernen',
  'put a file in its place': 'eine Datei an ihren Platz zu legen',
  'make a folder': 'einen Ordner anzulegen',
  'look at a folder': 'einen Ordner anzusehen',
  'use SFTP': 'SFTP zu verwenden',
  'sign in': 'sich anzumelden',
  '{server} shows another key than the one you confirmed, so it may not be the server it says it is. Nothing was sent.':
    '{server} zeigt einen anderen Schlüssel als den, den Sie bestätigt haben; es ist vielleicht nicht der Server, für den er sich ausgibt. Es wurde nichts gesendet.',
  'Ask whoever runs it whether its key was changed; if so, confirm the new one under Places.':
    'Fragen Sie die Betreiber, ob der Schlüssel geändert wurde; wenn ja, bestätigen Sie den neuen unter „Kanäle“.',
  'The private key is locked with a passphrase, and cannot be used here.':
    'Der private Schlüssel ist mit einer Passphrase gesperrt und kann hier nicht verwendet werden.',
  'Give a key without a passphrase that may do nothing else, or a password, under Places. “ssh-keygen -p -f FILE” takes the passphrase off a copy of a key.':
    'Geben Sie unter „Kanäle“ einen Schlüssel ohne Passphrase an, der sonst nichts darf, oder ein Passwort. „ssh-keygen -p -f DATEI“ nimmt einer Kopie eines Schlüssels die Passphrase.',
  'The private key could not be read: a part of it is missing, or its form is unknown.':
    'Der private Schlüssel konnte nicht gelesen werden: Ein Teil fehlt, oder seine Form ist unbekannt.',
  'Paste the whole file with all its lines. “ssh-keygen -p -f FILE” writes a copy of a key in a form that can be read; PuTTYgen does so under Conversions, “Export OpenSSH key”.':
    'Fügen Sie die ganze Datei mit allen Zeilen ein. „ssh-keygen -p -f DATEI“ schreibt die Kopie eines Schlüssels in einer lesbaren Form; PuTTYgen tut das unter Conversions, „Export OpenSSH key“.',
  'Connecting to the host': 'Verbindung zum Webhoster wird aufgebaut',
  'Removing what is no longer part of the site': 'Was nicht mehr zur Website gehört, wird entfernt',
  'read back what it had just written': 'zurückzulesen, was es eben geschrieben hatte',
  'Dateline looks again by itself; “Live” stands there as soon as readers get the new page.':
    'Dateline sieht von selbst wieder nach; „Live“ erscheint, sobald Leser die neue Seite bekommen.',
} as const
