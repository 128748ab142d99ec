/** A site’s own templates, in German. */
export const templateWords = {
  'Head of every page': 'Kopf jeder Seite',
  'Front page': 'Startseite',
  'Article in a list': 'Artikel in einer Liste',
  'Head of an article': 'Kopf eines Artikels',
  'Foot of an article': 'Fuß eines Artikels',
  'Foot of every page': 'Fuß jeder Seite',
  'A template has at most {count, number} letters.':
    'Eine Vorlage hat höchstens {count, number} Zeichen.',
  'Nothing here is called “{name}”.': 'Hier heißt nichts „{name}“.',
  'The template “{name}” cannot be kept so. {words}':
    'Die Vorlage „{name}“ lässt sich so nicht behalten. {words}',
  'Line {line, number}, column {column, number}: {words}':
    'Zeile {line, number}, Spalte {column, number}: {words}',
  'The site’s template “{name}” could not be filled, so nothing was sent. {words}':
    'Die Vorlage „{name}“ der Website ließ sich nicht füllen, deshalb wurde nichts gesendet. {words}',
  'Mend the template under “Look and words …”, or go back to the built-in look there.':
    'Die Vorlage unter „Aussehen und Worte …“ ausbessern oder dort zum eingebauten Aussehen zurückkehren.',
  '“{name}” is a part of the page: it is placed as it is, without a filter.':
    '„{name}“ ist ein Teil der Seite: Er wird gesetzt, wie er ist, ohne Filter.',
  '{code} is more than a text: name something of it.':
    '{code} ist mehr als ein Text: etwas davon nennen.',
  'This cannot be done, or is more than a template may do: {code}':
    'Das geht nicht oder ist mehr, als eine Vorlage darf: {code}',
  'Templates have no tag “{name}”, or nothing it belongs to stands before it.':
    'Vorlagen haben kein Tag „{name}“, oder davor steht nichts, wozu es gehört.',
  'Templates have no filter “{name}”.': 'Vorlagen haben keinen Filter „{name}“.',
  'This cannot be read, or is not closed: {code}':
    'Das lässt sich nicht lesen oder ist nicht geschlossen: {code}',
  'This is more than a template may do: look for a loop in a loop.':
    'Das ist mehr, als eine Vorlage darf: nach einer Schleife in einer Schleife suchen.',
  'This is more than a template may write.': 'Das ist mehr, als eine Vorlage schreiben darf.',
  'Here the page gets its first heading: write exactly one <h1>.':
    'Hier bekommt die Seite ihre erste Überschrift: genau ein <h1> schreiben.',
  'The page’s first heading stands elsewhere: write <h2> or less in place of <h1>.':
    'Die erste Überschrift der Seite steht anderswo: <h2> oder kleiner statt <h1> schreiben.',
  'Elements stand in one another more deeply than Dateline reads.':
    'Elemente stehen tiefer ineinander, als Dateline liest.',
  'A template cannot hold <{name}>.': 'Eine Vorlage kann <{name}> nicht enthalten.',
  '“{name}” cannot stand within <{element}>.': '„{name}“ kann nicht in <{element}> stehen.',
  '“{name}” can stand only once.': '„{name}“ kann nur einmal stehen.',
  'A template cannot hold the attribute “{name}” on <{element}>.':
    'Eine Vorlage kann das Attribut „{name}“ an <{element}> nicht enthalten.',
  'A part of the page cannot stand in an attribute.':
    'Ein Teil der Seite kann nicht in einem Attribut stehen.',
  '“{value}” is no address that a page can lead to.':
    '„{value}“ ist keine Adresse, zu der eine Seite führen kann.',
  'Pictures come from the site itself: “{value}” does not.':
    'Bilder kommen von der Website selbst: „{value}“ nicht.',
  'The class “{name}” is one that Dateline needs: choose another name.':
    'Die Klasse „{name}“ braucht Dateline selbst: einen anderen Namen wählen.',
  'An <img> needs “alt”: what it shows, or nothing where it only adorns.':
    'Ein <img> braucht „alt“: was es zeigt, oder nichts, wo es nur schmückt.',
  'Liquid and HTML. Tab sets in, Shift with Tab leaves the field.':
    'Liquid und HTML. Tab rückt ein, Umschalt mit Tab verlässt das Feld.',
  'Part of a page': 'Teil einer Seite',
  'built in': 'eingebaut',
  'your own': 'eigene',
  'to mend': 'auszubessern',
  'Template: {name}': 'Vorlage: {name}',
  'Start from the built-in look': 'Vom eingebauten Aussehen ausgehen',
  'Back to the built-in look': 'Zurück zum eingebauten Aussehen',
  'What it can name': 'Was sie nennen kann',
  'Put it where the caret is': 'An die Schreibstelle setzen',
  'Page that is seen': 'Seite, die zu sehen ist',
  'On top of every page. Built in: the name or the logo, then your navigation, the archive and the search.':
    'Oben auf jeder Seite. Eingebaut: der Name oder das Logo, dann Ihre Navigation, das Archiv und die Suche.',
  'All of the front page between its head and its foot. Built in: the sections, what is live, then the newest articles.':
    'Die ganze Startseite zwischen Kopf und Fuß. Eingebaut: die Ressorts, was live ist, dann die neuesten Artikel.',
  'An article wherever articles are listed. Built in: when it was and where it belongs, its headline, standfirst, newest update and picture.':
    'Ein Artikel, wo immer Artikel aufgelistet sind. Eingebaut: wann er war und wohin er gehört, Überschrift, Vorspann, neueste Meldung und Bild.',
  'Above an article’s picture and text. Built in: whether it is live, its day, headline, standfirst and byline. Corrections always stay.':
    'Über Bild und Text eines Artikels. Eingebaut: ob er live ist, sein Tag, Überschrift, Vorspann und Autorenzeile. Berichtigungen bleiben immer.',
  'Below an article’s text. Built in: the ways to its section, series and tags.':
    'Unter dem Text eines Artikels. Eingebaut: die Wege zu Ressort, Serie und Schlagwörtern.',
  'Below every page. Built in: your words for the foot, the ways, and the address.':
    'Unter jeder Seite. Eingebaut: Ihre Worte für den Fuß, die Wege und die Adresse.',
  'Save to a file …': 'In einer Datei speichern …',
  'Open a file …': 'Datei öffnen …',
  'Save the Templates': 'Vorlagen speichern',
  'Open Templates': 'Vorlagen öffnen',
  'Templates of {siteName}': 'Vorlagen von {siteName}',
  'The templates could not be written.': 'Die Vorlagen konnten nicht geschrieben werden.',
  'There is no template in “{name}”.': 'In „{name}“ ist keine Vorlage.',
  'Choose a file that Dateline saved, or put a line such as {line} above each template.':
    'Eine Datei wählen, die Dateline gespeichert hat, oder eine Zeile wie {line} über jede Vorlage setzen.',
  'A template in “{name}” is longer than Dateline keeps.':
    'Eine Vorlage in „{name}“ ist länger, als Dateline behält.',
  'Make it shorter, and open the file again.': 'Kürzen und die Datei noch einmal öffnen.',
  'Saved to {file}': 'Gespeichert in {file}',
  'Opened. They are kept when you save.': 'Geöffnet. Behalten werden sie, wenn Sie speichern.',
} as const
