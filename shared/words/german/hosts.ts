/** How a folder reaches readers, in German. */
export const hostsWords = {
  '{path} at the host of {siteName} is not Dateline’s and would be overwritten. It was left as it is.':
    '{path} beim Hoster von {siteName} stammt nicht von Dateline und würde überschrieben. Es blieb, wie es ist.',
  'Move it away at the host, or bring the site to another folder there; then try again.':
    'Verschieben Sie es beim Hoster, oder bringen Sie die Website dort in einen anderen Ordner; dann noch einmal versuchen.',
  '{server} did not let Dateline {doing}. Readers see what they saw before.':
    '{server} ließ Dateline nicht: {doing}. Leser sehen, was sie vorher sahen.',
  'Look at the user, the password or key and the rights there, under Places.':
    'Sehen Sie unter „Orte“ nach Benutzer, Passwort oder Schlüssel und Rechten.',
  '{server} stumbled while Dateline wanted to {doing}.':
    '{server} geriet ins Stolpern. Dateline wollte: {doing}.',
  'Dateline goes on by itself where it stopped.':
    'Dateline macht von selbst dort weiter, wo es aufgehört hat.',
  'Readers see what they saw before.': 'Leser sehen, was sie vorher sahen.',
  '{path} is missing from the site’s folder, so it could not be brought to the host.':
    '{path} fehlt im Ordner der Website und konnte deshalb nicht zum Hoster gebracht werden.',
  'Publish again: Dateline writes what belongs there.':
    'Noch einmal veröffentlichen: Dateline schreibt, was dort hingehört.',
  'Connecting to the host': 'Verbindung zum Hoster',
  'Removing what is no longer part of the site': 'Was nicht mehr zur Website gehört, wird entfernt',
  'Sending 1 file to the host': '1 Datei geht zum Hoster',
  'Sending file {number} of {total} to the host': 'Datei {number} von {total} geht zum Hoster',
  '“{typed}” is not an address that can be reached.':
    '„{typed}“ ist keine Adresse, die sich erreichen lässt.',
  'Write it whole, such as https://store.example/.':
    'Schreiben Sie sie ganz, etwa https://store.example/.',
  'Looking at it as readers do': 'Ein Blick darauf, wie Leser ihn haben',
  'Look at the key or token and its rights, under Places.':
    'Sehen Sie unter „Orte“ nach dem Schlüssel oder Token und seinen Rechten.',
  'read back what it had just written': 'zurücklesen, was gerade geschrieben wurde',
  'Readers get it at {siteUrl}: a file that Dateline put there could be read.':
    'Leser bekommen es unter {siteUrl}: Eine Datei, die Dateline dort ablegte, war zu lesen.',
  'At {siteUrl} readers do not get it yet. Compare the address of the site with the folder that is served there.':
    'Unter {siteUrl} bekommen Leser es noch nicht. Vergleichen Sie die Adresse der Website mit dem Ordner, der dort ausgeliefert wird.',
  'Dateline looks again by itself; “Live” stands there as soon as readers get the new page.':
    'Dateline sieht von selbst wieder nach; „Live“ steht da, sobald Leser die neue Seite bekommen.',
  'Everything is at the host, but {siteName} still shows an older page: a cache there is late.':
    'Alles liegt beim Hoster, doch {siteName} zeigt noch eine ältere Seite: Ein Zwischenspeicher dort ist spät dran.',
  'Everything is at the host, but {siteName} still shows the page of {time}: a cache there is late.':
    'Alles liegt beim Hoster, doch {siteName} zeigt noch die Seite von {time}: Ein Zwischenspeicher dort ist spät dran.',
  'Everything is at the host, but readers of {siteName} find no page at its address.':
    'Alles liegt beim Hoster, doch Leser von {siteName} finden unter der Adresse keine Seite.',
  'Everything is at the host, but {siteName} answers its readers with an error.':
    'Alles liegt beim Hoster, doch {siteName} antwortet Lesern mit einem Fehler.',
  'If it goes on, compare the address of the site with the folder that is served.':
    'Bleibt es so, vergleichen Sie die Adresse der Website mit dem Ordner, der ausgeliefert wird.',
  'Everything is at the host, but {siteName} could not be read: {message}':
    'Alles liegt beim Hoster, doch {siteName} war nicht zu lesen: {message}',
  'use SFTP': 'SFTP benutzen',
  'sign in': 'sich anmelden',
  'read {path}': '{path} lesen',
  'write a file': 'eine Datei schreiben',
  'remove a file': 'eine Datei entfernen',
  'put a file in its place': 'eine Datei an ihren Platz setzen',
  'make a folder': 'einen Ordner anlegen',
  'look at a folder': 'einen Ordner ansehen',
  'store {path}': '{path} ablegen',
  'remove {path}': '{path} entfernen',
  'look at its files': 'die Dateien ansehen',
  'begin a deploy': 'eine Auslieferung beginnen',
  'send {path}': '{path} senden',
  'look at the deploy': 'die Auslieferung ansehen',
  deploy: 'ausliefern',
  'look at the Worker': 'den Worker ansehen',
  'begin an upload': 'ein Hochladen beginnen',
  'send files': 'Dateien senden',
  'finish the upload': 'das Hochladen beenden',
  'show the new site': 'die neue Website zeigen',
  'bring the site there': 'die Website dorthin bringen',
  'look at the repository': 'das Repository ansehen',
  push: 'hochschieben (push)',
  'SFTP to {server}': 'SFTP zu {server}',
  'Asking the host what it has': 'Der Hoster wird gefragt, was er hat',
  'Waiting for the host to show it': 'Der Hoster muss es noch zeigen',
  'Letting the host show it': 'Der Hoster zeigt es',
  'Pushing to the repository': 'Das Repository bekommt es',
  '{server} shows another key than the one you confirmed, so it may not be the server it says it is. Nothing was sent.':
    '{server} zeigt einen anderen Schlüssel als den bestätigten und ist vielleicht nicht der Server, der er zu sein vorgibt. Nichts wurde gesendet.',
  'Ask whoever runs it whether its key was changed; if so, confirm the new one under Places.':
    'Fragen Sie, wer ihn betreibt, ob der Schlüssel geändert wurde; wenn ja, bestätigen Sie den neuen unter „Orte“.',
  'The private key could not be read. One that is locked with a passphrase cannot be used here.':
    'Der private Schlüssel war nicht zu lesen. Einer mit Passphrase lässt sich hier nicht benutzen.',
  'Give a key without a passphrase that may do nothing else, or a password, under Places.':
    'Geben Sie unter „Orte“ einen Schlüssel ohne Passphrase, der nichts anderes darf, oder ein Passwort.',
  'It is the site {name}, which readers find at {url}.':
    'Es ist die Website {name}, die Leser unter {url} finden.',
  'The Worker is there, and Dateline made it.': 'Der Worker ist da, und Dateline hat ihn gemacht.',
  'The first publishing makes the Worker “{worker}”.':
    'Das erste Veröffentlichen legt den Worker „{worker}“ an.',
  'There is a Worker “{worker}” already that Dateline did not make. All of it would be replaced, so nothing was sent.':
    'Es gibt schon einen Worker „{worker}“, der nicht von Dateline ist. Er würde ganz ersetzt, deshalb wurde nichts gesendet.',
  'Choose another name for the Worker, or delete that one at Cloudflare.':
    'Wählen Sie einen anderen Namen für den Worker, oder löschen Sie jenen bei Cloudflare.',
  'The site has {count} files, and Cloudflare takes {most} in one Worker. Nothing was sent.':
    'Die Website hat {count} Dateien, und Cloudflare nimmt {most} in einem Worker. Nichts wurde gesendet.',
  'Bring the site to another kind of host, such as a store that speaks S3.':
    'Bringen Sie die Website zu einer anderen Art von Hoster, etwa einem Speicher mit S3.',
  '{path} is larger than the 25 MB that Cloudflare takes. Nothing was sent.':
    '{path} ist größer als die 25 MB, die Cloudflare nimmt. Nichts wurde gesendet.',
  'Use a smaller picture, or bring the site to another kind of host.':
    'Nehmen Sie ein kleineres Bild, oder bringen Sie die Website zu einer anderen Art von Hoster.',
  'the branch': 'dem Branch',
  'The branch {branch} is there; each publishing adds a commit to it.':
    'Der Branch {branch} ist da; jedes Veröffentlichen fügt einen Commit hinzu.',
  'The first publishing makes the branch {branch}.':
    'Das erste Veröffentlichen legt den Branch {branch} an.',
  'The copy of the repository on this machine could not be used.':
    'Die Kopie des Repositorys auf diesem Rechner war nicht zu benutzen.',
  'The branch has moved on: somebody changed {path} there since Dateline last pushed. Nothing was sent, and nothing was forced.':
    'Der Branch ist weitergegangen: Jemand hat dort {path} geändert, seit Dateline zuletzt gesendet hat. Nichts wurde gesendet und nichts erzwungen.',
  'Take that change back in the repository, or delete the file there; then try again.':
    'Nehmen Sie die Änderung im Repository zurück, oder löschen Sie die Datei dort; dann noch einmal versuchen.',
  'There is no password, key or token to try yet.':
    'Es gibt noch kein Passwort, keinen Schlüssel und kein Token zum Ausprobieren.',
  'This is another host or another user than before, so the kept password or key was not sent there.':
    'Das ist ein anderer Hoster oder Benutzer als vorher, deshalb ging das aufbewahrte Passwort nicht dorthin.',
  'Give the password or key once more.': 'Geben Sie Passwort oder Schlüssel noch einmal ein.',
  'Dateline was let in, and may bring the site there.':
    'Dateline wurde eingelassen und darf die Website dorthin bringen.',
  'To a server by SFTP': 'Zu einem Server mit SFTP',
  'To a store that speaks S3': 'Zu einem Speicher mit S3',
  'To a git repository': 'In ein Git-Repository',
  'To Netlify': 'Zu Netlify',
  'To Cloudflare': 'Zu Cloudflare',
  'Served as it is': 'So ausgeliefert, wie er ist',
  'Asking the server for its key …': 'Der Server wird nach seinem Schlüssel gefragt …',
  'Leave it empty to keep the one there is': 'Leer lassen, um nichts zu ändern',
  'How do readers get it?': 'Wie bekommen Leser ihn?',
  'This folder is served as it is': 'Dieser Ordner wird so ausgeliefert, wie er ist',
  'Dateline brings it to a server by SFTP': 'Dateline bringt ihn per SFTP auf einen Server',
  'Dateline brings it to a store that speaks S3': 'Dateline bringt ihn in einen Speicher mit S3',
  'Dateline pushes it to a git repository': 'Dateline bringt ihn in ein Git-Repository',
  'Dateline brings it to Netlify': 'Dateline bringt ihn zu Netlify',
  'Dateline brings it to Cloudflare': 'Dateline bringt ihn zu Cloudflare',
  'A web server on this machine, a shared drive, or a program of your own picks it up':
    'Ein Webserver auf diesem Rechner, ein gemeinsames Laufwerk oder ein eigenes Programm holt ihn ab',
  'Only what changed is sent; “Live” stands there when readers get it':
    'Gesendet wird nur, was sich änderte; „Live“ steht da, wenn Leser es bekommen',
  'Password or private key': 'Passwort oder privater Schlüssel',
  'Secret access key': 'Geheimer Zugriffsschlüssel',
  'Personal access token': 'Persönliches Zugriffstoken',
  'API token': 'API-Token',
  'Paste a private key with all its lines; one with a passphrase cannot be used':
    'Einen privaten Schlüssel mit allen Zeilen einfügen; einer mit Passphrase geht nicht',
  'Of a user who may read, write and delete in this bucket, and nothing else':
    'Von einem Benutzer, der in diesem Bucket lesen, schreiben und löschen darf und sonst nichts',
  'One that may write to this repository alone':
    'Eines, das nur in dieses Repository schreiben darf',
  'Made under User settings, Applications': 'Wird unter „User settings“, „Applications“ erstellt',
  'With the permission “Workers Scripts: Edit” for this account':
    'Mit dem Recht „Workers Scripts: Edit“ für dieses Konto',
  'Address of the store': 'Adresse des Speichers',
  Bucket: 'Bucket',
  Region: 'Region',
  'Folder in the bucket': 'Ordner im Bucket',
  'Empty where the whole bucket is the site': 'Leer, wenn der ganze Bucket die Website ist',
  'The bucket’s name is part of the path': 'Der Name des Buckets ist Teil des Pfads',
  'As most stores want it; else it stands before the store’s name':
    'Wie die meisten Speicher es wollen; sonst steht er vor dem Namen des Speichers',
  'Access key ID': 'Zugriffsschlüssel-ID',
  'Address of the repository': 'Adresse des Repositorys',
  'The https address, as for cloning': 'Die https-Adresse, wie zum Klonen',
  Branch: 'Branch',
  'Some services take any': 'Manche Dienste nehmen jeden',
  'Site ID': 'Website-ID',
  'From the site’s configuration, or its name with netlify.app':
    'Aus der Konfiguration der Website, oder ihr Name mit netlify.app',
  'Account ID': 'Konto-ID',
  'Stands beside the account’s name in Cloudflare’s dashboard':
    'Steht in Cloudflares Übersicht beim Namen des Kontos',
  'Name of the Worker': 'Name des Workers',
  'The first publishing makes it. It is given the site and nothing else':
    'Das erste Veröffentlichen legt ihn an. Er bekommt die Website und sonst nichts',
  Server: 'Server',
  Port: 'Port',
  'Folder there': 'Ordner dort',
  'The one that is served at the site’s address':
    'Der, der unter der Adresse der Website ausgeliefert wird',
  'The key you confirmed for this server:':
    'Der Schlüssel, den Sie für diesen Server bestätigt haben:',
  'The server shows this key:': 'Der Server zeigt diesen Schlüssel:',
  'Look at it anew': 'Neu ansehen',
  'It is the key of our server': 'Es ist der Schlüssel unseres Servers',
  'Compare it with what your host shows, or ask whoever runs it. From then on another key is refused.':
    'Vergleichen Sie ihn mit dem, den Ihr Hoster zeigt, oder fragen Sie, wer ihn betreibt. Von da an wird ein anderer abgewiesen.',
  'By {host}': 'Per {host}',
  'Next|step': 'Weiter',
  'Look at its key': 'Schlüssel ansehen',
  '{folder}, then by {host}': '{folder}, dann per {host}',
  'S3 to {bucket} at {host}': 'S3 zu {bucket} bei {host}',
  'git to {host}, branch {branch}': 'git zu {host}, Branch {branch}',
  'Netlify to {site}': 'Netlify zu {site}',
  'Cloudflare to {worker}': 'Cloudflare zu {worker}',
  'The pages in the folder and at the host stay, and readers keep them. Dateline forgets the place and its {secret}; your articles and their history stay as they are.':
    'Die Seiten im Ordner und beim Hoster bleiben, und Leser behalten sie. Dateline vergisst den Ort und sein {secret}; Ihre Artikel und ihre Geschichte bleiben, wie sie sind.',
  'password or private key': 'Passwort oder privater Schlüssel',
  'secret access key': 'geheimer Zugriffsschlüssel',
  'Dateline writes finished pages into it, and brings them to your host if you like.':
    'Dateline schreibt fertige Seiten hinein und bringt sie auf Wunsch zu Ihrem Hoster.',
} as const
