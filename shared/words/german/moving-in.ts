/** Moving in with an archive, in German. */
export const movingInWords = {
  'Move In from WordPress, Publii or Markdown…':
    'Archiv übernehmen (WordPress, Publii, Markdown) …',
  'From|archive': 'Aus',
  '{count, plural, one {# post} other {# posts}}':
    '{count, plural, one {# Beitrag} other {# Beiträge}}',
  '{count, plural, one {# post} other {# posts}}, {live, plural, one {# live blog} other {# live blogs}} among them':
    '{count, plural, one {# Beitrag} other {# Beiträge}}, darunter {live, plural, one {# Liveblog} other {# Liveblogs}}',
  'They go to the archive as they stand.': 'Sie kommen unverändert ins Archiv.',
  '{count, plural, =0 {None} one {# draft} other {# drafts}}':
    '{count, plural, =0 {Keine} one {# Entwurf} other {# Entwürfe}}',
  Days: 'Tage',
  'Left there': 'Bleibt dort',
  '{count, plural, one {# picture} other {# pictures}} in the posts':
    '{count, plural, one {# Bild} other {# Bilder}} in den Beiträgen',
  'Take those that lie beside the archive on this machine':
    'Die nehmen, die auf diesem Rechner beim Archiv liegen',
  'Fetch the others from the site they are on, too':
    'Die übrigen auch von der Website holen, auf der sie liegen',
  '{from} to {to}': '{from} bis {to}',
  '{names} and {count, plural, one {# other} other {# others}}':
    '{names} und {count, plural, one {# weitere Person} other {# weitere}}',
  'Move in with an archive': 'Archiv übernehmen',
  'Looking through the archive …': 'Das Archiv wird durchgesehen …',
  'Move this archive in?': 'Dieses Archiv übernehmen?',
  'Moving in …': 'Archiv wird übernommen …',
  'Moved in': 'Archiv übernommen',
  'Moved in.': 'Das Archiv ist übernommen.',
  'Posts become articles with their pictures, days and addresses. Nothing you have is changed.':
    'Aus Beiträgen werden Artikel mit ihren Bildern, Tagen und Adressen. An Ihren Artikeln ändert sich nichts.',
  'It is read through once before anything is moved.':
    'Es wird einmal ganz gelesen, bevor etwas übernommen wird.',
  'Move {count, plural, one {# post} other {# posts}} in':
    '{count, plural, one {# Beitrag} other {# Beiträge}} übernehmen',
  'Stopping …': 'Wird angehalten …',
  'Go on behind': 'Im Hintergrund weiter',
  'Choose a file …': 'Datei wählen …',
  'Choose a folder …': 'Ordner wählen …',
  'An export of WordPress (Tools, Export, All content), with an “uploads” folder beside it for the pictures; or any archive packed as a .zip.':
    'Ein Export aus WordPress (Werkzeuge, Daten exportieren, Alle Inhalte), mit einem Ordner „uploads“ daneben für die Bilder; oder jedes als .zip gepackte Archiv.',
  'A site of Publii or its unpacked backup, a folder of Markdown as Hugo, Jekyll and Eleventy keep it, or one with several export files.':
    'Eine Website von Publii oder ihre entpackte Sicherung, ein Ordner mit Markdown, wie Hugo, Jekyll und Eleventy ihn führen, oder einer mit mehreren Exportdateien.',
  '{done, number} of {total, number}': '{done, number} von {total, number}',
  'You can write meanwhile. What was stopped goes on when you choose the same archive again.':
    'Sie können unterdessen schreiben. Was angehalten wurde, geht weiter, wenn Sie dasselbe Archiv wieder wählen.',
  'It was stopped. What came in stays; choose the same archive again to go on.':
    'Es wurde angehalten. Was übernommen ist, bleibt; wählen Sie dasselbe Archiv wieder, um fortzufahren.',
  '{moved, plural, one {# article} other {# articles}} moved in, with {pictures, plural, one {# picture} other {# pictures}}.':
    '{moved, plural, one {# Artikel} other {# Artikel}} übernommen, mit {pictures, plural, one {# Bild} other {# Bildern}}.',
  '{count, plural, one {# post came in before, and was left as it is.} other {# posts came in before, and were left as they are.}}':
    '{count, plural, one {# Beitrag war schon hier und blieb, wie er ist.} other {# Beiträge waren schon hier und blieben, wie sie sind.}}',
  'Left behind, in {count, plural, one {# post} other {# posts}}':
    'Nicht übernommen, in {count, plural, one {# Beitrag} other {# Beiträgen}}',
  '… and {count, plural, one {# post} other {# posts}} more. The command line lists all of them.':
    '… und {count, plural, one {# weiterer Beitrag} other {# weitere Beiträge}}. Die Befehlszeile nennt alle.',
  'did not come in': 'wurde nicht übernommen',
  '{count, plural, one {# page} other {# pages}}':
    '{count, plural, one {# Seite} other {# Seiten}}',
  '{count, plural, one {# post in the bin} other {# posts in the bin}}':
    '{count, plural, one {# Beitrag im Papierkorb} other {# Beiträge im Papierkorb}}',
  '{count, plural, one {# file that cannot be read} other {# files that cannot be read}}':
    '{count, plural, one {# unlesbare Datei} other {# unlesbare Dateien}}',
  '{count, plural, one {# piece of the site’s furniture} other {# pieces of the site’s furniture}}':
    '{count, plural, one {# Gestaltungselement der Website} other {# Gestaltungselemente der Website}}',
  '{count, plural, one {# entry of a kind of its own} other {# entries of kinds of their own}}':
    '{count, plural, one {# Eintrag eigener Art} other {# Einträge eigener Art}}',
  '“{name}” could not be opened.': '„{name}“ konnte nicht geöffnet werden.',
  '“{name}” is packed, so nothing was moved in.':
    '„{name}“ ist komprimiert, darum wurde nichts übernommen.',
  'Unpack it first, then choose the folder that comes out of it.':
    'Entpacken Sie die Datei zuerst und wählen Sie dann den Ordner, der dabei entsteht.',
  'In “{name}” there is no export of WordPress, no site of Publii and no Markdown.':
    'In „{name}“ ist weder ein Export aus WordPress noch eine Website von Publii noch Markdown.',
  'Choose the export’s file, or the folder that holds the posts.':
    'Wählen Sie die Datei des Exports oder den Ordner mit den Beiträgen.',
  '“{name}” could not be read to its end.': '„{name}“ konnte nicht bis zum Ende gelesen werden.',
  '“{name}” was read as far as line {line, number}: what stands there is larger than any post.':
    '„{name}“ wurde bis Zeile {line, number} gelesen: Was dort steht, ist größer als jeder Beitrag.',
  '“{name}” ends in the middle, on line {line, number}. Export it again to have the rest.':
    '„{name}“ bricht in Zeile {line, number} ab. Exportieren Sie noch einmal, um den Rest zu haben.',
  '“{name}” is no export of WordPress, so nothing was moved in.':
    '„{name}“ ist kein Export aus WordPress, darum wurde nichts übernommen.',
  'In WordPress choose Tools, Export, All content, and take the file it gives you.':
    'Wählen Sie in WordPress Werkzeuge, Daten exportieren, Alle Inhalte, und nehmen Sie die Datei, die Sie erhalten.',
  'The posts of “{name}” cannot be read as Publii keeps them.':
    'Die Beiträge von „{name}“ sind nicht so gespeichert, wie Publii es tut.',
  'Make a backup in Publii, unpack it, and choose its folder.':
    'Legen Sie in Publii eine Sicherung an, entpacken Sie sie und wählen Sie ihren Ordner.',
  'It has more than 8 MB.': 'Die Datei hat mehr als 8 MB.',
  'No archive was chosen.': 'Es wurde kein Archiv gewählt.',
  'Choose the export, or the folder, once more.':
    'Wählen Sie den Export oder den Ordner noch einmal.',
  'An archive is being moved in already.': 'Es wird schon ein Archiv übernommen.',
  'Wait until it is done, or stop it there.':
    'Warten Sie, bis es fertig ist, oder halten Sie es dort an.',
  'picture {source}': 'Bild {source}',
  'element {name}': 'Element {name}',
  'Move In': 'Übernehmen',
  'Export or packed archive': 'Export oder gepacktes Archiv',
  '“{name}” could not be unpacked.': '„{name}“ konnte nicht entpackt werden.',
  '“{name}” is locked with a password, so nothing was moved in.':
    '„{name}“ ist mit einem Passwort geschützt, darum wurde nichts übernommen.',
  'Unpack it with its password, then choose the folder that comes out of it.':
    'Entpacken Sie die Datei mit dem Passwort und wählen Sie dann den Ordner, der dabei entsteht.',
  '“{name}” holds a link to another place ({path}), so nothing was moved in.':
    '„{name}“ enthält einen Verweis nach außen ({path}), darum wurde nichts übernommen.',
  'If you trust it, unpack it and choose the folder that comes out of it.':
    'Wenn Sie der Datei vertrauen, entpacken Sie sie und wählen Sie dann den Ordner, der dabei entsteht.',
  '“{name}” would become far larger than any archive of posts, so it was not unpacked.':
    '„{name}“ würde weit größer als jedes Archiv von Beiträgen, deshalb wurde es nicht entpackt.',
  '“{name}” is damaged, or no zip file of posts. Nothing was moved in.':
    '„{name}“ ist beschädigt oder keine Zip-Datei mit Beiträgen. Es wurde nichts übernommen.',
  'Export it once more, or unpack it and choose the folder that comes out of it.':
    'Exportieren Sie noch einmal, oder entpacken Sie die Datei und wählen Sie dann den Ordner, der dabei entsteht.',
  'It is far longer than any.': 'Es ist viel länger als üblich.',
  'What stands before its text cannot be read.': 'Was vor dem Text steht, ist nicht lesbar.',
  'Mend it in a text editor, and move the folder in again.':
    'Korrigieren Sie die Datei in einem Texteditor und übernehmen Sie den Ordner noch einmal.',
  'shortcode {name}': 'Shortcode {name}',
  'include {name}': 'Einbindung {name}',
  'template tag {name}': 'Vorlagen-Tag {name}',
  'a day: it has none, and has today’s here':
    'ein Tag: Der Text hat keinen und steht hier unter heute',
  'block {name}': 'Block {name}',
  'its text: it cannot be read as Publii keeps it':
    'sein Text: Er ist nicht so gespeichert, wie Publii es tut',
  '{count, plural, one {# comment of readers} other {# comments of readers}}':
    '{count, plural, one {# Leserkommentar} other {# Leserkommentare}}',
  'its password: it comes in as a draft': 'sein Passwort: Er kommt als Entwurf',
  'that it was private: it comes in as a draft': 'dass er privat war: Er kommt als Entwurf',
  'the time it was to appear: it comes in as a draft':
    'die Zeit, zu der er erscheinen sollte: Er kommt als Entwurf',
} as const
