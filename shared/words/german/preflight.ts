/** Preflight, in German. */
export const preflightWords = {
  '“{words}” links to an article that is not published; readers see the words without a link.':
    '„{words}“ verweist auf einen Artikel, der nicht veröffentlicht ist; Leser sehen die Worte ohne Link.',
  'Publish that article first, or leave it: the link comes with a later publishing.':
    'Veröffentlichen Sie zuerst jenen Artikel oder lassen Sie es: Der Link kommt mit einem späteren Veröffentlichen.',
  'Readers have an older form of {name}, and nobody has said yet what the change is.':
    'Leser haben eine ältere Fassung ({name}), und noch hat niemand angegeben, was die Änderung ist.',
  'Say whether it is a minor fix, an update, a correction or a clarification.':
    'Geben Sie an, ob es eine Kleinigkeit, eine Aktualisierung, eine Korrektur oder eine Klarstellung ist.',
  'A comment is still open.': 'Eine Anmerkung ist noch offen.',
  '{count} comments are still open.': '{count} Anmerkungen sind noch offen.',
  'Readers never see it. Resolve what is settled.':
    'Leser sehen sie nie. Erledigen Sie, was geklärt ist.',
  'Readers never see them. Resolve what is settled.':
    'Leser sehen sie nie. Erledigen Sie, was geklärt ist.',
  'There is nothing to publish yet: no update is posted and the text is empty.':
    'Noch gibt es nichts zu veröffentlichen: Kein Update ist abgesetzt, und der Text ist leer.',
  'Post an update or write the text first.':
    'Setzen Sie zuerst ein Update ab oder schreiben Sie den Text.',
  'An embed card does not say where it is from.': 'Eine Verweiskarte sagt nicht, woher sie stammt.',
  'Give its address, or name who published it.':
    'Geben Sie ihre Adresse an oder nennen Sie, wer den Inhalt veröffentlicht hat.',
  'The headline is missing; readers will see “{headline}”.':
    'Die Überschrift fehlt; Leser werden „{headline}“ sehen.',
  'Write a headline. The address of the page stays as it is once published.':
    'Schreiben Sie eine Überschrift. Die Adresse der Seite bleibt nach dem Veröffentlichen, wie sie ist.',
  '“{stamp}” is a key event without a headline.':
    '„{stamp}“ ist als wichtig gekennzeichnet, hat aber keine Überschrift.',
  'Write one, or take the mark off: the list of key events shows its first sentence.':
    'Schreiben Sie eine oder nehmen Sie das Kennzeichen weg: In der Liste „Das Wichtigste“ steht sonst der erste Satz.',
  '{name} is missing; readers see {left}.': '{name} fehlt; Leser sehen {left}.',
  'Get it, choose another, or take it out.':
    'Holen Sie die Datei, wählen Sie eine andere oder nehmen Sie sie heraus.',
  '{name} has no credit.': '{name} hat keinen Bildnachweis.',
  'Name who made it.': 'Nennen Sie den Urheber.',
  '{name} has no description for those who cannot see it.': '{name} hat keine Bildbeschreibung.',
  'Say in a sentence what it shows, or mark it as decorative.':
    'Sagen Sie in einem Satz, was zu sehen ist, oder kennzeichnen Sie es als dekorativ.',
  'The lead picture is missing; its words are shown without it.':
    'Das Aufmacherbild fehlt; Bildunterschrift und Bildnachweis stehen ohne Bild da.',
  'Add the picture, or clear its caption and credit.':
    'Fügen Sie das Bild hinzu oder leeren Sie Bildunterschrift und Bildnachweis.',
  'The lead picture has no credit.': 'Das Aufmacherbild hat keinen Bildnachweis.',
  'The lead picture has no description for those who cannot see it.':
    'Das Aufmacherbild hat keine Bildbeschreibung.',
  'The map is missing; its credit is shown without it.':
    'Die Karte fehlt; ihr Nachweis steht ohne sie da.',
  'Add the map, or clear its credit.': 'Fügen Sie die Karte hinzu oder leeren Sie ihren Nachweis.',
  'The map has no credit.': 'Die Karte hat keinen Nachweis.',
  'The map has no description for those who cannot see it.':
    'Die Karte hat keine Bildbeschreibung.',
  'The link to the previous day, “{title}”, has no web address; readers see its title alone.':
    'Der Link zum Vortag, „{title}“, hat keine Webadresse; Leser sehen nur den Titel.',
  'Add its address, beginning with https://.': 'Ergänzen Sie die Adresse, beginnend mit https://.',
  '“{stamp}” is a time that has not come yet.': '„{stamp}“ liegt noch in der Zukunft.',
  'Check its day and its time.': 'Prüfen Sie Tag und Zeit.',
  'The label “{stampAsWritten}” does not say the time it is filed under, {guess}.':
    'Die Zeitmarke „{stampAsWritten}“ passt nicht zu der Zeit, unter der das Update eingeordnet ist: {guess}.',
  'Set the time of this update.': 'Legen Sie die Zeit dieses Updates fest.',
  '{name} still {marks, plural, one {has a TK} other {has # TKs}}, something to come.':
    '{name} enthält noch {marks, plural, one {ein TK} other {# TK}}: Da ist etwas zu ergänzen.',
  'Fill in what is missing, or take the mark out.':
    'Ergänzen Sie, was fehlt, oder nehmen Sie die Markierung heraus.',
  '{name}: {count, plural, one {a word stands} other {# words stand}} twice, {words}.':
    '{name}: {count, plural, one {ein Wort steht} other {# Wörter stehen}} doppelt, {words}.',
  'Take one away, unless both are meant.': 'Nehmen Sie eines weg, falls nicht beide gemeint sind.',
  '“{word}” ({where}) and “{word2}” ({where2}) may be one name in two spellings.':
    '„{word}“ ({where}) und „{word2}“ ({where2}) sind vielleicht ein Name in zwei Schreibungen.',
  'Choose one of them, unless they are two names.':
    'Wählen Sie eine davon, falls es nicht zwei Namen sind.',
  'Right as it stands': 'Stimmt so',
  '{count, plural, one {1 notice set aside} other {# notices set aside}}':
    '{count, plural, one {1 Hinweis} other {# Hinweise}} beiseitegelegt',
  'Show again': 'Wieder zeigen',
  'The top of the page': 'Der Kopf der Seite',
  'The original entry': 'Die Ausgangsmeldung',
  'The text': 'Der Text',
  'This version of Dateline cannot show a part of the text, “{name}”.':
    'Diese Version von Dateline kann einen Teil des Textes nicht zeigen, „{name}“.',
  'Update Dateline, or take that part out of the text.':
    'Aktualisieren Sie Dateline oder nehmen Sie diesen Teil aus dem Text.',
  '{list} Nothing was sent.': '{list} Es wurde nichts gesendet.',
  'Below it': 'Darunter',
  'The picture sent from here': 'Das von hier gesendete Bild',
  'Another picture: {split}': 'Anderes Bild: {split}',
  'This version of Dateline cannot show a part of the text: {list}. Nothing was sent.':
    'Diese Version von Dateline kann einen Teil des Textes nicht zeigen: {list}. Es wurde nichts gesendet.',
  'A picture in the text': 'Ein Bild im Text',
  'its words alone': 'nur die Worte dazu',
  'A picture in a gallery': 'Ein Bild in einer Galerie',
  'A map in the text': 'Eine Karte im Text',
  'its credit alone': 'nur den Bildnachweis',
  'The picture of an embed card': 'Das Bild einer Verweiskarte',
  'the card without it': 'die Verweiskarte ohne Bild',
  'The headline has {length} characters; search engines and phones cut it after about {longest}.':
    'Die Überschrift hat {length} Zeichen; Suchmaschinen und Telefone schneiden sie nach etwa {longest} ab.',
  'Say the most important thing first, or shorten it.':
    'Sagen Sie das Wichtigste zuerst oder kürzen Sie sie.',
  'An update says nothing in words: search engines and feeds have no title for it but its time.':
    'Ein Update hat keinen Text: Suchmaschinen und Feeds haben dafür keinen Titel außer seiner Zeit.',
  'Give it a headline.': 'Geben Sie ihm eine Überschrift.',
  'By its times the coverage ended before it began.':
    'Nach ihren Zeiten endete die Berichterstattung, bevor sie begann.',
  'Look at the stamps of the updates and at the time coverage was ended.':
    'Sehen Sie sich die Zeitmarken der Updates an und die Zeit, zu der die Berichterstattung beendet wurde.',
  'It can be published; they may show it poorly.':
    'Veröffentlichen geht; vielleicht zeigen sie den Artikel schlecht an.',
  'What search engines are told of the article is not whole ({at}).':
    'Was Suchmaschinen über den Artikel erfahren, ist unvollständig ({at}).',
} as const
