/** Messages, in German. */
export const messagesWords = {
  '“{headline}” was brought in.': '„{headline}“ wurde geholt.',
  '“{headline}” was brought in. Not taken along: {left}. It stays on the site until you publish, and you are asked first.':
    '„{headline}“ wurde geholt. Nicht übernommen: {left}. Das bleibt auf der Website, bis Sie veröffentlichen, und Sie werden vorher gefragt.',
  'None of the chosen updates can be changed so.':
    'Keines der ausgewählten Updates lässt sich so ändern.',
  Undo: 'Rückgängig',
  '{changed, plural, one {1 update} other {# updates}} {done}.':
    '{changed, plural, one {1 Update} other {# Updates}} {done}.',
  '{changed, plural, one {1 update} other {# updates}} {done}; {left, plural, one {1 update} other {# updates}} left as they were.':
    '{changed, plural, one {1 Update} other {# Updates}} {done}; {left, plural, one {1 Update blieb, wie es war} other {# Updates blieben, wie sie waren}}.',
  'marked as key event': 'als wichtig gekennzeichnet',
  'no longer marked as key event': 'nicht mehr als wichtig gekennzeichnet',
  'marked as summary': 'als Zusammenfassung gekennzeichnet',
  'no longer marked as summary': 'nicht mehr als Zusammenfassung gekennzeichnet',
  'without a status now': 'jetzt ohne Status',
  'without a byline of their own now': 'jetzt ohne eigene Autorenzeile',
  'moved by {minutes} min': 'um {minutes} Min. verschoben',
  '{needs, plural, one {# needs you} other {# need you}}':
    '{needs, plural, one {# offen} other {# offen}}',
  '{waiting} waiting': '{waiting} warten',
  '{later} for later': '{later} für später',
  '“{title}”': '„{title}“',
  'An article': 'Ein Artikel',
  'Somebody changed {title} on {siteName}. Nothing was overwritten.':
    'Jemand hat {title} auf {siteName} geändert. Es wurde nichts überschrieben.',
  'What you decided about “{headline}” stands. Open it and publish it, so that {siteName} gets it.':
    'Was Sie zu „{headline}“ entschieden haben, gilt. Öffnen und veröffentlichen Sie den Artikel, damit {siteName} ihn bekommt.',
  'Open the queue to look at it.': 'Öffnen Sie die Warteschlange, um es anzusehen.',
  '{title} was not sent to {siteName}. {message}':
    '{title} wurde nicht an {siteName} gesendet. {message}',
  'Your text is not on the disk yet. It is safe in this window.':
    'Ihr Text ist noch nicht auf dem Datenträger. In diesem Fenster ist er sicher.',
  'Dateline tries again by itself; keep the window open.':
    'Dateline versucht es von selbst wieder; lassen Sie das Fenster offen.',
  'Dateline did not get an answer from its own store.':
    'Dateline bekam aus seinem eigenen Speicher keine Antwort.',
  'What was saved is safe. Try again; if it happens again, restart Dateline.':
    'Was gespeichert war, ist sicher. Versuchen Sie es noch einmal; passiert es wieder, starten Sie Dateline neu.',
  'Application password': 'Anwendungspasswort',
  'An application password is made in WordPress, in your profile; it is not the one you log in with.':
    'Ein Anwendungspasswort wird in WordPress erstellt, in Ihrem Profil; es ist nicht das, mit dem Sie sich anmelden.',
  'Admin API key': 'Admin API key',
  'The key is made in Ghost, in its settings, as a custom integration.':
    'Der Schlüssel wird in den Einstellungen von Ghost erstellt, als eigene Integration.',
  Token: 'Token',
  'You get the token from whoever runs this site’s server.':
    'Das Token bekommen Sie von den Betreibern dieser Website.',
  'Two texts of the same entry can be compared.':
    'Vergleichen lassen sich zwei Texte desselben Eintrags.',
  '{name} is open. The day before has ended.': '{name} ist offen. Der Tag davor ist beendet.',
  '{name} is open.': '{name} ist offen.',
  'Taken back. The new day is in the bin, with all it held.':
    'Zurückgenommen. Der neue Tag ist mit allem, was darin war, im Papierkorb.',
  '“{siteName}” is set up.': '„{siteName}“ ist eingerichtet.',
  '“{siteName}” is removed.': '„{siteName}“ ist entfernt.',
  'There is nothing to post yet: write the update first.':
    'Noch gibt es nichts abzusetzen: Schreiben Sie zuerst das Update.',
  'It waits as the draft it was.': 'Es wartet weiter als Entwurf.',
  'Time changed to {stamp}.': 'Zeit geändert auf {stamp}.',
  'Update withdrawn. Publish so that readers no longer see it.':
    'Update zurückgezogen. Veröffentlichen Sie, damit Leser es nicht mehr sehen.',
  'It waits below as a draft.': 'Es wartet unten als Entwurf.',
  'It is back where you wrote it.': 'Es steht wieder da, wo Sie es geschrieben haben.',
  'The update was not posted. {where} {message}':
    'Das Update wurde nicht abgesetzt. {where} {message}',
  'Posted {stamp}. It goes to readers in a moment.':
    '{stamp} ist abgesetzt. Gleich geht es an die Leser.',
  'Posted {stamp}. Readers see it when you publish.':
    '{stamp} ist abgesetzt. Leser sehen es, wenn Sie veröffentlichen.',
  'Saving what you wrote': 'Ihr Text wird gespeichert',
  'All places rest. Wake one, then publish.': 'Alle Kanäle ruhen. Aktivieren Sie zuerst einen.',
  '“{headline}” is live.': '„{headline}“ ist live.',
  '“{headline}” was not published. {message}': '„{headline}“ wurde nicht veröffentlicht. {message}',
  'Replaced {count} in {articles, plural, one {# article} other {# articles}}.{moved, plural, =0 {} other { # stood there no more.}} Readers see it when you publish.':
    '{count} in {articles, plural, one {# Artikel} other {# Artikeln}} ersetzt.{moved, plural, =0 {} one { # stand dort nicht mehr.} other { # standen dort nicht mehr.}} Leser sehen es, wenn Sie veröffentlichen.',
  'All words are back.': 'Alle Wörter sind wieder da.',
  'What was changed since stays as it is: {kept, plural, one {# text} other {# texts}}. All other words are back.':
    'Was seither geändert wurde, bleibt, wie es ist: {kept, plural, one {# Text} other {# Texte}}. Alle anderen Wörter sind wieder da.',
  'What was withdrawn stays as it was.': 'Was zurückgezogen wurde, blieb, wie es war.',
  'Nothing here can be replaced.': 'Hier lässt sich nichts ersetzen.',
  'Replaced {replaced}{entries, plural, one {} other {, in # texts}}.{withdrawn, plural, =0 {} one { # in withdrawn updates stays.} other { # in withdrawn updates stay.}}':
    '{replaced} ersetzt{entries, plural, one {} other {, in # Texten}}.{withdrawn, plural, =0 {} one { # in zurückgezogenen Updates bleibt.} other { # in zurückgezogenen Updates bleiben.}}',
  'This is how it stands now.': 'So steht es jetzt schon da.',
  'Restored.': 'Wiederhergestellt.',
  'A picture is being taken in there. Try again in a moment.':
    'Dort wird gerade ein Bild übernommen. Versuchen Sie es gleich noch einmal.',
  'It is posted as soon as its pictures are in.': 'Es wird abgesetzt, sobald die Bilder da sind.',
  'The draft is here as soon as its pictures are in.':
    'Der Entwurf ist da, sobald seine Bilder da sind.',
  'The draft is ready. You went on here, so it waits: choose it again.':
    'Der Entwurf ist bereit. Sie haben hier weitergearbeitet, darum wartet er: Wählen Sie ihn noch einmal.',
  'The other article opens as soon as the pictures in this one are in.':
    'Der andere Artikel wird geöffnet, sobald die Bilder in diesem da sind.',
  'The window closes as soon as its pictures are in.':
    'Das Fenster schließt sich, sobald seine Bilder da sind.',
  'Restored. Readers see it when you publish.':
    'Wiederhergestellt. Leser sehen es, wenn Sie veröffentlichen.',
  'Write the update first, then give it a time.':
    'Schreiben Sie zuerst das Update, dann geben Sie ihm eine Zeit.',
  'Scheduled. As things are it would not be posted: {against}':
    'Geplant. Nach jetzigem Stand würde es nicht abgesetzt: {against}',
  'Draft deleted. Its words are in the history.': 'Entwurf gelöscht. Sein Text steht im Verlauf.',
  'The article': 'Der Artikel',
  'A copy is open, as a draft: the same fields and original entry.':
    'Eine Kopie ist als Entwurf geöffnet, mit denselben Feldern und derselben Ausgangsmeldung.',
  'Look at the network and the address, then try again.':
    'Prüfen Sie Netz und Adresse, dann versuchen Sie es noch einmal.',
  'Try again in a moment.': 'Versuchen Sie es gleich noch einmal.',
  'The correction was removed.': 'Die Korrektur wurde entfernt.',
  'The clarification was removed.': 'Die Klarstellung wurde entfernt.',
  'Readers have not seen this text yet: nothing is to be said of it.':
    'Leser haben diesen Text noch nicht gesehen: Es ist nichts dazu zu sagen.',
  'This text': 'Dieser Text',
  'This copy is a template. Take out what belongs to the day alone.':
    'Diese Kopie ist eine Vorlage. Nehmen Sie heraus, was nur zu dem Tag gehört.',
  'Back to the article': 'Zurück zum Artikel',
  Hide: 'Verbergen',
  'Dateline stumbled over itself': 'Interner Fehler in Dateline',
  'What you wrote was read before the page went, and is being saved.':
    'Ihr Text wurde gelesen, bevor die Seite verschwand, und wird gerade gespeichert.',
  'Show the newsroom again': 'Redaktion wieder zeigen',
  'Put this message away': 'Diese Meldung schließen',
  'The paragraph is back in your text.': 'Der Absatz ist wieder in Ihrem Text.',
  'The paragraph is out of your text.': 'Der Absatz steht nicht mehr in Ihrem Text.',
  'The paragraph reads as it did.': 'Der Absatz lautet wieder wie zuvor.',
  'The paragraph stands where it stood.': 'Der Absatz steht wieder, wo er stand.',
  'The paragraphs are one again.': 'Die Absätze sind wieder einer.',
  'The paragraphs stand apart again.': 'Die Absätze sind wieder getrennt.',
  'called confirmed': 'als bestätigt gekennzeichnet',
  'called unconfirmed': 'als unbestätigt gekennzeichnet',
  'called developing': 'als in Entwicklung gekennzeichnet',
  '{title} is live on {siteName}.': '{title} ist live auf {siteName}.',
  '{title} was taken from {siteName}.': '{title} wurde auf {siteName} vom Netz genommen.',
  '{title} was deleted on {siteName}.': '{title} wurde auf {siteName} gelöscht.',
  '{name} is at hand again.': '{name} ist wieder da.',
  '{name} is archived. Search still finds it.':
    '{name} ist archiviert. Die Suche findet ihn weiter.',
  '{name} is in the bin. Nothing of it is lost.':
    '{name} liegt im Papierkorb. Nichts davon ist verloren.',
  '{name} is a template now.': '{name} ist jetzt eine Vorlage.',
  '{name}: a minor fix. Readers are not told of it.':
    '{name}: eine Kleinigkeit. Leser erfahren davon nichts.',
  '{name}: an update. Readers will see when it was updated.':
    '{name}: eine Aktualisierung. Leser sehen, wann aktualisiert wurde.',
  'Done.': 'Erledigt.',
  'Put back': 'Zurückholen',
  'Put back as it was': 'Wortlaut zurückholen',
  'Join again': 'Wieder verbinden',
  'Part again': 'Wieder teilen',
  'Move back': 'Zurückverschieben',
} as const
