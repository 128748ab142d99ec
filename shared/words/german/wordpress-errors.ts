/** Wordpress errors, in German. */
export const wordpressErrorsWords = {
  'see the article’s tags': 'die Schlagwörter des Artikels anzusehen',
  'Dateline found no WordPress at {address}. Nothing was sent.':
    'Dateline hat unter {address} kein WordPress gefunden. Es wurde nichts gesendet.',
  'Give the address of the site’s front page. If it is WordPress, ask whoever runs it whether its REST interface is open (a security plug-in may have shut it).':
    'Geben Sie die Adresse der Startseite an. Ist es WordPress, fragen Sie die Betreiber, ob die REST-Schnittstelle offen ist (ein Sicherheits-Plug-in kann sie geschlossen haben).',
  'look for articles there': 'dort nach Artikeln zu suchen',
  '{siteName} answered with far more articles than were asked for, so they were not read.':
    '{siteName} hat mit weit mehr Artikeln geantwortet, als gefragt war; deshalb wurden sie nicht gelesen.',
  'see who changed the article': 'nachzusehen, wer den Artikel geändert hat',
  'see what this account may do': 'nachzusehen, was dieses Konto darf',
  'This account may not write articles on the site.':
    'Dieses Konto darf auf der Website keine Artikel schreiben.',
  'This account may write drafts, but somebody else must publish them on the site.':
    'Dieses Konto darf Entwürfe schreiben, veröffentlichen muss sie auf der Website jemand anders.',
  'This account may not store pictures on the site.':
    'Dieses Konto darf auf der Website keine Bilder ablegen.',
  'This account may change only its own articles.':
    'Dieses Konto darf nur seine eigenen Artikel ändern.',
  'This account may not make new sections: a section must exist on the site as a category.':
    'Dieses Konto darf keine neuen Ressorts anlegen: Ein Ressort muss auf der Website als Kategorie bestehen.',
  'WordPress cleans what this account sends. Everything Dateline writes survives that; what others put into the article by hand, such as embedded frames, may not.':
    'WordPress säubert, was dieses Konto sendet. Alles, was Dateline schreibt, übersteht das; was andere von Hand in den Artikel gesetzt haben, etwa eingebettete Rahmen, vielleicht nicht.',
  '{siteName} did not accept this user name and application password. Nothing was sent.':
    '{siteName} hat diesen Benutzernamen und dieses Anwendungspasswort nicht angenommen. Es wurde nichts gesendet.',
  'Use an application password (24 letters and digits from Users → Profile → Application Passwords), not the one for signing in. If it is right, the web server may drop it on the way: ask whoever runs the site.':
    'Nehmen Sie ein Anwendungspasswort (24 Buchstaben und Ziffern aus Benutzer → Profil → Anwendungspasswörter), nicht das zum Anmelden. Ist es richtig, verliert es vielleicht der Webserver unterwegs: Fragen Sie die Betreiber der Website.',
  '{siteName} is called without encryption, and WordPress takes no application passwords there. Nothing was sent.':
    '{siteName} wird unverschlüsselt aufgerufen, und dort nimmt WordPress keine Anwendungspasswörter. Es wurde nichts gesendet.',
  'Use the site’s https address. On a test site, set WP_ENVIRONMENT_TYPE to local in wp-config.php.':
    'Nehmen Sie die https-Adresse der Website. Auf einer Test-Website setzen Sie WP_ENVIRONMENT_TYPE in wp-config.php auf local.',
  'Application passwords are switched off on {siteName}. Nothing was sent.':
    'Anwendungspasswörter sind auf {siteName} abgeschaltet. Es wurde nichts gesendet.',
  'Ask whoever runs the site to allow them: a security plug-in may have switched them off.':
    'Bitten Sie die Betreiber der Website, sie zu erlauben: Ein Sicherheits-Plug-in kann sie abgeschaltet haben.',
  'The Liveblog plug-in is active there, but this account may not publish. Updates go into the draft itself; nothing is entered into the plug-in.':
    'Das Plug-in Liveblog ist dort aktiv, aber dieses Konto darf nicht veröffentlichen. Updates kommen in den Entwurf selbst; in das Plug-in wird nichts eingetragen.',
  'The Liveblog plug-in is active there. The updates of a live article become entries of its live blog; a story stays a plain post. Articles that were sent before go on as they began.':
    'Das Plug-in Liveblog ist dort aktiv. Die Updates eines Liveblogs werden Einträge seines Liveblogs; ein Bericht bleibt ein einfacher Beitrag. Früher gesendete Artikel bleiben, wie sie begonnen wurden.',
  'An entry whose writers have no account there shows the name of this account beside their byline.':
    'Ein Eintrag, dessen Verfasser dort kein Konto haben, zeigt neben ihrer Autorenzeile den Namen dieses Kontos.',
  'The Liveblog plug-in of {siteName} was switched off meanwhile. What you wrote is safe here.':
    'Das Plug-in Liveblog von {siteName} wurde inzwischen abgeschaltet. Ihr Text ist hier sicher.',
  'Dateline tries again by itself.': 'Dateline versucht es von selbst noch einmal.',
  'The Liveblog plug-in of {siteName} does not let this account enter updates. What you wrote is safe here.':
    'Das Plug-in Liveblog von {siteName} lässt dieses Konto keine Updates eintragen. Ihr Text ist hier sicher.',
  'Ask whoever runs the site to let this account edit live blogs.':
    'Bitten Sie die Betreiber der Website, diesem Konto das Bearbeiten von Liveblogs zu erlauben.',
  'Somebody deleted an entry of the live blog on {siteName} at the same moment. Nothing was overwritten.':
    'Jemand hat im selben Augenblick einen Eintrag des Liveblogs auf {siteName} gelöscht. Es wurde nichts überschrieben.',
  'The update “{label}” is longer than an entry of the Liveblog plug-in of {siteName} can be. Nothing was sent.':
    'Das Update „{label}“ ist länger, als ein Eintrag des Plug-ins Liveblog auf {siteName} sein kann. Es wurde nichts gesendet.',
  'Make two updates of it: an entry holds some 60,000 characters.':
    'Machen Sie zwei Updates daraus: Ein Eintrag fasst etwa 60.000 Zeichen.',
  'look at the live blog’s entries': 'die Einträge des Liveblogs anzusehen',
  'The live blog on {siteName} changes faster than it can be read. What you wrote is safe here.':
    'Der Liveblog auf {siteName} ändert sich schneller, als er sich lesen lässt. Ihr Text ist hier sicher.',
  'see whose entries these are': 'nachzusehen, von wem diese Einträge sind',
  'give an update its time in the live blog': 'einem Update im Liveblog seine Zeit zu geben',
  'begin the live blog': 'den Liveblog zu beginnen',
  'archive the live blog': 'den Liveblog zu archivieren',
  'look for the account of {name}': 'das Konto von {name} zu suchen',
  'enter an update into the live blog': 'ein Update in den Liveblog einzutragen',
  '{siteName} did not say whether it took an update into the live blog. What you wrote is safe here.':
    '{siteName} hat nicht gemeldet, ob es ein Update in den Liveblog aufgenommen hat. Ihr Text ist hier sicher.',
  'Dateline looks, and tries again by itself.':
    'Dateline sieht nach und versucht es von selbst noch einmal.',
  'The site’s clock runs ahead of this machine’s: it would publish before {time} GMT. Nothing was sent.':
    'Die Uhr der Website geht gegenüber diesem Rechner vor: Sie würde vor {time} GMT veröffentlichen. Es wurde nichts gesendet.',
  'See which of the two clocks is wrong and have it set.':
    'Sehen Sie nach, welche der beiden Uhren falsch geht, und lassen Sie sie stellen.',
  'It was not WordPress itself that answered: ask whoever runs {siteName} whether a firewall stands before it.':
    'Nicht WordPress selbst hat geantwortet: Fragen Sie die Betreiber von {siteName}, ob eine Firewall davorsteht.',
  'Make a new application password on {siteName} (Users → Profile → Application Passwords) and put it into the settings of this place.':
    'Legen Sie auf {siteName} ein neues Anwendungspasswort an (Benutzer → Profil → Anwendungspasswörter) und tragen Sie es in den Einstellungen dieses Kanals ein.',
  'Your role on {siteName} does not allow it: ask whoever runs the site for the role Editor or Author.':
    'Ihre Rolle auf {siteName} erlaubt es nicht: Bitten Sie die Betreiber der Website um die Rolle Redakteur oder Autor.',
  '{siteName} answered with something that is not what WordPress says. What you wrote is safe here.':
    '{siteName} hat mit etwas geantwortet, das nicht von WordPress stammt. Ihr Text ist hier sicher.',
  'The site may be under maintenance; Dateline tries again by itself. If it goes on, ask whoever runs it.':
    'Die Website wird vielleicht gerade gewartet; Dateline versucht es von selbst noch einmal. Bleibt es dabei, wenden Sie sich an die Betreiber.',
  'use the tag “{name}”': 'das Schlagwort „{name}“ zu verwenden',
  'use the section “{name}”': 'das Ressort „{name}“ zu verwenden',
  'The picture is larger than {siteName} takes. It is safe here.':
    'Das Bild ist größer, als {siteName} es annimmt. Es ist hier sicher.',
  'Make it smaller and put it in again, or ask whoever runs the site to take larger ones.':
    'Verkleinern Sie es und setzen Sie es neu ein, oder bitten Sie die Betreiber der Website, größere anzunehmen.',
  '{siteName} does not take this picture. It is safe here.':
    '{siteName} nimmt dieses Bild nicht an. Es ist hier sicher.',
  'Save it as JPEG or PNG and put it in again; if that does not help, ask whoever runs the site which pictures it takes, and whether it has room for more.':
    'Speichern Sie es als JPEG oder PNG und setzen Sie es neu ein; hilft das nicht, fragen Sie die Betreiber der Website, welche Bilder sie annimmt und ob sie noch Platz hat.',
  'give the picture its words': 'das Bild mit seinen Texten zu versehen',
  'WordPress {version}': 'WordPress {version}',
  'take the article down': 'den Artikel vom Netz zu nehmen',
  '{siteName} keeps no trash, so deleting would be final. Nothing was deleted.':
    '{siteName} hat keinen Papierkorb, das Löschen wäre also endgültig. Es wurde nichts gelöscht.',
  'Hide the article instead, or delete it on the site itself.':
    'Verbergen Sie den Artikel stattdessen oder löschen Sie ihn auf der Website selbst.',
  'begin the article': 'den Artikel zu beginnen',
  'publish the article': 'den Artikel zu veröffentlichen',
  'change the article': 'den Artikel zu ändern',
  'The lead picture is not on {siteName} any more: somebody deleted it there. It is safe here.':
    'Das Aufmacherbild ist nicht mehr auf {siteName}: Jemand hat es dort gelöscht. Es ist hier sicher.',
  'Send the article again: the picture goes along.':
    'Senden Sie den Artikel noch einmal: Das Bild geht mit.',
  'The article is not on {siteName} any more: somebody deleted it there. It is safe here.':
    'Der Artikel ist nicht mehr auf {siteName}: Jemand hat ihn dort gelöscht. Er ist hier sicher.',
  'Take it out of the site’s trash, or publish it anew.':
    'Holen Sie ihn aus dem Papierkorb der Website oder veröffentlichen Sie ihn neu.',
} as const
