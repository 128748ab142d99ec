/** What makes a site the newsroom’s own, in German. */
export const siteLooksWords = {
  'Look and Words of the Site…': 'Aussehen und Texte der Website …',
  'Publish the Whole Site Anew…': 'Ganze Website neu veröffentlichen …',
  'Look and words of {siteName}': 'Aussehen und Texte von {siteName}',
  'Look and words …': 'Aussehen …',
  'Publish anew: all of {siteName}': 'Alles neu veröffentlichen: {siteName}',
  'Publish anew …': 'Alles neu …',
  'Look and words of the site': 'Aussehen und Texte der Website',
  'Parts of the site': 'Teile der Website',
  'The open article as readers would get it, in this look':
    'Der offene Artikel, wie Leser ihn in diesem Aussehen bekämen',
  'See it': 'Ansehen',
  'Name and line': 'Name und Untertitel',
  'Logo and colour': 'Logo und Farbe',
  Navigation: 'Navigation',
  Pages: 'Seiten',
  Footer: 'Fußzeile',
  'Publisher and contact': 'Herausgeber und Kontakt',
  'Telling others': 'Dienste benachrichtigen',
  'What it is, in a line': 'Untertitel',
  'Below the name on the front page, in feeds, and for search engines':
    'Unter dem Namen auf der Startseite, in Feeds und für Suchmaschinen',
  'News from the coast, day and night': 'Nachrichten von der Küste, Tag und Nacht',
  'Language of the site’s own words': 'Sprache der Website',
  'Of the lists and their labels, such as en or de; empty: that of most articles':
    'Für Listen und Beschriftungen, etwa en oder de; leer: die der meisten Artikel',
  Logo: 'Logo',
  'Choose a logo …': 'Logo wählen …',
  'Choose another …': 'Anderes wählen …',
  'Or drop a file here. It stands in place of the name, which is read out to those who cannot see it.':
    'Oder eine Datei hier ablegen. Es steht anstelle des Namens; wer es nicht sieht, bekommt ihn vorgelesen.',
  'Colour of links and marks': 'Farbe von Links und Kennzeichen',
  'Pick the colour': 'Farbe aussuchen',
  '# and six of 0 to 9 and a to f': '# und sechs Zeichen von 0 bis 9 und a bis f',
  'A link': 'Ein Link',
  'Too pale for text: pages show it darker. By day {day} : 1, by night {night} : 1.':
    'Zu blass für Text: Seiten zeigen sie dunkler. Hell {day} : 1, dunkel {night} : 1.',
  'Can be read: by day {day} : 1, by night {night} : 1.':
    'Gut lesbar: hell {day} : 1, dunkel {night} : 1.',
  Letters: 'Schrift',
  'Both come with the site: no page asks a stranger for them':
    'Beide kommen mit der Website: Keine Seite lädt sie von Fremden',
  'With serifs': 'Mit Serifen',
  'Without serifs': 'Ohne Serifen',
  'Your own rules (CSS)': 'Eigene Regeln (CSS)',
  'They follow the built-in ones, and may change anything on a page':
    'Sie folgen den eingebauten und dürfen alles auf einer Seite ändern',
  'They stand beside the archive and the search on every page. A path such as section/world/ stays on the site. Alt with an arrow moves a line.':
    'Sie stehen neben Archiv und Suche auf jeder Seite. Ein Pfad wie section/world/ bleibt auf der Website. Alt mit einem Pfeil verschiebt eine Zeile.',
  'Add a link': 'Link hinzufügen',
  'Words of link {number}': 'Text von Link {number}',
  World: 'Welt',
  'Where link {number} leads': 'Wohin Link {number} führt',
  'link {number}': 'Link {number}',
  'Move {words} up': '{words} nach oben',
  'Move {words} down': '{words} nach unten',
  'Remove {words}': '{words} entfernen',
  'About us': 'Über uns',
  'How mistakes are corrected': 'Umgang mit Fehlern',
  'What we hold ourselves to': 'Unsere Grundsätze',
  'Who owns and pays for it': 'Eigentümer und Finanzierung',
  'How to reach us': 'Kontakt',
  Privacy: 'Datenschutz',
  'Something else': 'Etwas anderes',
  'Title|page': 'Titel',
  'What it is for': 'Zweck',
  'Its part of the address': 'Adressteil',
  'Text (Markdown)': 'Text (Markdown)',
  'Who you are, how you correct mistakes, how to reach you. Each is linked below every page; search engines are told of policies.':
    'Wer Sie sind, wie Sie Fehler berichtigen, wie man Sie erreicht. Jede wird unter jeder Seite verlinkt; Suchmaschinen erfahren von Richtlinien.',
  'Pages of the site': 'Seiten der Website',
  'Add a page': 'Seite hinzufügen',
  'page {number}': 'Seite {number}',
  'Words below every page (Markdown)': 'Text unter jeder Seite (Markdown)',
  'An imprint, an address, a licence': 'Ein Impressum, eine Anschrift, eine Lizenz',
  'Who publishes it': 'Herausgeber',
  'For search engines and feeds; empty: the name of the site':
    'Für Suchmaschinen und Feeds; leer: der Name der Website',
  'Address for mail': 'E-Mail-Adresse',
  'Where readers and search engines reach the newsroom':
    'Wo Leser und Suchmaschinen die Redaktion erreichen',
  'Who hears of security holes': 'Wer von Sicherheitslücken erfährt',
  'An address for mail, or one with https; it stands in security.txt':
    'Eine E-Mail-Adresse oder eine mit https; sie steht in security.txt',
  'Told at each publishing that something is new. Nobody is told where these are empty.':
    'Sie erfahren bei jedem Veröffentlichen, dass es Neues gibt. Bleiben die Felder leer, erfährt es niemand.',
  'Hub for feeds (WebSub)': 'Hub für Feeds (WebSub)',
  'Feed readers that follow the hub have news in seconds':
    'Feedreader, die dem Hub folgen, haben Neues in Sekunden',
  'Key for search engines (IndexNow)': 'Schlüssel für Suchmaschinen (IndexNow)',
  '8 to 128 letters, digits and hyphens of your own; it is published with the site':
    '8 bis 128 Buchstaben, Ziffern und Bindestriche, frei gewählt; er wird mit der Website veröffentlicht',
  'Make a key': 'Schlüssel erzeugen',
  'The look and words of {siteName} are kept.':
    'Aussehen und Texte von {siteName} sind gespeichert.',
  'This is longer than Dateline keeps.': 'Das ist zu lang.',
  'Give the site a name: it stands on every page.':
    'Geben Sie der Website einen Namen: Er steht auf jeder Seite.',
  'Write the colour as # and six of 0 to 9 and a to f, such as #0b5d6b.':
    'Schreiben Sie die Farbe als # und sechs Zeichen von 0 bis 9 und a bis f, etwa #0b5d6b.',
  'Every link in the navigation needs its words.': 'Jeder Link der Navigation braucht einen Text.',
  '“{label}” leads nowhere: give it an address, or a path such as section/world/.':
    '„{label}“ führt nirgendwohin: Geben Sie eine Adresse an oder einen Pfad wie section/world/.',
  'Every page needs a title.': 'Jede Seite braucht einen Titel.',
  'The address of “{title}” may have small letters, digits and single hyphens between them.':
    'Die Adresse von „{title}“ darf Kleinbuchstaben, Ziffern und dazwischen einzelne Bindestriche haben.',
  'Two pages have the address {path}.': 'Zwei Seiten haben die Adresse {path}.',
  '“{email}” is no address for mail.': '„{email}“ ist keine E-Mail-Adresse.',
  'Who hears of security holes needs an address for mail, or one with https.':
    'Wer von Sicherheitslücken erfährt, braucht eine E-Mail-Adresse oder eine mit https.',
  'You had not saved this.': 'Das hatten Sie nicht gespeichert.',
  'Back to what is saved': 'Zurück zum Gespeicherten',
  'The hub needs an address that begins with https.':
    'Der Hub braucht eine Adresse, die mit https beginnt.',
  'The key for IndexNow has 8 to 128 letters, digits and hyphens.':
    'Der Schlüssel für IndexNow hat 8 bis 128 Buchstaben, Ziffern und Bindestriche.',
} as const
