/** Remote errors, in German. */
export const remoteErrorsWords = {
  'The article is no longer on {siteName}: somebody deleted it there. Nothing was sent.':
    'Der Artikel ist nicht mehr auf {siteName}: Jemand hat ihn dort gelöscht. Es wurde nichts gesendet.',
  'Somebody took this article from the readers of {siteName}. Nothing was sent.':
    'Jemand hat diesen Artikel auf {siteName} vom Netz genommen. Es wurde nichts gesendet.',
  'Ask why; if readers are to have it all the same, publish again.':
    'Fragen Sie nach dem Grund; sollen die Leser ihn trotzdem haben, veröffentlichen Sie noch einmal.',
  'Somebody changed this article on {siteName}. Nothing was overwritten.':
    'Jemand hat diesen Artikel auf {siteName} geändert. Es wurde nichts überschrieben.',
  'Look at what they changed, and decide what readers get.':
    'Sehen Sie sich die Änderungen an und entscheiden Sie, was die Leser bekommen.',
  'An earlier try reached {siteName} late and undid the newer text there. What you wrote is safe here.':
    'Ein früherer Versuch hat {siteName} verspätet erreicht und dort den neueren Text überschrieben. Ihr Text ist hier sicher.',
  'Dateline sends it again by itself.': 'Dateline sendet ihn von selbst noch einmal.',
  '{siteName} answered that it took the article, but does not hold all of it.':
    '{siteName} hat gemeldet, den Artikel angenommen zu haben, enthält ihn aber nicht vollständig.',
  'Publish again; if it happens again, ask whoever runs the site.':
    'Veröffentlichen Sie noch einmal; passiert es wieder, wenden Sie sich an die Betreiber der Website.',
  'Sending the text': 'Der Text wird gesendet',
  'Beginning the article there': 'Der Artikel wird dort angelegt',
  'The picture could not be fetched from {host}.':
    'Das Bild konnte nicht von {host} geholt werden.',
  'Try again; if it happens again, look in a browser whether it is still there.':
    'Versuchen Sie es noch einmal; passiert es wieder, sehen Sie im Browser nach, ob es noch da ist.',
  'A site that speaks the open API': 'Eine Website, die die offene API spricht',
  'Ghost {version}': 'Ghost {version}',
  'This site takes no application passwords: it has no https, or they are switched off. Ask whoever runs it to change that.':
    'Diese Website nimmt keine Anwendungspasswörter: Sie hat kein https, oder sie sind abgeschaltet. Bitten Sie die Betreiber, das zu ändern.',
  'Sign in to WordPress with your own account, open your profile and go to “Application Passwords”. Make one with the name Dateline and copy it here, with your user name. Your usual password will not do.':
    'Melden Sie sich mit Ihrem eigenen Konto bei WordPress an, öffnen Sie Ihr Profil und gehen Sie zu „Anwendungspasswörter“. Legen Sie eines mit dem Namen Dateline an und kopieren Sie es hierher, zusammen mit Ihrem Benutzernamen. Ihr übliches Passwort genügt nicht.',
  '“{address}” is not the address of a site.': '„{address}“ ist nicht die Adresse einer Website.',
  'Write an address such as https://news.example/.':
    'Schreiben Sie eine Adresse wie https://news.example/.',
  'Something answers at {host}, but it is neither WordPress nor Ghost, nor does it speak the open API.':
    'Unter {host} antwortet etwas, aber es ist weder WordPress noch Ghost und spricht auch nicht die offene API.',
  'Check the address. If it is WordPress, a security plug-in may have shut its REST interface; if Ghost’s admin area has an address of its own, write that one.':
    'Prüfen Sie die Adresse. Ist es WordPress, kann ein Sicherheits-Plug-in die REST-Schnittstelle geschlossen haben; hat der Verwaltungsbereich von Ghost eine eigene Adresse, schreiben Sie diese.',
  'This site runs Ghost {version}. Dateline writes for Ghost 6: ask for it to be brought up to date.':
    'Diese Website läuft mit Ghost {version}. Dateline schreibt für Ghost 6: Bitten Sie darum, dass sie aktualisiert wird.',
  'Sign in to Ghost as the owner or an administrator and open Settings, Integrations.':
    'Melden Sie sich bei Ghost als Inhaber oder Administrator an und öffnen Sie Settings, Integrations.',
  'Choose “Add custom integration” and call it Dateline.':
    'Wählen Sie „Add custom integration“ und nennen Sie sie Dateline.',
  'Copy its Admin API key, not the Content API key, and paste it here.':
    'Kopieren Sie den Admin API key, nicht den Content API key, und fügen Sie ihn hier ein.',
  'The place was set up for another site while the article was on its way.':
    'Der Kanal wurde für eine andere Website eingerichtet, während der Artikel unterwegs war.',
  'What has arrived at the former one stays there; the next try goes to the new one.':
    'Was bei der bisherigen angekommen ist, bleibt dort; der nächste Versuch geht an die neue.',
  'The password, key or token for {host} holds a sign that none can hold.':
    'Passwort, Schlüssel oder Token für {host} enthält ein Zeichen, das nicht vorkommen kann.',
  'Copy it anew and paste it under Places: something invisible may have come along. Nothing was sent.':
    'Kopieren Sie es neu und fügen Sie es unter „Kanäle“ ein: Etwas Unsichtbares kam wohl mit. Es wurde nichts gesendet.',
  '“{address}” is not the address of a site. Nothing was sent.':
    '„{address}“ ist nicht die Adresse einer Website. Es wurde nichts gesendet.',
  'No Ghost answered at {host}.': 'Unter {host} hat kein Ghost geantwortet.',
  'Check the address. If Ghost’s admin area is at an address of its own, write that one: it ends in /ghost/.':
    'Prüfen Sie die Adresse. Hat der Verwaltungsbereich von Ghost eine eigene Adresse, schreiben Sie diese: Sie endet auf /ghost/.',
  'In {siteName}’s settings, under “Integrations”, open the integration made for Dateline and copy its Admin API key again.':
    'Öffnen Sie in den Einstellungen von {siteName} unter „Integrations“ die Integration für Dateline und kopieren Sie deren Admin API key noch einmal.',
  '{siteName} runs a Ghost that is older than version 6, which Dateline writes for. Nothing was sent.':
    '{siteName} läuft mit einem Ghost, das älter ist als Version 6, für die Dateline schreibt. Es wurde nichts gesendet.',
  'Ask whoever runs the site to bring Ghost up to date.':
    'Bitten Sie die Betreiber der Website, Ghost zu aktualisieren.',
  '{siteName} has nothing under the address at which Dateline wanted to {doing}. What you wrote is safe here.':
    '{siteName} hat nichts unter der Adresse, unter der Dateline versuchte, {doing}. Ihr Text ist hier sicher.',
  'If the post was deleted there, publish again to make a new one; else check the site’s address.':
    'Wurde der Beitrag dort gelöscht, veröffentlichen Sie noch einmal, um einen neuen anzulegen; sonst prüfen Sie die Adresse der Website.',
  '{siteName} answered with something that is not Ghost’s, so it was not believed.':
    '{siteName} hat mit etwas geantwortet, das nicht von Ghost stammt; die Antwort wurde verworfen.',
  'If this goes on, look whether the site’s address still leads to Ghost.':
    'Bleibt das so, sehen Sie nach, ob die Adresse der Website noch zu Ghost führt.',
  'This is the site’s Content API key: with it Ghost lets anybody read and nobody write.':
    'Das ist der Content API key der Website: Mit ihm lässt Ghost alle lesen und niemanden schreiben.',
  'This is not an Admin API key of Ghost: one has 24 letters and digits, a colon, and 64 more.':
    'Das ist kein Admin API key von Ghost: Ein solcher hat 24 Buchstaben und Ziffern, einen Doppelpunkt und 64 weitere.',
  'Copy the line “Admin API key” of the custom integration, with the button beside it.':
    'Kopieren Sie die Zeile „Admin API key“ der eigenen Integration mit dem Knopf daneben.',
  'look at the tags there': 'die Schlagwörter dort anzusehen',
  'look at the authors there': 'die Autoren dort anzusehen',
  'store the picture': 'das Bild abzulegen',
  '{siteName} takes no pictures of the kind AVIF: Ghost does not know them. Nothing was sent.':
    '{siteName} nimmt keine Bilder im Format AVIF an: Ghost kennt sie nicht. Es wurde nichts gesendet.',
  'Choose the picture as a JPEG, PNG or WebP.': 'Wählen Sie das Bild als JPEG, PNG oder WebP.',
  'look at the article there': 'den Artikel dort anzusehen',
  'look for the article there': 'den Artikel dort zu suchen',
  'make the article there': 'den Artikel dort anzulegen',
  'change the article there': 'den Artikel dort zu ändern',
  'delete the article there': 'den Artikel dort zu löschen',
  'This site is private: readers need its password, and Dateline cannot check what they see.':
    'Diese Website ist privat: Leser brauchen ihr Passwort, und Dateline kann nicht prüfen, was sie sehen.',
  'New posts on this site are for members: Dateline cannot check all of what they see.':
    'Neue Beiträge auf dieser Website sind für Mitglieder: Dateline kann nicht alles prüfen, was diese sehen.',
  'see who changed the article there': 'nachzusehen, wer den Artikel dort geändert hat',
  'list its articles': 'die Artikel der Website aufzulisten',
  'The article is not on {siteName} any more: somebody deleted it there. What you wrote is safe here.':
    'Der Artikel ist nicht mehr auf {siteName}: Jemand hat ihn dort gelöscht. Ihr Text ist hier sicher.',
  'Publish again to make it anew, or leave it deleted.':
    'Veröffentlichen Sie noch einmal, um ihn neu anzulegen, oder lassen Sie ihn gelöscht.',
  'Somebody changed the article on {siteName} since Dateline last looked. Nothing was overwritten.':
    'Jemand hat den Artikel auf {siteName} geändert, seit Dateline zuletzt nachgesehen hat. Es wurde nichts überschrieben.',
  'Look at what they changed and decide.': 'Sehen Sie sich die Änderungen an und entscheiden Sie.',
  '{siteName} can only schedule an article two minutes ahead or more. Nothing was sent.':
    '{siteName} kann einen Artikel nur mit mindestens zwei Minuten Vorlauf planen. Es wurde nichts gesendet.',
  'Choose a later time, or publish it now.':
    'Wählen Sie eine spätere Zeit oder veröffentlichen Sie ihn jetzt.',
  '{host} would be called without encryption ({protocol}), so anybody on the way could read the password and change the text. Nothing was sent.':
    '{host} würde unverschlüsselt aufgerufen ({protocol}); unterwegs könnte jeder das Passwort lesen und den Text ändern. Es wurde nichts gesendet.',
  'Use the site’s https address, or allow the unsafe one in the settings of this place.':
    'Nehmen Sie die https-Adresse der Website oder erlauben Sie die unsichere in den Einstellungen dieses Kanals.',
  '{host} says that this address has moved to {origin}. Nothing was sent there.':
    '{host} meldet, dass diese Adresse nach {origin} umgezogen ist. Dorthin wurde nichts gesendet.',
  'If that is your site, set its address up anew.':
    'Ist das Ihre Website, richten Sie ihre Adresse neu ein.',
  '{host} answered with far more than was asked for, so the answer was not read.':
    '{host} hat mit weit mehr geantwortet, als gefragt war; deshalb wurde die Antwort nicht gelesen.',
  'Try again later; if it happens again, ask whoever runs the site.':
    'Versuchen Sie es später noch einmal; passiert es wieder, wenden Sie sich an die Betreiber der Website.',
  'The site names an address on this machine, so it was not opened. Your text is safe.':
    'Die Website nennt eine Adresse auf diesem Rechner; deshalb wurde sie nicht geöffnet. Ihr Text ist sicher.',
  'Ask whoever runs the site to correct its address.':
    'Bitten Sie die Betreiber der Website, die Adresse zu berichtigen.',
  '{words} Nothing is lost.': '{words} Es ist nichts verloren.',
  'There is no network, or {host} does not exist.':
    'Es gibt kein Netz, oder {host} existiert nicht.',
  '{host} does not answer: no server is running there at the moment.':
    '{host} antwortet nicht: Dort läuft gerade kein Server.',
  '{host} took too long to answer.': '{host} hat zu lange für die Antwort gebraucht.',
  'The connection to {host} broke off.': 'Die Verbindung zu {host} ist abgebrochen.',
  '{host} could not prove that it is the site it says it is: {why}. Nothing was sent.':
    '{host} konnte nicht beweisen, die Website zu sein, die es vorgibt zu sein: {why}. Es wurde nichts gesendet.',
  'Ask whoever runs the site to renew its certificate; on a hotel’s network, sign in there first.':
    'Bitten Sie die Betreiber der Website, das Zertifikat zu erneuern; im Netz eines Hotels melden Sie sich zuerst dort an.',
  'its certificate has run out': 'das Zertifikat ist abgelaufen',
  'its certificate is not valid yet (is this machine’s clock right?)':
    'das Zertifikat ist noch nicht gültig (geht die Uhr dieses Rechners richtig?)',
  'nobody known vouches for its certificate': 'niemand Bekanntes bürgt für das Zertifikat',
  'its certificate is for another address': 'das Zertifikat gilt für eine andere Adresse',
  'its certificate could not be checked': 'das Zertifikat konnte nicht geprüft werden',
  '{siteName} answered, but not in the form of the open API, when Dateline wanted to {doing}. What you wrote is safe here.':
    '{siteName} hat geantwortet, aber nicht in der Form der offenen API, als Dateline versuchte, {doing}. Ihr Text ist hier sicher.',
  'Dateline tries again by itself; if it goes on, ask whoever runs the site.':
    'Dateline versucht es von selbst noch einmal; bleibt es dabei, wenden Sie sich an die Betreiber der Website.',
  'The article was deleted on {siteName}, so Dateline could not {doing}. What you wrote is safe here.':
    'Der Artikel wurde auf {siteName} gelöscht; daher war es Dateline nicht möglich, {doing}. Ihr Text ist hier sicher.',
  'Publish it there anew, or leave it deleted.':
    'Veröffentlichen Sie ihn dort neu oder lassen Sie ihn gelöscht.',
  'What is stored as the token for {siteName} is not one, so Dateline did not {doing}. Nothing was sent.':
    'Was als Token für {siteName} gespeichert ist, ist keines; daher hat Dateline nicht versucht, {doing}. Es wurde nichts gesendet.',
  'Ask whoever runs {siteName} for a token for Dateline and put it into the settings of this place.':
    'Bitten Sie die Betreiber von {siteName} um ein Token für Dateline und tragen Sie es in den Einstellungen dieses Kanals ein.',
  'Somebody changed the article on {siteName} at the same moment. Nothing was overwritten.':
    'Jemand hat den Artikel auf {siteName} im selben Augenblick geändert. Es wurde nichts überschrieben.',
  'write the article': 'den Artikel zu schreiben',
  'read the article': 'den Artikel zu lesen',
  'create the article': 'den Artikel anzulegen',
  'take the article from readers': 'den Artikel vom Netz zu nehmen',
  'delete the article': 'den Artikel zu löschen',
  'ask what it may do there': 'zu fragen, was es dort darf',
  'list the articles': 'die Artikel aufzulisten',
  '{siteName} did not let Dateline {doing}: it did not accept the password or key. What you wrote is safe here.':
    '{siteName} hat Dateline nicht erlaubt, {doing}: Passwort oder Schlüssel wurden nicht angenommen. Ihr Text ist hier sicher.',
  '{siteName} did not let Dateline {doing}. What you wrote is safe here.':
    '{siteName} hat Dateline nicht erlaubt, {doing}. Ihr Text ist hier sicher.',
  '{siteName} asks for a pause before it lets Dateline {doing}.':
    '{siteName} bittet um eine Pause, bevor es Dateline erlaubt, {doing}.',
  'Dateline waits and tries again by itself.':
    'Dateline wartet und versucht es von selbst noch einmal.',
  '{siteName} stumbled over itself while Dateline wanted to {doing}.':
    '{siteName} hat einen Fehler gemeldet, als Dateline versuchte, {doing}.',
  '{siteName} did not take what Dateline sent to {doing}. What you wrote is safe here.':
    '{siteName} hat nicht angenommen, was Dateline gesendet hat, um {doing}. Ihr Text ist hier sicher.',
  'The details say what the site answered; ask whoever runs it.':
    'In den Einzelheiten steht, was die Website geantwortet hat; wenden Sie sich an die Betreiber.',
  '{total, plural, one {Sending the picture} other {Sending picture {index} of #}}':
    '{total, plural, one {Das Bild wird gesendet} other {Bild {index} von # wird gesendet}}',
  'Look at the page in a browser where you are not signed in.':
    'Sehen Sie sich die Seite in einem Browser an, in dem Sie nicht angemeldet sind.',
  'read the page as its readers do': 'die Seite so zu lesen wie die Leser',
  '{siteName} is private: it shows its pages only to readers whom it lets in, so Dateline cannot see what they get.':
    '{siteName} ist privat: Seiten bekommen nur zugelassene Leser zu sehen; deshalb kann Dateline nicht sehen, was sie bekommen.',
  'Make the site public in its own settings, or check the page yourself.':
    'Machen Sie die Website in ihren eigenen Einstellungen öffentlich oder prüfen Sie die Seite selbst.',
  'Readers of {siteName} find no page at the article’s address.':
    'Die Leser von {siteName} finden unter der Adresse des Artikels keine Seite.',
  'Look at it on the site; if it is there, a cache may be late.':
    'Sehen Sie auf der Website nach; ist sie da, hinkt vielleicht ein Cache hinterher.',
  'Ghost names as authors only people who have an account there; other bylines stand above the text.':
    'Ghost nennt als Autoren nur Personen, die dort ein Konto haben; andere Autorenzeilen stehen über dem Text.',
  'Ghost’s excerpt holds 300 characters: a longer standfirst is cut there at the end of a word.':
    'Der Auszug von Ghost fasst 300 Zeichen: Ein längerer Vorspann wird dort am Ende eines Wortes abgeschnitten.',
  'Dateline never sends an article as a newsletter.':
    'Dateline verschickt einen Artikel nie als Newsletter.',
  'Dateline tries again by itself as soon as the network allows it.':
    'Dateline versucht es von selbst noch einmal, sobald das Netz es zulässt.',
  'A token: a long line of letters and figures. You get it from whoever runs this site’s server; ask for a token for Dateline that may publish.':
    'Ein Token: eine lange Zeile aus Buchstaben und Ziffern. Sie bekommen es von den Betreibern des Servers dieser Website; bitten Sie um ein Token für Dateline, das veröffentlichen darf.',
} as const
