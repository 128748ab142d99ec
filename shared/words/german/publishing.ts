/** Publishing, in German. */
export const publishingWords = {
  'Not published: {message} {remedy}': 'Nicht veröffentlicht: {message} {remedy}',
  'Somebody changed it on {places}': 'Auf {places} geändert',
  'The queue is paused: {words}': 'Warteschlange angehalten: {words}',
  'Sending to {places} …': 'Wird an {places} gesendet …',
  'Sent to {places}, not yet seen there': 'An {places} gesendet, dort noch nicht zu sehen',
  'Scheduled at {places}': 'Geplant auf {places}',
  'What you post goes to readers by itself.': 'Was Sie absetzen, geht von selbst an die Leser.',
  'Live {time}': 'Live seit {time}',
  'Not sent to {places}': 'Nicht gesendet an {places}',
  'Not sent to {places}: {message} {remedy}': 'Nicht gesendet an {places}: {message} {remedy}',
  '{names} {count, plural, one {waits for its time} other {wait for their time}}':
    '{names} {count, plural, one {wartet auf den Zeitpunkt} other {warten auf den Zeitpunkt}}',
  '{names} {count, plural, one {waits} other {wait}}':
    '{names} {count, plural, one {wartet} other {warten}}',
  'Look again': 'Noch einmal nachsehen',
  'Reads the public page again': 'Liest die öffentliche Seite noch einmal',
  'Send as new': 'Als neu senden',
  'Forgets that it was deleted there, and sends it as a new article':
    'Vergisst, dass der Artikel dort gelöscht wurde, und sendet ihn als neuen',
  'Where the password or key and the address of the place are set':
    'Wo Passwort oder Schlüssel und die Adresse des Kanals eingestellt werden',
  'What they changed there, and what readers are to get':
    'Was dort geändert wurde und was Leser bekommen sollen',
  'Sends it now instead of later': 'Sendet jetzt statt später',
  'Cancel …': 'Abbrechen …',
  'Takes it out of the queue': 'Nimmt den Artikel aus der Warteschlange',
  'What changes': 'Änderungen',
  'What readers of {siteName} see now, against what would be sent':
    'Was Leser von {siteName} jetzt sehen, verglichen mit dem, was gesendet würde',
  'Take back …': 'Zurücknehmen …',
  'Take down …': 'Vom Netz nehmen …',
  'It is not to appear: back to a draft there, or deleted':
    'Soll nicht erscheinen: dort wieder Entwurf oder gelöscht',
  'Takes it from the readers there: back to a draft, or deleted':
    'Nimmt den Artikel dort vom Netz: wieder Entwurf oder gelöscht',
  'Readers at': 'Leser von',
  'Not sent yet': 'Noch nicht gesendet',
  'On {names} readers see what somebody changed there.':
    'Auf {names} sehen Leser, was jemand dort geändert hat.',
  'Sent {liveTime}, changed there since': 'Gesendet {liveTime}, seitdem dort geändert',
  'Readers have the text of {liveTime}': 'Leser haben den Text von {liveTime}',
  'Live {liveTime}': 'Live seit {liveTime}',
  'Open in browser': 'Im Browser öffnen',
  'Publish at a time': 'Zu einer Zeit veröffentlichen',
  'The article is sent as it stands now; what you write after this is not part of it.':
    'Der Artikel wird gesendet, wie er jetzt ist; was Sie danach schreiben, gehört nicht dazu.',
  Schedule: 'Planen',
  'Time ({zone})': 'Zeit ({zone})',
  '1800 or 18:00': '1800 oder 18:00',
  '{count, plural, one {{strong}{names}{plain} gets it now, and shows it by its own scheduler.} other {{strong}{names}{plain} get it now, and show it by their own schedulers.}}':
    '{count, plural, one {{strong}{names}{plain} bekommt den Artikel jetzt und zeigt ihn nach eigenem Zeitplan.} other {{strong}{names}{plain} bekommen den Artikel jetzt und zeigen ihn nach eigenem Zeitplan.}}',
  '{strong}{names}{plain} {count, plural, one {is} other {are}} written by this machine when the time has come: it must be on, with Dateline open.':
    '{strong}{names}{plain} {count, plural, one {wird} other {werden}} von diesem Rechner geschrieben, wenn es so weit ist: Er muss dann laufen, und Dateline muss geöffnet sein.',
  'That is not a time of day. Type it like 1800 or 18:00.':
    'Das ist keine Uhrzeit. Schreiben Sie sie wie 1800 oder 18:00.',
  'That time has been. Choose one to come, or publish now.':
    'Diese Zeit ist vorbei. Wählen Sie eine künftige oder veröffentlichen Sie jetzt.',
  '{other}{time} {zone} on your clock': '{other}{time} {zone} auf Ihrer Uhr',
  'Publishing …': 'Wird veröffentlicht …',
  Publish: 'Veröffentlichen',
  'A template is not published: begin an article from it.':
    'Eine Vorlage wird nicht veröffentlicht: Beginnen Sie damit einen Artikel.',
  'No folder is chosen yet.': 'Noch ist kein Ordner gewählt.',
  'All places rest.': 'Alle Kanäle ruhen.',
  '{count} places': '{count} Kanäle',
  Choose: 'Wählen',
  Change: 'Ändern',
  'What readers see now, against what would be sent ({keys})':
    'Was Leser jetzt sehen, verglichen mit dem, was gesendet würde ({keys})',
  'See what changes': 'Änderungen ansehen',
  'Readers get it at a time you choose ({keys})':
    'Leser bekommen es zu einer Zeit, die Sie wählen ({keys})',
  'Publish at …': 'Veröffentlichen um …',
  '{count, plural, one {1 thing to look at} other {# things to look at}}':
    '{count, plural, one {1 Punkt zu prüfen} other {# Punkte zu prüfen}}',
  'Take it from the readers of {siteName}?': 'Artikel bei {siteName} vom Netz nehmen?',
  'Your text and its history stay here. Other places keep what they have.':
    'Ihr Text und sein Verlauf bleiben hier. Andere Kanäle behalten, was sie haben.',
  'Its pages and pictures go. Your text and its history stay here, and publishing again brings it back at the same address.':
    'Seine Seiten und Bilder verschwinden. Ihr Text und sein Verlauf bleiben hier; erneutes Veröffentlichen bringt den Artikel unter derselben Adresse zurück.',
  'Take it down': 'Vom Netz nehmen',
  'What readers find there instead': 'Was Leser dort stattdessen finden',
  Reason: 'Grund',
  'Web address': 'Webadresse',
  'Readers see it. It may stay empty.': 'Leser sehen ihn. Er darf fehlen.',
  'Takes it from the readers there, who find a word about it or another page':
    'Nimmt den Artikel dort vom Netz; Leser finden einen Hinweis oder eine andere Seite',
  'A page that says so': 'Eine Seite mit einem Hinweis',
  'Short and honest; search engines are asked to forget it.':
    'Kurz und ehrlich; Suchmaschinen werden gebeten, den Artikel zu vergessen.',
  'They are led on to one that is published there.':
    'Sie werden zu einem weitergeleitet, der dort veröffentlicht ist.',
  'A page elsewhere': 'Eine Seite anderswo',
  'They are led on to any address on the web.':
    'Sie werden zu einer beliebigen Webadresse weitergeleitet.',
  'Words of its headline or text': 'Wörter aus Überschrift oder Text',
  'No article has these words.': 'Kein Artikel enthält diese Wörter.',
  'Choose one with the arrow keys and Enter.': 'Mit Pfeiltasten und Eingabetaste wählen.',
  'Hide it': 'Verbergen',
  'Delete it there': 'Dort löschen',
  How: 'Wie',
  'Where does the site live?': 'Wo liegt die Website?',
  'Dateline writes finished pages into a folder. Serve it as it is, or let your host pick it up.':
    'Dateline schreibt fertige Seiten in einen Ordner. Liefern Sie ihn direkt aus oder lassen Sie ihn von Ihrem Webhoster abholen.',
  'Save and publish': 'Speichern und veröffentlichen',
  'Readers have not seen this article yet.': 'Leser haben diesen Artikel noch nicht gesehen.',
  '{fresh, plural, one {# new update} other {# new updates}}':
    '{fresh, plural, one {# neues Update} other {# neue Updates}}',
  '{changed} changed': '{changed} geändert',
  'the details': 'Details',
  'Readers have everything.': 'Leser haben alles.',
  'Not sent yet: {list}.': 'Noch nicht gesendet: {list}.',
  '{count} more': '{count} weitere',
  '{names} {count, plural, one {does} other {do}} not have it yet.':
    '{names} {count, plural, one {hat} other {haben}} es noch nicht.',
  '{names} {count, plural, one {has} other {have}} an older text.':
    '{names} {count, plural, one {hat} other {haben}} einen älteren Text.',
  'The change': 'Die Änderung',
  'Add the correction': 'Korrektur hinzufügen',
  'Add the clarification': 'Klarstellung hinzufügen',
  'Save the correction': 'Korrektur speichern',
  'Save the clarification': 'Klarstellung speichern',
  'Where it stands': 'Wo es steht',
  'What was wrong': 'Was falsch war',
  'What could be misread': 'Was sich missverstehen ließ',
  'As readers will read it; say what it should have been':
    'Wie Leser es lesen werden; sagen Sie, wie es richtig heißt',
  'Edit …': 'Bearbeiten …',
  'This change is': 'Diese Änderung ist',
  'Readers have an older text.': 'Leser haben einen älteren Text.',
  'Readers are not told of this change.': 'Leser erfahren von dieser Änderung nichts.',
  'Readers will see when this was updated.': 'Leser werden sehen, wann dies aktualisiert wurde.',
  'Readers will read this correction.': 'Leser werden diese Korrektur lesen.',
  'Readers will read this clarification.': 'Leser werden diese Klarstellung lesen.',
  'Told as {list}': 'Angegeben als {list}',
  '{open, plural, one {# change is still to be named} other {# changes are still to be named}}':
    '{open, plural, one {# Änderung ist noch zu benennen} other {# Änderungen sind noch zu benennen}}',
  '{count, plural, one {What is this change?} other {What are these changes?}}':
    '{count, plural, one {Was für eine Änderung ist das?} other {Was für Änderungen sind das?}}',
  'Readers have an older form of what you are about to send.':
    'Leser haben eine ältere Fassung dessen, was Sie gerade senden wollen.',
  'All are': 'Alle sind',
  'minor fixes': 'Kleinigkeiten',
  updates: 'Aktualisierungen',
  'form only': 'nur die Form',
  '{size} words': '{size} Wörter',
  'Something readers were told was wrong. The notice stays with the text for good.':
    'Etwas, das Lesern mitgeteilt wurde, war falsch. Der Hinweis bleibt dauerhaft beim Text.',
  'What readers were told was true, but could be misread. The notice stays for good.':
    'Was Lesern mitgeteilt wurde, war richtig, ließ sich aber missverstehen. Der Hinweis bleibt dauerhaft.',
  'An earlier version gave the number of injured as twelve. There are eleven.':
    'In einer früheren Fassung war von zwölf Verletzten die Rede. Es sind elf.',
  'The road is closed to lorries; an earlier version did not say so.':
    'Die Straße ist für Lastwagen gesperrt; in einer früheren Fassung fehlte das.',
  'At the text it is about': 'Bei dem Text, um den es geht',
  'On top of the page': 'Oben auf der Seite',
  'At the bottom of the page': 'Am Ende der Seite',
  '{count, plural, one {# minor fix} other {# minor fixes}}':
    '{count, plural, one {# Kleinigkeit} other {# Kleinigkeiten}}',
  '{count, plural, one {# correction} other {# corrections}}':
    '{count, plural, one {# Korrektur} other {# Korrekturen}}',
  '{count, plural, one {# clarification} other {# clarifications}}':
    '{count, plural, one {# Klarstellung} other {# Klarstellungen}}',
  'It becomes a draft there. Publishing again brings it back at the same address.':
    'Er wird dort ein Entwurf. Erneutes Veröffentlichen bringt ihn unter derselben Adresse zurück.',
  'Gone for good, with its comments there. Publishing again makes a new article.':
    'Endgültig weg, samt den Kommentaren dort. Erneutes Veröffentlichen legt einen neuen Artikel an.',
  'Readers no longer have it.': 'Leser haben es nicht mehr.',
  'Telling search engines and hubs': 'Suchmaschinen und Hubs werden benachrichtigt',
  'Update|change': 'Aktualisierung',
  'Delete|key': 'Entf',
  'Look|address': 'Prüfen',
  'Post|embed': 'Beitrag',
  'Comment|add': 'Anmerken',
} as const
