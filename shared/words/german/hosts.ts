/** How a folder reaches readers, in German. */
export const hostsWords = {
  'Sending 1 file to the host': '1 Datei wird zum Webhoster gesendet',
  'Sending file {number} of {total} to the host':
    'Datei {number} von {total} wird zum Webhoster gesendet',
  'Readers get it at {siteUrl}: a file that Dateline put there could be read.':
    'Leser bekommen die Website unter {siteUrl}: Eine Datei, die Dateline dort abgelegt hat, ließ sich lesen.',
  'At {siteUrl} readers are refused what is there. Look at the rights of the folder that is served, and of those above it.':
    'Unter {siteUrl} wird Lesern verweigert, was dort liegt. Prüfen Sie die Rechte des Ordners, der dort ausgeliefert wird, und der Ordner darüber.',
  'At {siteUrl} readers do not get it yet. Compare the address of the site with the folder that is served there.':
    'Unter {siteUrl} bekommen Leser die Website noch nicht. Vergleichen Sie die Adresse der Website mit dem Ordner, der dort ausgeliefert wird.',
  'Everything is at the host, but {siteName} still shows an older page: a cache there is late.':
    'Alles ist beim Webhoster, aber {siteName} zeigt noch eine ältere Seite: Ein Cache dort hinkt hinterher.',
  'Everything is at the host, but {siteName} still shows the page of {time}: a cache there is late.':
    'Alles ist beim Webhoster, aber {siteName} zeigt noch die Seite von {time}: Ein Cache dort hinkt hinterher.',
  'If it goes on, compare the address of the site with the folder that is served.':
    'Bleibt es dabei, vergleichen Sie die Adresse der Website mit dem Ordner, der ausgeliefert wird.',
  deploy: 'die Website bereitzustellen',
  push: 'in das Repository zu schreiben',
  'The site has {count} files, and Cloudflare takes {most} in one Worker. Nothing was sent.':
    'Die Website hat {count} Dateien; Cloudflare nimmt in einem Worker {most} an. Es wurde nichts gesendet.',
  'Dateline was let in, and may bring the site there.':
    'Die Anmeldung gelang; Dateline darf die Website dorthin bringen.',
  'To a server by SFTP': 'Per SFTP auf einen Server',
  'To a store that speaks S3': 'In einen Speicher mit S3',
  'To a git repository': 'In ein Git-Repository',
  'To Netlify': 'Zu Netlify',
  'To Cloudflare': 'Zu Cloudflare',
  'Served as it is': 'Wird direkt ausgeliefert',
  'Asking the server for its key …': 'Der Schlüssel des Servers wird abgefragt …',
  'Leave it empty to keep the one there is': 'Leer lassen, um nichts zu ändern',
  'How do readers get it?': 'Wie kommt die Website zu den Lesern?',
  'This folder is served as it is': 'Dieser Ordner wird direkt ausgeliefert',
  'Dateline brings it to a server by SFTP': 'Dateline bringt ihn per SFTP auf einen Server',
  'Dateline brings it to a store that speaks S3': 'Dateline bringt ihn in einen Speicher mit S3',
  'Dateline pushes it to a git repository': 'Dateline bringt ihn in ein Git-Repository',
  'Dateline brings it to Netlify': 'Dateline bringt ihn zu Netlify',
  'Dateline brings it to Cloudflare': 'Dateline bringt ihn zu Cloudflare',
  'A web server on this machine, a shared drive, or a program of your own picks it up':
    'Ein Webserver auf diesem Rechner, ein gemeinsames Laufwerk oder ein eigenes Programm holt ihn ab',
  'Only what changed is sent; “Live” stands there when readers get it':
    'Nur Änderungen werden gesendet; „Live“ erscheint, sobald Leser sie bekommen',
  'Password or private key': 'Passwort oder privater Schlüssel',
  'Secret access key': 'Geheimer Zugriffsschlüssel',
  'Personal access token': 'Persönliches Zugriffstoken',
  'API token': 'API-Token',
  'Paste a private key with all its lines; one with a passphrase cannot be used':
    'Fügen Sie einen privaten Schlüssel mit allen Zeilen ein; mit Passphrase geht er nicht',
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
    'So wollen es die meisten Speicher; sonst steht er vor dem Namen des Speichers',
  'Access key ID': 'Zugriffsschlüssel-ID',
  'Address of the repository': 'Adresse des Repositorys',
  'The https address, as for cloning': 'Die https-Adresse, wie zum Klonen',
  Branch: 'Branch',
  'Some services take any': 'Bei manchen Diensten ist er beliebig',
  'Site ID': 'Website-ID',
  'From the site’s configuration, or its name with netlify.app':
    'Aus der Konfiguration der Website oder ihr Name mit netlify.app',
  'Account ID': 'Konto-ID',
  'Stands beside the account’s name in Cloudflare’s dashboard':
    'Steht im Cloudflare-Dashboard neben dem Namen des Kontos',
  'Name of the Worker': 'Name des Workers',
  'The first publishing makes it. It is given the site and nothing else':
    'Das erste Veröffentlichen legt ihn an. Er bekommt die Website und sonst nichts',
  '“{typed}” cannot stand in “{field}”.': '„{typed}“ kann nicht unter „{field}“ stehen.',
  'Write it with small letters, digits and hyphens alone.':
    'Verwenden Sie nur Kleinbuchstaben, Ziffern und Bindestriche.',
  'Write the name alone, as your host shows it: without an address around it or a space.':
    'Schreiben Sie nur den Namen, wie Ihr Webhoster ihn zeigt: ohne Adresse darum und ohne Leerzeichen.',
  Server: 'Server',
  Port: 'Port',
  'Folder there': 'Ordner dort',
  'The one that is served at the site’s address':
    'Der Ordner, der unter der Adresse der Website ausgeliefert wird',
  'The key you confirmed for this server:':
    'Der Schlüssel, den Sie für diesen Server bestätigt haben:',
  'The server shows this key:': 'Der Server zeigt diesen Schlüssel:',
  'Look at it anew': 'Neu abfragen',
  'It is the key of our server': 'Es ist der Schlüssel unseres Servers',
  'Compare it with what your host shows, or ask whoever runs it. From then on another key is refused.':
    'Vergleichen Sie ihn mit dem, den Ihr Webhoster nennt, oder fragen Sie die Betreiber. Von da an wird ein anderer abgewiesen.',
  'By {host}': 'Per {host}',
  'Next|step': 'Weiter',
  'Look at its key': 'Schlüssel abfragen',
  '{folder}, then by {host}': '{folder}, dann per {host}',
  'S3 to {bucket} at {host}': 'S3 zu {bucket} bei {host}',
  'git to {host}, branch {branch}': 'git zu {host}, Branch {branch}',
  'Netlify to {site}': 'Netlify zu {site}',
  'Cloudflare to {worker}': 'Cloudflare zu {worker}',
  'The pages in the folder and at the host stay, and readers keep them. Dateline forgets the place and its {secret}; your articles and their history stay as they are.':
    'Die Seiten im Ordner und beim Webhoster bleiben, und Leser behalten sie. Dateline vergisst den Kanal samt {secret}; Ihre Artikel und ihr Verlauf bleiben, wie sie sind.',
  'password or private key': 'Passwort oder privater Schlüssel',
  'secret access key': 'geheimer Zugriffsschlüssel',
  'Dateline writes finished pages into it, and brings them to your host if you like.':
    'Dateline schreibt fertige Seiten hinein und bringt sie auf Wunsch zu Ihrem Webhoster.',
} as const
