/** Places, in German. */
export const placesWords = {
  'Another address …': 'Andere Adresse …',
  User: 'Benutzername',
  Unchanged: 'Unverändert',
  'Trying it …': 'Wird geprüft …',
  'Open the page where it is made': 'Seite öffnen, auf der es erstellt wird',
  'Kept by the system. Leave it empty to keep the one there is.':
    'Vom System verwahrt. Leer lassen, um nichts zu ändern.',
  'Kept in a file of this account. Leave it empty to keep the one there is.':
    'In einer Datei dieses Benutzerkontos verwahrt. Leer lassen, um nichts zu ändern.',
  'Kept until Dateline is closed. Leave it empty to keep the one there is.':
    'Verwahrt, bis Dateline geschlossen wird. Leer lassen, um nichts zu ändern.',
  'It is not at hand any more: give it again.': 'Nicht mehr vorhanden: bitte neu eingeben.',
  'Address of the site': 'Adresse der Website',
  'Looking at {host} …': '{host} wird geprüft …',
  'This address is not encrypted.': 'Diese Adresse ist nicht verschlüsselt.',
  'Anybody on the way, in the same Wi-Fi or at a provider, can read the password and change what you publish. If the site has an address that begins with https, use that one.':
    'Wer auf dem Weg dazwischensitzt, im selben WLAN oder bei einem Anbieter, kann das Passwort lesen und ändern, was Sie veröffentlichen. Hat die Website eine Adresse, die mit https beginnt, nehmen Sie diese.',
  'I know that, and want to go on without encryption':
    'Ich weiß das und möchte ohne Verschlüsselung fortfahren',
  'Bring in from a site': 'Von einer Website holen',
  'The post becomes an article here, tied to the one there: the next publishing changes that post.':
    'Der Beitrag wird hier ein Artikel, verbunden mit dem dort: Das nächste Veröffentlichen ändert jenen Beitrag.',
  'No site is set up yet. Add the one whose posts you want to bring in.':
    'Noch ist keine Website eingerichtet. Fügen Sie die hinzu, deren Beiträge Sie holen möchten.',
  'Places …': 'Kanäle …',
  'Bring in': 'Holen',
  Cancel: 'Abbrechen',
  'Try again': 'Noch einmal versuchen',
  Site: 'Website',
  'Find a post': 'Beitrag suchen',
  'There is no post on this site yet.': 'Auf dieser Website gibt es noch keinen Beitrag.',
  'No post has these words.': 'Kein Beitrag enthält diese Wörter.',
  'Bringing in “{headline}” …': '„{headline}“ wird geholt …',
  Folder: 'Ordner',
  'Choose …': 'Wählen …',
  'Name of the site': 'Name der Website',
  'The Harbour Post': 'Die Hafenpost',
  'Stands on every page and in the feeds': 'Steht auf jeder Seite und in den Feeds',
  'Where readers will find the folder; http://localhost/ while you are trying things':
    'Wo Leser den Ordner finden; http://localhost/, solange Sie etwas ausprobieren',
  'Its {secret} is not at hand: nothing can be sent there before you give it again.':
    '{secret} fehlt: Dorthin lässt sich nichts senden, bis Sie es neu eingeben.',
  'application password': 'Anwendungspasswort',
  'The pages in the folder stay, and readers keep them. Dateline no longer writes there; your articles and their history stay as they are.':
    'Die Seiten im Ordner bleiben, und Leser behalten sie. Dateline schreibt dort nicht mehr; Ihre Artikel und ihr Verlauf bleiben, wie sie sind.',
  'Readers keep the pages that are there. Dateline forgets the place and its {secret}; your articles and their history stay as they are.':
    'Leser behalten die Seiten, die dort sind. Dateline vergisst den Kanal samt {secret}; Ihre Artikel und ihr Verlauf bleiben, wie sie sind.',
  'May create articles': 'Darf Artikel anlegen',
  'May not create articles: only those that are there can be changed':
    'Darf keine Artikel anlegen: Nur die vorhandenen lassen sich ändern',
  'May publish them': 'Darf sie veröffentlichen',
  'May not publish: articles cannot go to readers from here':
    'Darf nicht veröffentlichen: Von hier aus kommen keine Artikel zu Lesern',
  'May upload pictures': 'Darf Bilder hochladen',
  'May not upload pictures: an article with a lead picture cannot be sent there':
    'Darf keine Bilder hochladen: Ein Artikel mit Aufmacherbild kann dorthin nicht gesendet werden',
  'Places to publish to': 'Kanäle',
  'Where “Publish” sends an article.': 'Wohin „Veröffentlichen“ einen Artikel sendet.',
  'Remove “{siteName}”?': '„{siteName}“ entfernen?',
  'Add a folder': 'Ordner hinzufügen',
  'Change the folder': 'Ordner ändern',
  'Add a site': 'Website hinzufügen',
  'Another address': 'Andere Adresse',
  'Paste its address as it stands in the browser. Dateline looks what it is; no password goes there yet.':
    'Fügen Sie die Adresse ein, wie sie im Browser steht. Dateline sieht nach, was es ist; ein Passwort wird noch nicht gesendet.',
  'What the site needs': 'Was die Website braucht',
  'Nothing is kept before it was tried.': 'Gespeichert wird erst, wenn die Prüfung gelungen ist.',
  'Change the place': 'Kanal ändern',
  'Nothing is changed before it was tried.': 'Geändert wird erst, wenn die Prüfung gelungen ist.',
  'Not tried yet': 'Noch nicht geprüft',
  'Dateline keeps it; the first publishing shows whether it works.':
    'Dateline speichert es; das erste Veröffentlichen zeigt, ob es funktioniert.',
  'It works': 'Es funktioniert',
  'This is what Dateline may do there.': 'Das darf Dateline dort.',
  Back: 'Zurück',
  'Add a folder …': 'Ordner hinzufügen …',
  'Add a site …': 'Website hinzufügen …',
  Stop: 'Anhalten',
  Look: 'Ansehen',
  'Save anyway …': 'Trotzdem speichern …',
  'Try it': 'Prüfen',
  'There is no place to publish to yet.': 'Noch gibt es keinen Kanal.',
  'A {strong}site{plain} is WordPress, Ghost, or anything that speaks the open API: paste its address, and Dateline finds out what it is and what it needs. A {strong}folder{plain} gets finished pages, for your host to pick up.':
    'Eine {strong}Website{plain} ist WordPress, Ghost oder alles, was die offene API spricht: Fügen Sie ihre Adresse ein, und Dateline findet heraus, was es ist und was es braucht. Ein {strong}Ordner{plain} bekommt fertige Seiten, die Ihr Webhoster abholt.',
  '“Publish” sends to {siteName}': '„Veröffentlichen“ sendet an {siteName}',
  'Rests: “Publish” leaves it out': 'Ruht: „Veröffentlichen“ lässt diesen Kanal aus',
  '“Publish” sends there': '„Veröffentlichen“ sendet dorthin',
  'Bring in a post from {siteName}': 'Einen Beitrag von {siteName} holen',
  'Bring in …': 'Holen …',
  'Change {siteName}': '{siteName} ändern',
  'Change …': 'Ändern …',
  'Remove {siteName}': '{siteName} entfernen',
  'Remove …': 'Entfernen …',
  'Posts on the site': 'Beiträge auf der Website',
  'Without a headline': 'Ohne Überschrift',
  'is already here': 'ist schon hier',
  Scheduled: 'Geplant',
  Public: 'Öffentlich',
  'Name of the place': 'Name des Kanals',
  'As {userName}:': 'Als {userName}:',
  'This system keeps no passwords: no keyring is running. Keep the {secret}':
    'Dieses System verwahrt keine Passwörter: Es läuft kein Schlüsselbund. {secret} verwahren',
  'until Dateline is closed.': 'bis Dateline geschlossen wird.',
  'You are asked for it again the next time.':
    'Beim nächsten Mal werden Sie wieder danach gefragt.',
  'in a file that only your account can read.':
    'in einer Datei, die nur Ihr Benutzerkonto lesen kann.',
  'Whoever gets at your files, or a backup of them, can read it.':
    'Wer an Ihre Dateien oder eine Sicherung davon kommt, kann es lesen.',
  'It takes articles at {other}; what you paste goes there.':
    'Artikel nimmt sie unter {other} an; was Sie einfügen, geht dorthin.',
  'Without encryption, as you allowed.': 'Ohne Verschlüsselung, wie Sie erlaubt haben.',
} as const
