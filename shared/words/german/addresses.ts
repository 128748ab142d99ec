/** Addresses of articles and what leads on from old ones, in German. */
export const addressesWords = {
  'Another address for this article': 'Andere Adresse für diesen Artikel',
  'Readers, feeds and search engines are led on from the old address, for good. It moves with the next publishing.':
    'Leser, Feeds und Suchmaschinen werden von der alten Adresse dauerhaft weitergeleitet. Der Artikel zieht mit der nächsten Veröffentlichung um.',
  'Change the Address…': 'Adresse ändern …',
  'Readers have no address of it yet: the slug in the details says what it will be.':
    'Leser haben noch keine Adresse davon: Der Adressteil in den Details sagt, wie sie lauten wird.',
  'Change the address': 'Adresse ändern',
  'Change the address …': 'Adresse ändern …',
  'Last part of the address': 'Letzter Teil der Adresse',
  'It will read {slug}': 'Sie lautet dann {slug}',
  'Addresses have the letters a to z, digits and hyphens. Nothing of “{typed}” would be left: write it in those letters.':
    'Adressen haben die Buchstaben a bis z, Ziffern und Bindestriche. Von „{typed}“ bliebe nichts übrig: Schreiben Sie es in diesen Buchstaben.',
  'Take the day along': 'Den Tag mitnehmen',
  'The address says {old}; the article is of {day} now.':
    'Die Adresse nennt {old}; der Artikel ist jetzt vom {day}.',
  'On sites on a server the post keeps the address that it has there.':
    'Auf Websites auf einem Server behält der Beitrag seine dortige Adresse.',
  'Not there yet': 'Noch nicht dort',
  Now: 'Jetzt',
  Then: 'Dann',
  'It was there before; it goes back to that address.':
    'Dort stand er schon einmal; er kehrt an diese Adresse zurück.',
  '“{headline}” has this address. Choose another.':
    '„{headline}“ hat diese Adresse. Wählen Sie eine andere.',
  '“{headline}” was taken down there, and readers are told so. Choose another.':
    '„{headline}“ wurde dort zurückgezogen, und Leser erfahren das. Wählen Sie eine andere.',
  'From there readers are led on to “{headline}”. Choose another.':
    'Von dort werden Leser zu „{headline}“ weitergeleitet. Wählen Sie eine andere.',
  'Readers have this address': 'Diese Adresse haben Leser',
  'From the next publishing on; readers are led on from the old address':
    'Ab der nächsten Veröffentlichung; Leser werden von der alten Adresse weitergeleitet',
  '{siteName} has another address': '{siteName} hat eine andere Adresse',
  'Every page, feed and map names it once the whole site is made anew. Until then each page gets it with its next publishing.':
    'Jede Seite, jeder Feed und jede Übersicht nennt sie, sobald die ganze Website neu gemacht ist. Bis dahin bekommt sie jede Seite mit der nächsten Veröffentlichung.',
  Before: 'Bisher',
  'Links of readers and search engines still lead to the old address. If its host leads on, none of them is lost: by rules that Netlify, Cloudflare and Apache read, and by a page in place of each page for all others.':
    'Links von Lesern und Suchmaschinen führen noch zur alten Adresse. Leitet ihr Webhoster weiter, geht keiner verloren: durch Regeln, die Netlify, Cloudflare und Apache lesen, und für alle anderen durch eine Seite anstelle jeder Seite.',
  'Save files for the old host …': 'Dateien für den alten Webhoster speichern …',
  '{count, plural, one {# file lies} other {# files lie}} in {folder}. Put them where the old site was, in its place.':
    '{count, plural, one {# Datei liegt} other {# Dateien liegen}} in {folder}. Legen Sie sie dorthin, wo die alte Website war, an ihre Stelle.',
  'That folder is the site itself: there these files would take its place.':
    'Dieser Ordner ist die Website selbst: Dort kämen diese Dateien an ihre Stelle.',
  'Choose another folder.': 'Wählen Sie einen anderen Ordner.',
  '{folder} is there already. Nothing was written.':
    '{folder} gibt es schon. Nichts wurde geschrieben.',
  'Move it away, or choose another folder.':
    'Schieben Sie ihn weg, oder wählen Sie einen anderen Ordner.',
  'They do not find the site’s key yet.': 'Sie finden den Schlüssel der Website noch nicht.',
  'The answer was {status}.': 'Die Antwort war {status}.',
  'The hub for feeds was not told. {why}': 'Der Verteiler für Feeds weiß noch nichts davon. {why}',
  'Search engines (IndexNow) were not told. {why}':
    'Suchmaschinen (IndexNow) wissen noch nichts davon. {why}',
  'The page is live all the same.': 'Die Seite ist trotzdem live.',
  'It is taken down all the same.': 'Vom Netz genommen ist der Artikel trotzdem.',
  '{host} could not prove that it is the site it says it is.':
    '{host} konnte nicht nachweisen, die Website zu sein, für die es sich ausgibt.',
  '{host} would have to be called without encryption.':
    '{host} müsste ohne Verschlüsselung angesprochen werden.',
  'The hub for feeds was told.': 'Der Verteiler für Feeds weiß Bescheid.',
  'Search engines (IndexNow) were told.': 'Suchmaschinen (IndexNow) wissen Bescheid.',
  Redirects: 'Weiterleitungen',
  'Whoever comes by an old address is led on: by rules that hosts read, and by a page everywhere else. Articles whose address you change need no line here.':
    'Wer über eine alte Adresse kommt, wird weitergeleitet: durch Regeln, die Webhoster lesen, und sonst durch eine Seite. Artikel, deren Adresse Sie ändern, brauchen hier keine Zeile.',
  'The site has a page of its own here now, and readers get that. Without it this leads again.':
    'Die Website hat hier jetzt eine eigene Seite, und Leser bekommen diese. Ohne sie leitet die Zeile wieder weiter.',
  'The site has a page of its own at {path} now{more, plural, =0 {: the redirect from there rests} other { and at # more: the redirects from there rest}}.':
    'Die Website hat jetzt eine eigene Seite unter {path}{more, plural, =0 {: Die Weiterleitung von dort ruht} other { und unter # weiteren Adressen: Die Weiterleitungen von dort ruhen}}.',
  'Find among {count}': 'Unter {count} suchen',
  '2019/old-page/': '2019/alte-seite/',
  '2019/old-page/ section/world/': '2019/alte-seite/ section/welt/',
  'Old address': 'Alte Adresse',
  'Leads to': 'Führt zu',
  '{count} more: find them by their words.': '{count} weitere: über die Suche zu finden.',
  'Add a redirect': 'Weiterleitung hinzufügen',
  'Paste many …': 'Viele einfügen …',
  'Old address {number}': 'Alte Adresse {number}',
  'Where address {number} leads': 'Wohin Adresse {number} führt',
  'Remove redirect {number}': 'Weiterleitung {number} entfernen',
  'Lines of two addresses each: the old one, and where it leads':
    'Zeilen mit je zwei Adressen: die alte, und wohin sie führt',
  'From a spreadsheet, a _redirects file, or Redirect lines of .htaccess':
    'Aus einer Tabelle, einer Datei _redirects oder Redirect-Zeilen aus .htaccess',
  '{count, plural, one {# redirect} other {# redirects}} read{known, plural, =0 {} other {, # of them known already}}; {lost, plural, =0 {every line was understood} one {# line was not understood} other {# lines were not understood}}.':
    '{count, plural, one {# Weiterleitung} other {# Weiterleitungen}} gelesen{known, plural, =0 {} other {, davon # schon bekannt}}; {lost, plural, =0 {jede Zeile wurde verstanden} one {# Zeile wurde nicht verstanden} other {# Zeilen wurden nicht verstanden}}.',
  '{count, plural, one {Take # redirect} other {Take # redirects}}':
    '{count, plural, one {# Weiterleitung übernehmen} other {# Weiterleitungen übernehmen}}',
  'Leave them': 'Verwerfen',
  'From here another line leads on already.': 'Von hier leitet schon eine andere Zeile weiter.',
  'This leads in a circle, back to itself.': 'Das führt im Kreis, zu sich selbst zurück.',
  'Name the old address, such as 2019/old-page/.':
    'Nennen Sie die alte Adresse, etwa 2019/alte-seite/.',
  'The old address is a path on this site, such as 2019/old-page/.':
    'Die alte Adresse ist ein Pfad auf dieser Website, etwa 2019/alte-seite/.',
  'The site has a page of its own at {path}.': 'Unter {path} hat die Website selbst eine Seite.',
  'Say where it leads: a path on the site, or a web address.':
    'Sagen Sie, wohin sie führt: ein Pfad auf der Website oder eine Adresse im Netz.',
  'Where it leads is no address: a path on the site, or one with https.':
    'Das Ziel ist keine Adresse: ein Pfad auf der Website oder eine mit https.',
} as const
