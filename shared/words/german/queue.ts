/** Queue, in German. */
export const queueWords = {
  'Not there any more.': 'Nicht mehr da.',
  'Not part of your article.': 'Nicht Teil Ihres Artikels.',
  'As last sent': 'Wie zuletzt gesendet',
  'On the site now': 'Jetzt auf der Website',
  Yours: 'Ihre Fassung',
  Empty: 'Leer',
  'Changed on the site': 'Auf der Website geändert',
  'Nothing was overwritten. Decide about each of the changes; their text stays in history here in any case.':
    'Es wurde nichts überschrieben. Entscheiden Sie über jede Änderung; der andere Text bleibt in jedem Fall hier im Verlauf.',
  'Open it there': 'Dort öffnen',
  or: 'oder',
  'next and before': 'nächste und vorige',
  theirs: 'andere Fassung',
  'keep mine': 'meine behalten',
  merge: 'zusammenführen',
  'Done, publish': 'Fertig, veröffentlichen',
  '{left, plural, one {1 left to decide} other {# left to decide}}':
    '{left, plural, one {1 noch zu entscheiden} other {# noch zu entscheiden}}',
  'Nothing to decide': 'Nichts zu entscheiden',
  'What stands there and what you would send are the same. You can publish.':
    'Was dort steht und was Sie senden würden, ist gleich. Sie können veröffentlichen.',
  'A story has no updates it could come in as. Copy what you want to keep into your text first.':
    'Ein Bericht hat keine Updates, als die es hereinkommen könnte. Kopieren Sie zuerst in Ihren Text, was Sie behalten wollen.',
  'Merge …': 'Zusammenführen …',
  'What is to become of it': 'Was daraus werden soll',
  'Not decided yet.': 'Noch nicht entschieden.',
  decided: 'entschieden',
  'On the site it also holds what Dateline cannot: {list}. That is not kept, whichever side you take.':
    'Auf der Website enthält es auch, was Dateline nicht aufnehmen kann: {list}. Das bleibt nicht erhalten, welche Seite Sie auch wählen.',
  Somebody: 'Jemand',
  '{who} changed {what} on {siteName}': '{who} hat auf {siteName} geändert: {what}',
  '{who} changed {what} on {siteName} at {time}':
    '{who} hat auf {siteName} um {time} geändert: {what}',
  Text: 'Text',
  'Above the updates': 'Über den Updates',
  'Below everything': 'Unter allem',
  'An entry of their own': 'Ein eigener Eintrag der Website',
  'Put in between the updates': 'Zwischen die Updates gesetzt',
  'An update': 'Ein Update',
  'Taken out there': 'Dort herausgenommen',
  'New there': 'Dort neu',
  'Changed there and here': 'Dort und hier geändert',
  'Changed there': 'Dort geändert',
  'Send it again': 'Noch einmal senden',
  'Leave it there': 'Dort lassen',
  'Leave it to be removed': 'Entfernen lassen',
  'Take it out here, too': 'Auch hier herausnehmen',
  'Bring it in as a draft update': 'Als Update-Entwurf übernehmen',
  'Take theirs': 'Andere übernehmen',
  'Yours is sent, with none of their changes taken yet. Their text stays in history.':
    'Ihre Fassung wird gesendet; von den anderen Änderungen ist noch keine übernommen. Der andere Text bleibt im Verlauf.',
  'Yours is sent, with {size} of their changes. Their text stays in history.':
    'Ihre Fassung wird gesendet, mit {size} der anderen Änderungen. Der andere Text bleibt im Verlauf.',
  'It is emptied here. What you had stays in history.':
    'Es wird hier geleert. Was Sie hatten, bleibt im Verlauf.',
  'Their text becomes yours. What you had stays in history.':
    'Der andere Text wird Ihrer. Was Sie hatten, bleibt im Verlauf.',
  'It comes here as a draft update. Once you have posted and published it, their entry is yours; until then it stays as it is.':
    'Es kommt als Update-Entwurf hierher. Sobald Sie ihn abgesetzt und veröffentlicht haben, gehört der andere Eintrag Ihnen; bis dahin bleibt er, wie er ist.',
  'It comes here as a draft update, for you to post or drop. It leaves the site until then.':
    'Es kommt als Update-Entwurf hierher; setzen Sie ihn ab oder verwerfen Sie ihn. Bis dahin verschwindet es von der Website.',
  'It is sent again. To take it from readers, withdraw it here.':
    'Es wird noch einmal gesendet. Damit Leser es nicht mehr sehen, ziehen Sie es hier zurück.',
  'It stays on the site as it is, beside your updates.':
    'Es bleibt unverändert auf der Website, neben Ihren Updates.',
  'It is no part of your article, and is gone there once you publish.':
    'Es ist nicht Teil Ihres Artikels und verschwindet dort, sobald Sie veröffentlichen.',
  'Yours is sent. Their text stays in history here.':
    'Ihre Fassung wird gesendet. Der andere Text bleibt hier im Verlauf.',
  'Yours is sent again and stands in the place of theirs.':
    'Ihres wird noch einmal gesendet und ersetzt das andere.',
  'The article goes without a picture. Yours stays in history.':
    'Der Artikel geht ohne Bild hinaus. Ihres bleibt im Verlauf.',
  'Their picture comes here with its alt text and becomes yours. Yours stays in history.':
    'Das andere Bild kommt mit seiner Bildbeschreibung hierher und wird Ihres. Ihr bisheriges bleibt im Verlauf.',
  '{updates, plural, one {1 update} other {# updates}}':
    '{updates, plural, one {1 Update} other {# Updates}}',
  'the original entry': 'Ausgangsmeldung',
  '{loose, plural, one {one thing around them} other {# things around them}}':
    '{loose, plural, one {eine Stelle daneben} other {# Stellen daneben}}',
  '{own, plural, one {1 entry beside yours} other {# entries beside yours}}':
    '{own, plural, one {1 Eintrag neben Ihren} other {# Einträge neben Ihren}}',
  'Their changes against yours': 'Andere Änderungen gegenüber Ihren',
  'From yours to theirs': 'Von Ihrer Fassung zur anderen',
  'What you will send': 'Was Sie senden werden',
  'Nothing: every paragraph is taken out.': 'Nichts: Alle Absätze sind herausgenommen.',
  'The two texts are the same, letter by letter.':
    'Die beiden Texte sind gleich, Buchstabe für Buchstabe.',
  'Take this out of the queue?': 'Aus der Warteschlange nehmen?',
  '“{title}”, as written {time}, for {siteName}.':
    '„{title}“, wie geschrieben {time}, für {siteName}.',
  'Leave it in': 'Darin lassen',
  'Take it out': 'Herausnehmen',
  'It is not tried again. It was tried already, so readers of {siteName} may have lost the article: look there.':
    'Es wird nicht noch einmal versucht. Ein Versuch lief schon, Leser von {siteName} könnten den Artikel also verloren haben: Sehen Sie dort nach.',
  'Readers of {siteName} keep the article.': 'Leser von {siteName} behalten den Artikel.',
  'Your text stays here, word for word, and can be published again.':
    'Ihr Text bleibt Wort für Wort hier und kann wieder veröffentlicht werden.',
  'It is not tried again. It was tried already, so {siteName} may hold it: look there. {safe}':
    'Es wird nicht noch einmal versucht. Ein Versuch lief schon, {siteName} könnte den Artikel also haben: Sehen Sie dort nach. {safe}',
  'It is not sent: readers of {siteName} keep what they have. {safe}':
    'Es wird nicht gesendet: Leser von {siteName} behalten, was sie haben. {safe}',
  Sending: 'Wird gesendet',
  'the reason is not known.': 'der Grund ist nicht bekannt.',
  'Somebody changed it there. Nothing was overwritten.':
    'Dort hat es jemand geändert. Es wurde nichts überschrieben.',
  'Taken out of the queue.': 'Aus der Warteschlange genommen.',
  'Written {time}': 'Geschrieben {time}',
  'Asked for {time}': 'Angefordert {time}',
  '{attempts, plural, one {tried once} other {tried # times}}':
    '{attempts, plural, one {einmal versucht} other {#-mal versucht}}',
  'Written {time}, sent {time2}': 'Geschrieben {time}, gesendet {time2}',
  'Waiting: the queue is paused.': 'Wartet: Die Warteschlange ist angehalten.',
  'Waits here until {time}. This machine must be on then.':
    'Wartet hier bis {time}. Dieser Rechner muss dann laufen.',
  Waiting: 'Wartet',
  '{waits} for its turn.': '{waits}, bis die Reihe daran ist.',
  '{waits}: {why}. It will go by itself.': '{waits}: {why}. Geht von selbst weiter.',
  'no network': 'kein Netz',
  '{siteName} does not answer': '{siteName} antwortet nicht',
  '{siteName} asked for a pause': '{siteName} hat um eine Pause gebeten',
  '{siteName} stumbled': '{siteName} meldet einen Fehler',
  'another try is needed': 'ein weiterer Versuch ist nötig',
  'Sent, not yet seen on the page': 'Gesendet, auf der Seite noch nicht gesehen',
  'Asked for, still to be seen there': 'Angefordert, dort noch nicht zu sehen',
  'Scheduled there': 'Dort geplant',
  'Scheduled for {time}': 'Geplant für {time}',
  'Live {at}': 'Live seit {at}',
  'Taken from readers {at}': 'Vom Netz genommen {at}',
  'Deleted there {at}': 'Dort gelöscht {at}',
  'next at once': 'nächster sofort',
  'next at {time}': 'nächster um {time}',
  'The queue: what is on its way to readers ({keys})':
    'Die Warteschlange: was zu den Lesern unterwegs ist ({keys})',
  'Queue paused': 'Warteschlange angehalten',
  Paused: 'Angehalten',
  'The server has this already. Take the article down in its Publish panel.':
    'Der Server hat das schon. Nehmen Sie den Artikel im Bereich „Veröffentlichen“ vom Netz.',
  Queue: 'Warteschlange',
  'Paused: nothing is sent until you let it go on.':
    'Angehalten: Es wird nichts gesendet, bis Sie fortsetzen.',
  choose: 'wählen',
  reorder: 'umordnen',
  'try again or look': 'noch einmal versuchen oder ansehen',
  'take out': 'herausnehmen',
  'Queue, in the order in which it is sent': 'Warteschlange, in der Reihenfolge des Sendens',
  'Let it go on': 'Fortsetzen',
  Pause: 'Anhalten',
  'Nothing is on its way': 'Nichts ist unterwegs',
  'What you publish goes through here. Without a network it waits, and goes by itself.':
    'Was Sie veröffentlichen, läuft hier durch. Ohne Netz wartet es und geht dann von selbst hinaus.',
  '{count, plural, one {1 on its way} other {# on their way}}':
    '{count, plural, one {1 unterwegs} other {# unterwegs}}',
  'Take out …': 'Herausnehmen …',
  Del: 'Entf',
  'Try now': 'Jetzt versuchen',
  'A place no longer set up': 'Ein nicht mehr eingerichteter Kanal',
  'Lead picture': 'Aufmacherbild',
  'Caption of the lead picture': 'Bildunterschrift des Aufmacherbilds',
  'Credit of the lead picture': 'Bildnachweis des Aufmacherbilds',
  'Alt text of the lead picture': 'Bildbeschreibung des Aufmacherbilds',
  'the headline': 'Überschrift',
  'the standfirst': 'Vorspann',
  'the byline': 'Autorenzeile',
  'the section': 'Ressort',
  'the tags': 'Schlagwörter',
  'the picture': 'Bild',
  'the caption': 'Bildunterschrift',
  'the credit': 'Bildnachweis',
  'the alt text': 'Bildbeschreibung',
  'Put it in': 'Einfügen',
  'Take it out, as they did': 'Herausnehmen, wie dort',
  'Take their wording': 'Anderen Wortlaut übernehmen',
  'Part it, as they did': 'Trennen, wie dort',
  'Join it, as they did': 'Verbinden, wie dort',
  'Move it here': 'Hierher verschieben',
  'Failed: {why}': 'Gescheitert: {why}',
  'Not taken from readers: {why}': 'Nicht vom Netz genommen: {why}',
  'Not deleted there: {why}': 'Dort nicht gelöscht: {why}',
  '{title}': '{title}',
  'Hide: {title}': 'Verbergen: {title}',
  'Delete there: {title}': 'Dort löschen: {title}',
  'Waiting to be hidden': 'Verbergen steht aus',
  'Waiting to be deleted there': 'Löschen dort steht aus',
} as const
