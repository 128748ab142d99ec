/** Days and import, in German. */
export const daysAndImportWords = {
  '{title} – Dateline': '{title} – Dateline',
  'Take this article in?': 'Diesen Artikel aufnehmen?',
  'This file cannot be taken in': 'Diese Datei lässt sich nicht aufnehmen',
  'Take it in': 'Aufnehmen',
  Untitled: 'Ohne Titel',
  '{day}, a story': '{day}, ein Bericht',
  '{day}, {count, plural, one {# update} other {# updates}}':
    '{day}, {count, plural, one {# Update} other {# Updates}}',
  'by {list}': 'von {list}',
  'It becomes an article of its own, a draft; nothing you have is changed.':
    'Daraus wird ein eigener Artikel als Entwurf; an Ihren Artikeln ändert sich nichts.',
  '{count, plural, one {# update} other {# updates}} not posted, or withdrawn, stay behind.':
    '{count, plural, one {# Update, nicht abgesetzt oder zurückgezogen, bleibt} other {# Updates, nicht abgesetzt oder zurückgezogen, bleiben}} zurück.',
  'Pictures are not in the file: those that are not here already stand as missing.':
    'Die Datei enthält keine Bilder: Was nicht schon hier ist, erscheint als fehlend.',
  'Drop to import': 'Zum Importieren loslassen',
  'A plain-text day of coverage, or an article’s file':
    'Ein Tag Berichterstattung als reiner Text oder die Datei eines Artikels',
  'Nothing was put in: drop a picture onto a text, the lead picture or the map.':
    'Es wurde nichts eingefügt: Ziehen Sie ein Bild auf einen Text, das Aufmacherbild oder die Karte.',
  '“{name}” has {size} MB; Dateline imports texts of up to 8 MB.':
    '„{name}“ hat {size} MB; Dateline importiert Texte bis 8 MB.',
  'Split the text and import its parts.': 'Teilen Sie den Text und importieren Sie die Teile.',
  '“{name}” cannot be read.': '„{name}“ lässt sich nicht lesen.',
  'Drop a text file, not a folder.': 'Ziehen Sie eine Textdatei hierher, keinen Ordner.',
  'This text cannot be imported': 'Dieser Text lässt sich nicht importieren',
  'Import a day of coverage': 'Einen Tag Berichterstattung importieren',
  Import: 'Importieren',
  'Which day is this? The text does not say.': 'Welcher Tag ist das? Im Text steht er nicht.',
  'The text has none': 'Der Text hat keine',
  'Use {day}': '{day} nehmen',
  'Offered, only if you say so': 'Vorschläge, nur wenn Sie zustimmen',
  'Set as a block quote:': 'Als Blockzitat setzen:',
  'Set in italics, as a title:': 'Als Titel kursiv setzen:',
  'Imported. The text is kept word for word; export gives it back.':
    'Importiert. Der Text bleibt Wort für Wort erhalten; der Export gibt ihn so zurück.',
  Recognised: 'Erkannt',
  'Previous day': 'Vortag',
  'Map credit': 'Kartennachweis',
  '{count, plural, one {1 update} other {# updates}}':
    '{count, plural, one {1 Update} other {# Updates}}',
  '… and {count} more': '… und {count} weitere',
  '{count, plural, one {1 paragraph} other {# paragraphs}}':
    '{count, plural, one {1 Absatz} other {# Absätze}}',
  '(next day)': '(nächster Tag)',
  'Worth a look': 'Bitte prüfen',
  'line {line}': 'Zeile {line}',
  'End of coverage': 'Ende der Berichterstattung',
  'Coverage of this day has ended.': 'Die Berichterstattung dieses Tages ist beendet.',
  'A new article, tied to this one ({keys})': 'Ein neuer Artikel, mit diesem verbunden ({keys})',
  'Open the next day': 'Nächsten Tag öffnen',
  'Go to the next day': 'Zum nächsten Tag',
  'Open Day {number}': 'Tag {number} öffnen',
  'Name the day.': 'Nennen Sie den Tag.',
  'Open the day': 'Tag öffnen',
  'It can wait': 'Kann noch warten',
  'End coverage of {day}': 'Berichterstattung vom {day} beenden',
  'Its page says when it ended. What waits in its composer stays there as a draft.':
    'Auf der Seite steht dann, wann sie geendet hat. Was im Eingabefeld wartet, bleibt dort als Entwurf.',
  'Each day links to the other; the addresses are filled in as readers get them.':
    'Die Tage verlinken aufeinander; die Adressen werden eingetragen, sobald Leser die Seiten haben.',
  'The original entry begins': 'Die Ausgangsmeldung beginnt',
  'with the last summary, {label}': 'mit der letzten Zusammenfassung, {label}',
  'with the last update, {label}': 'mit dem letzten Update, {label}',
  empty: 'leer',
  series: 'Serie',
  section: 'Ressort',
  tags: 'Schlagwörter',
  byline: 'Autorenzeile',
  map: 'Karte',
  'house zone': 'Zeitzone des Hauses',
  labels: 'Zeitmarken',
  'It takes along {list}.': 'Übernommen werden {list}.',
  'The page as publishing would write it now': 'Die Seite, wie sie jetzt veröffentlicht würde',
  'Preview of the page': 'Vorschau der Seite',
  'New from a template': 'Neu aus einer Vorlage',
  'It begins with the template’s fields and text, on today’s day.':
    'Der Artikel beginnt mit den Feldern und dem Text der Vorlage, unter dem heutigen Datum.',
  'Begin the article': 'Artikel beginnen',
  'There is no template yet. Open an article that others should begin like, and choose “Save as Template” in the File menu.':
    'Noch gibt es keine Vorlage. Öffnen Sie einen Artikel, der anderen als Anfang dienen soll, und wählen Sie „Als Vorlage speichern“ im Menü „Datei“.',
  Phone: 'Smartphone',
  Tablet: 'Tablet',
  'Full width': 'Volle Breite',
} as const
