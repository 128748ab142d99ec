/** Importing, in German. */
export const importingWords = {
  '“{fileName}” is not written in UTF-8, so some of its letters would be lost.':
    '„{fileName}“ ist nicht in UTF-8 geschrieben, daher gingen einige Buchstaben verloren.',
  'Open it in a text editor, save it with the encoding UTF-8, and import it again.':
    'Öffnen Sie die Datei in einem Texteditor, speichern Sie sie in der Kodierung UTF-8 und importieren Sie sie noch einmal.',
  '“{fileName}” is empty, so there is nothing to import.':
    '„{fileName}“ ist leer, es gibt also nichts zu importieren.',
  'Choose a file that has text in it.': 'Wählen Sie eine Datei, in der Text steht.',
  '“{fileName}” has {megabytes} MB; Dateline imports texts of up to 8 MB.':
    '„{fileName}“ hat {megabytes} MB; Dateline importiert Texte bis 8 MB.',
  '“{fileName}” is not a plain text, so nothing was imported.':
    '„{fileName}“ ist kein reiner Text, darum wurde nichts importiert.',
  'Choose a plain-text file; from a word processor, save as plain text in UTF-8 first.':
    'Wählen Sie eine reine Textdatei; aus einer Textverarbeitung speichern Sie zuerst als reinen Text in UTF-8.',
  'The updates stand oldest first in this text. Dateline keeps them newest first, and exports them so.':
    'In diesem Text stehen die ältesten Updates zuerst. Dateline führt die neuesten zuerst und exportiert sie auch so.',
  '“{label}” follows “{older}”, so midnight lies between them: it and all newer updates belong to the next day. Change its time if that is wrong.':
    '„{label}“ folgt auf „{older}“, also liegt Mitternacht dazwischen: Dieses und alle neueren Updates gehören zum nächsten Tag. Ändern Sie die Zeit, wenn das falsch ist.',
  '“{label}” stands above “{older}” but is earlier. It keeps its time and moves to its place in the order; change its time if it is a slip.':
    '„{label}“ steht über „{older}“, ist aber früher. Das Update behält seine Zeit und rückt an seinen Platz in der Reihenfolge; ändern Sie die Zeit, wenn sie ein Versehen ist.',
  '“{label}” stands above another update of the same time. Both are kept in the order of the text.':
    '„{label}“ steht über einem anderen Update derselben Zeit. Beide behalten die Reihenfolge des Textes.',
  'The paragraph before it ends with a colon, and it has no quotation marks of its own.':
    'Der Absatz davor endet mit einem Doppelpunkt, und dieser hat keine eigenen Anführungszeichen.',
  'It reads like the title of another page, whose address plain text cannot hold. Taken, it is set in italics.':
    'Es liest sich wie der Titel einer anderen Seite, deren Adresse reiner Text nicht enthalten kann. Wenn Sie zustimmen, wird es kursiv gesetzt.',
  'A word stands twice: “{both}”. The text was left as it is.':
    'Ein Wort steht doppelt: „{both}“. Der Text blieb, wie er war.',
  '“{word}” here and “{word2}” on line {line} may be one name in two spellings. The text was left as it is.':
    '„{word}“ hier und „{word2}“ in Zeile {line} sind vielleicht ein Name in zwei Schreibungen. Der Text blieb, wie er war.',
  '{where} says “{words}”, and “{label}” is the day before, so this is probably {day}.':
    '{where}: „{words}“. Und „{label}“ ist der Tag davor, also ist dies wohl {day}.',
  '{where} says “{words}”, so this is probably {day}.':
    '{where}: „{words}“. Also ist dies wohl {day}.',
  '“{label}” is the day before, and no date is named, so this may be the last such day: {day}.':
    '„{label}“ ist der Tag davor, und kein Datum ist genannt; dies könnte also der letzte solche Tag sein: {day}.',
  'The picture’s caption': 'Die Bildunterschrift',
  'The opening': 'Der Anfang',
  'The latest date in the text': 'Das späteste Datum im Text',
  'The text has no headline. Give it one; until then the page is called by its first words.':
    'Der Text hat keine Überschrift. Geben Sie ihm eine; bis dahin heißt die Seite nach ihren ersten Worten.',
  'The lead picture’s caption and credit are here, its file is not. Add it when you have it.':
    'Bildunterschrift und Bildnachweis des Aufmacherbilds sind da, die Datei nicht. Fügen Sie sie hinzu, wenn Sie sie haben.',
  'The address of “{title}” was lost in plain text. Give it, or the title stands without a link.':
    'Die Adresse von „{title}“ ging im reinen Text verloren. Geben Sie sie an, sonst steht der Titel ohne Link da.',
  'The first line names no picture’s credit, so it was taken as the headline: “{words}”. If it is a caption, move it to the picture’s details.':
    'Die erste Zeile nennt keinen Bildnachweis, darum wurde sie als Überschrift genommen: „{words}“. Ist es eine Bildunterschrift, verschieben Sie sie in die Details des Bildes.',
  'This line above the updates says neither caption, previous day nor map: “{words}”. It is kept and exported again, but not published; copy it where it belongs.':
    'Diese Zeile über den Updates nennt weder Bildunterschrift noch Vortag noch Karte: „{words}“. Sie wird aufbewahrt und wieder exportiert, aber nicht veröffentlicht; kopieren Sie sie dorthin, wo sie hingehört.',
  'No update was found, so the text was read as a story. Updates begin with a line such as “UPDATE 1254 GMT:”.':
    'Es wurde kein Update gefunden, darum wurde der Text als Bericht gelesen. Updates beginnen mit einer Zeile wie „UPDATE 1254 GMT:“.',
  'No update was found. Updates begin with a line such as “UPDATE 1254 GMT:”; the text was read as a live page without one.':
    'Es wurde kein Update gefunden. Updates beginnen mit einer Zeile wie „UPDATE 1254 GMT:“; der Text wurde als Live-Seite ohne Updates gelesen.',
  'The text has no “ORIGINAL ENTRY:”, so the original entry is empty. If the last update holds it, move it there.':
    'Der Text enthält kein „ORIGINAL ENTRY:“, darum ist die Ausgangsmeldung leer. Steht sie im letzten Update, verschieben Sie sie.',
  'Nothing stands behind “ORIGINAL ENTRY:”, so the original entry is empty.':
    'Hinter „ORIGINAL ENTRY:“ steht nichts, darum ist die Ausgangsmeldung leer.',
  '{more} more such places were found and are not listed; nothing in them was changed.':
    '{more} weitere solche Stellen wurden gefunden und sind nicht aufgeführt; daran wurde nichts geändert.',
  'The text is empty, so there is nothing to import.':
    'Der Text ist leer, es gibt also nichts zu importieren.',
  'The text has more than 16 million characters; no live page is that long.':
    'Der Text hat mehr als 16 Millionen Zeichen; so lang ist keine Live-Seite.',
  '“{label}” stands below the original entry. It was read as an update and comes to its place by its time.':
    '„{label}“ steht unter der Ausgangsmeldung. Es wurde als Update gelesen und nach seiner Zeit eingeordnet.',
  '“ORIGINAL ENTRY:” stands in the text a second time. What follows was added to the original entry, with these words.':
    '„ORIGINAL ENTRY:“ steht ein zweites Mal im Text. Was folgt, wurde mit diesen Worten an die Ausgangsmeldung angefügt.',
  '“{label}” is no time a clock can show. The update stands by itself, next to the one below it, and keeps this label; set its time with Change Time.':
    '„{label}“ ist keine Zeit, die eine Uhr zeigen kann. Das Update steht für sich neben dem darunter und behält diese Zeitmarke; legen Sie seine Zeit mit „Zeit ändern“ fest.',
  '“{words}” looks like the beginning of an entry but is not written like one, so it stayed text. Write it as “UPDATE 1254 GMT:” or “ORIGINAL ENTRY:” and import again, or move it by hand.':
    '„{words}“ sieht aus wie der Anfang eines Eintrags, ist aber nicht so geschrieben und blieb darum Text. Schreiben Sie „UPDATE 1254 GMT:“ oder „ORIGINAL ENTRY:“ und importieren Sie noch einmal, oder verschieben Sie es von Hand.',
  '“{label}” names no time zone, so it was read in {zone}. If that is wrong, import again with the right zone.':
    '„{label}“ nennt keine Zeitzone, darum gilt {zone}. Ist das falsch, importieren Sie noch einmal mit der richtigen Zeitzone.',
  '“{label}” is no zone Dateline knows, so it was read in {zone}. If that is wrong, import again with the right zone.':
    '„{label}“ ist keine Zeitzone, die Dateline kennt; darum gilt {zone}. Ist das falsch, importieren Sie noch einmal mit der richtigen Zeitzone.',
  '“{label}” times were read in {zone}. If that is wrong, import again with the right zone.':
    'Zeiten mit „{label}“ wurden als {zone} gelesen. Ist das falsch, importieren Sie noch einmal mit der richtigen Zeitzone.',
  'This is not an article of Dateline.': 'Das ist kein Artikel von Dateline.',
  'Nothing was taken in. Text is imported with “Import Text…”.':
    'Es wurde nichts aufgenommen. Text wird mit „Text importieren …“ importiert.',
  'The article was written by a newer Dateline.':
    'Der Artikel wurde von einem neueren Dateline geschrieben.',
  'Nothing was taken in. Install the newer version first.':
    'Es wurde nichts aufgenommen. Installieren Sie zuerst die neuere Version.',
  'A part of the article is longer than Dateline takes.':
    'Ein Teil des Artikels ist länger, als Dateline annimmt.',
  'Nothing was taken in. Shorten it where it comes from, and save a copy anew.':
    'Es wurde nichts aufgenommen. Kürzen Sie ihn dort, wo er herkommt, und speichern Sie eine neue Kopie.',
  'The article’s file is damaged.': 'Die Datei des Artikels ist beschädigt.',
  'Nothing was taken in. Save a copy anew where it comes from.':
    'Es wurde nichts aufgenommen. Speichern Sie dort, wo sie herkommt, eine neue Kopie.',
} as const
