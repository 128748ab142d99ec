/** Store errors, in German. */
export const storeErrorsWords = {
  'The copy could not be written.': 'Die Kopie konnte nicht geschrieben werden.',
  '{what} The disk is full.': '{what} Der Datenträger ist voll.',
  'Free some space and try again.': 'Schaffen Sie Platz und versuchen Sie es noch einmal.',
  '{what} Dateline may not write there.': '{what} Dateline darf dort nicht schreiben.',
  '{what} Dateline may not open it.': '{what} Dateline darf dort nicht lesen.',
  'Check who may read it, or copy it to a folder of your own.':
    'Prüfen Sie die Leserechte oder kopieren Sie es in einen eigenen Ordner.',
  'Check the rights of the folder, or use another one.':
    'Prüfen Sie die Rechte des Ordners oder nehmen Sie einen anderen.',
  '{what} There is no such file.': '{what} Eine solche Datei gibt es nicht.',
  'Check the path, and that its drive is connected.':
    'Prüfen Sie den Pfad und ob das Laufwerk verbunden ist.',
  '{what} It is a folder.': '{what} Es ist ein Ordner.',
  'Choose a file.': 'Wählen Sie eine Datei.',
  'Try again, or use another place.':
    'Versuchen Sie es noch einmal oder nehmen Sie einen anderen Speicherort.',
  'The kept passwords and keys could not be read.':
    'Die gespeicherten Passwörter und Schlüssel konnten nicht gelesen werden.',
  'The password or key could not be kept.':
    'Das Passwort oder der Schlüssel konnte nicht gespeichert werden.',
  'The password or key of this site is not at hand, so nothing was sent. Your text is safe.':
    'Passwort oder Schlüssel dieser Website fehlt; es wurde nichts gesendet. Ihr Text ist sicher.',
  'Open the site’s settings and give it again.':
    'Öffnen Sie die Einstellungen der Website und geben Sie es noch einmal ein.',
  'This system has no keeping for passwords (no keyring is running), so it was not kept.':
    'Dieses System hat keine Ablage für Passwörter (es läuft kein Schlüsselbund); deshalb wurde es nicht gespeichert.',
  'Keep it until Dateline is closed, or in a file that only your account can read.':
    'Verwahren Sie es, bis Dateline geschlossen wird, oder in einer Datei, die nur Ihr Konto lesen kann.',
  'Then look at the place again: its password or key may have to be given once more.':
    'Sehen Sie sich den Kanal danach noch einmal an: Vielleicht muss sein Passwort oder Schlüssel neu eingegeben werden.',
  'The settings could not be saved.': 'Die Einstellungen konnten nicht gespeichert werden.',
  'This article was not begun yet at that time.':
    'Zu dieser Zeit war der Artikel noch nicht begonnen.',
  'Its history begins at {time}.': 'Sein Verlauf beginnt am {time}.',
  'Readers have not seen this text yet, so there is no change to tell them of.':
    'Die Leser haben diesen Text noch nicht gesehen; es gibt also keine Änderung mitzuteilen.',
  'Publish it; what you change after that is asked for.':
    'Veröffentlichen Sie ihn; was Sie danach ändern, wird abgefragt.',
  'This update is withdrawn, and readers are told so.':
    'Dieses Update ist zurückgezogen, und den Lesern wird das mitgeteilt.',
  'Bring it back first, if it is to be corrected.':
    'Nehmen Sie es zuerst wieder auf, wenn es korrigiert werden soll.',
  'A notice says what was wrong.': 'Ein Hinweis sagt, was falsch war.',
  'Write it as readers will read it.': 'Schreiben Sie ihn so, wie die Leser ihn lesen werden.',
  'Readers have this text as it stands.': 'Die Leser haben diesen Text, wie er dasteht.',
  'Readers have this notice or may soon have it, so it stays.':
    'Die Leser haben diesen Hinweis oder haben ihn vielleicht bald; deshalb bleibt er.',
  'Its words can be changed; history keeps the old ones.':
    'Sein Wortlaut lässt sich ändern; der Verlauf behält den alten.',
  'This notice is not in the newsroom.': 'Diesen Hinweis gibt es in der Redaktion nicht.',
  'Open the article again.': 'Öffnen Sie den Artikel neu.',
  'This sending is not in the queue any more.':
    'Dieser Versand steht nicht mehr in der Warteschlange.',
  'Publish again.': 'Veröffentlichen Sie noch einmal.',
  'This update is posted, so it is no draft to delete.':
    'Dieses Update ist abgesetzt, also kein Entwurf, der sich löschen ließe.',
  'Withdraw it instead: its text stays in history.':
    'Ziehen Sie es stattdessen zurück: Sein Text bleibt im Verlauf.',
  'This article is a story, and a story has no updates.':
    'Dieser Artikel ist ein Bericht, und ein Bericht hat keine Updates.',
  'Write in its text, or start a live article.':
    'Schreiben Sie in seinen Text oder beginnen Sie einen Liveblog.',
  'A newer version was saved in the meantime and is kept; yours is not saved, but still on screen.':
    'Inzwischen wurde eine neuere Fassung gespeichert; sie bleibt erhalten. Ihre ist nicht gespeichert, steht aber noch auf dem Bildschirm.',
  'Choose “Keep mine” above the article: your text is saved, the other one stays in history.':
    'Wählen Sie über dem Artikel „Meine Fassung behalten“: Ihr Text wird gespeichert, der andere bleibt im Verlauf.',
  'The day after this one has been begun already; nothing was changed.':
    'Der Tag nach diesem ist schon begonnen; es wurde nichts geändert.',
  'Open it by “The next day” on this article.':
    'Öffnen Sie ihn über „Der nächste Tag“ bei diesem Artikel.',
  'not a file of Dateline’s': 'keine Datei von Dateline',
  'the disk is full': 'der Datenträger ist voll',
  'Today’s backup could not be made ({why}). Your articles are open and safe.':
    'Die heutige Sicherung konnte nicht angelegt werden ({why}). Ihre Artikel sind geöffnet und sicher.',
  'The backup could not be made. Your articles are open and safe.':
    'Die Sicherung konnte nicht angelegt werden. Ihre Artikel sind geöffnet und sicher.',
  'Back up again.': 'Sichern Sie noch einmal.',
  'Back up again. If it breaks off again, close Dateline and copy its data folder to another disk.':
    'Sichern Sie noch einmal. Bricht es wieder ab, schließen Sie Dateline und kopieren Sie seinen Datenordner auf einen anderen Datenträger.',
  'The day’s check and backup broke off. Your articles are open and safe. Try “Back up now” in the settings, under “History & files”; if that breaks off too, close Dateline and copy its data folder to another disk.':
    'Prüfung und Sicherung des Tages sind abgebrochen. Ihre Artikel sind geöffnet und sicher. Versuchen Sie „Jetzt sichern“ in den Einstellungen unter „Verlauf & Dateien“; bricht auch das ab, schließen Sie Dateline und kopieren Sie seinen Datenordner auf einen anderen Datenträger.',
  'Free some space, then back up again.': 'Schaffen Sie Platz und sichern Sie dann noch einmal.',
  'Another program is writing there. Back up again in a moment.':
    'Ein anderes Programm schreibt dort gerade. Sichern Sie gleich noch einmal.',
  'Check that the disk is there and that you may write to the folder “backups”, then back up again.':
    'Prüfen Sie, ob der Datenträger da ist und Sie in den Ordner „backups“ schreiben dürfen, und sichern Sie dann noch einmal.',
  'A check has found damage in the file that holds your articles. Copy what you are writing now to another place as well, then close Dateline and open it again: it names the newest good backup.':
    'Eine Prüfung hat einen Schaden in der Datei gefunden, die Ihre Artikel enthält. Kopieren Sie, was Sie gerade schreiben, auch in eine andere Datei. Schließen und öffnen Sie Dateline dann wieder: Es nennt die neueste gute Sicherung.',
  'Another program keeps {file} locked, so it could not be opened.':
    'Ein anderes Programm hält {file} gesperrt; die Datei konnte nicht geöffnet werden.',
  'Close the other program or wait for it to finish, then open Dateline again.':
    'Schließen Sie das andere Programm oder warten Sie, bis es fertig ist, und öffnen Sie Dateline dann wieder.',
  'The disk that holds {folder} is full, so Dateline could not open it. Everything that was saved is still there.':
    'Der Datenträger mit {folder} ist voll; Dateline konnte den Ordner nicht öffnen. Alles, was gespeichert war, ist noch da.',
  'Free some space, then open Dateline again.':
    'Schaffen Sie Platz und öffnen Sie Dateline dann wieder.',
  'Dateline cannot write to {folder}, where its articles are kept.':
    'Dateline kann nicht in {folder} schreiben, wo seine Artikel liegen.',
  'Make that folder writable for you, or name another one, then open Dateline again.':
    'Machen Sie diesen Ordner für sich beschreibbar oder nennen Sie einen anderen und öffnen Sie Dateline dann wieder.',
  'The file that holds your articles is damaged: {file}. Dateline has left it as it is.':
    'Die Datei mit Ihren Artikeln ist beschädigt: {file}. Dateline hat sie gelassen, wie sie ist.',
  '{backup} Keep the damaged file: parts of it can often be read.':
    '{backup} Behalten Sie die beschädigte Datei: Teile davon lassen sich oft lesen.',
  'The file that holds your articles is missing: {file}. Dateline has not begun a new one.':
    'Die Datei mit Ihren Artikeln fehlt: {file}. Dateline hat keine neue begonnen.',
  'If you moved it, put it back. {backup} To begin with nothing, move the folder of backups elsewhere first.':
    'Haben Sie sie verschoben, legen Sie sie zurück. {backup} Um leer zu beginnen, verschieben Sie zuerst den Ordner mit den Sicherungen an eine andere Stelle.',
  'Your articles were last opened by a newer Dateline (their version is {version}, this one knows up to {schemaVersion}). The file has been left as it is: {file}.':
    'Ihre Artikel wurden zuletzt mit einem neueren Dateline geöffnet (sie haben Version {version}, dieses kennt Versionen bis {schemaVersion}). Die Datei ist unverändert: {file}.',
  'Install the newest Dateline and open it again.':
    'Installieren Sie das neueste Dateline und öffnen Sie es wieder.',
  'There is no good backup in the folder “backups” beside it.':
    'Im Ordner „backups“ daneben liegt keine gute Sicherung.',
  'The newest good backup is {backup}. To go back to it: close Dateline, move newsroom.db, newsroom.db-wal and newsroom.db-shm to another folder, then copy the backup to {file}.':
    'Die neueste gute Sicherung ist {backup}. Um zu ihr zurückzukehren: Schließen Sie Dateline, verschieben Sie newsroom.db, newsroom.db-wal und newsroom.db-shm in einen anderen Ordner und kopieren Sie dann die Sicherung nach {file}.',
  'This sending was confirmed already.': 'Dieser Versand ist bereits bestätigt.',
  'This sending has ended already.': 'Dieser Versand ist bereits beendet.',
  'This publication is not in the newsroom.':
    'Diese Veröffentlichung gibt es in der Redaktion nicht.',
  'Publish the article again.': 'Veröffentlichen Sie den Artikel noch einmal.',
  'Publish again to send what is new.': 'Veröffentlichen Sie noch einmal, um das Neue zu senden.',
  'The text of this line, typed in between on {time}, was let go on {time2} to save space; who typed it, and when, is kept.':
    'Der Text dieser Zeile, eine Zwischenfassung vom {time}, wurde am {time2} entfernt, um Platz zu sparen; wer ihn wann geschrieben hat, bleibt erhalten.',
  'The texts around it are kept: of {list}. Take one of those.':
    'Die Texte davor und danach sind erhalten: von {list}. Nehmen Sie einen davon.',
  'This revision is not in the history.': 'Diese Fassung steht nicht im Verlauf.',
  'Open the history again.': 'Öffnen Sie den Verlauf neu.',
  'Only a draft can be given a time, and this update is posted already.':
    'Nur ein Entwurf kann eine Zeit bekommen, und dieses Update ist schon abgesetzt.',
  'That time has passed already, so nothing was scheduled.':
    'Diese Zeit ist schon vorbei; es wurde nichts geplant.',
  'Give a time that is still to come, or post the update now.':
    'Geben Sie eine Zeit an, die noch kommt, oder setzen Sie das Update jetzt ab.',
  'This is a template, so it was not sent to anybody.':
    'Das ist eine Vorlage; sie wurde an niemanden gesendet.',
  'Begin an article from it, and publish that.':
    'Beginnen Sie damit einen Artikel und veröffentlichen Sie diesen.',
  'This article is in the bin, so it was not sent to anybody.':
    'Dieser Artikel liegt im Papierkorb; er wurde an niemanden gesendet.',
  'Put it back first, then publish.': 'Holen Sie ihn zuerst zurück und veröffentlichen Sie dann.',
  'This article is on its way to readers, so it was not put into the bin.':
    'Dieser Artikel ist auf dem Weg zu den Lesern; deshalb kam er nicht in den Papierkorb.',
  'Take it out of the queue first, or wait until it has been sent.':
    'Nehmen Sie ihn zuerst aus der Warteschlange oder warten Sie, bis er gesendet ist.',
  'This article is not in the newsroom.': 'Diesen Artikel gibt es in der Redaktion nicht.',
  'Choose another in the library.': 'Wählen Sie einen anderen in der Bibliothek.',
  'This text is not in the newsroom.': 'Diesen Text gibt es in der Redaktion nicht.',
  'This text is not in that article.': 'Diesen Text gibt es in jenem Artikel nicht.',
  'There is no newsroom in {folder}.': 'In {folder} gibt es keine Redaktion.',
  'Name its folder with --data.': 'Nennen Sie den Ordner mit --data.',
  'This update is posted already.': 'Dieses Update ist schon abgesetzt.',
  'Coverage of this article has ended, so nothing can be posted; the text is kept.':
    'Die Berichterstattung zu diesem Artikel ist beendet; es lässt sich nichts absetzen. Der Text bleibt erhalten.',
  'Set the article back to live, then post.':
    'Schalten Sie den Artikel wieder live und setzen Sie dann ab.',
  'There is nothing to post yet.': 'Es gibt noch nichts abzusetzen.',
  'Write the update, then post.': 'Schreiben Sie das Update und setzen Sie es dann ab.',
  'This update is not posted, so there is no posting to undo.':
    'Dieses Update ist nicht abgesetzt; es gibt nichts rückgängig zu machen.',
  'Go on writing.': 'Schreiben Sie weiter.',
  'Readers have this update or may have it, so posting it cannot be undone.':
    'Die Leser haben dieses Update oder könnten es haben; das Absetzen lässt sich nicht rückgängig machen.',
  'Withdraw it instead: readers then see that it was taken back.':
    'Ziehen Sie es stattdessen zurück: Die Leser sehen dann, dass es zurückgenommen wurde.',
  'This update was never posted, so there is nothing to withdraw.':
    'Dieses Update wurde nie abgesetzt; es gibt nichts zurückzuziehen.',
  'This update is withdrawn already.': 'Dieses Update ist schon zurückgezogen.',
  'This update is not withdrawn, so it cannot be reinstated.':
    'Dieses Update ist nicht zurückgezogen; es lässt sich nicht wieder aufnehmen.',
  'Dateline was closed while sending; what readers see may be old or new; publish again.':
    'Dateline wurde beim Senden geschlossen; was die Leser sehen, kann alt oder neu sein; veröffentlichen Sie noch einmal.',
  'The disk is full, so this was not saved; everything saved before is safe.':
    'Der Datenträger ist voll, darum wurde dies nicht gespeichert; alles vorher Gespeicherte ist sicher.',
  'Free some space, then save again; the text is still on screen.':
    'Schaffen Sie Platz und speichern Sie noch einmal; der Text steht noch auf dem Bildschirm.',
  'The file that holds your articles was moved, deleted or replaced while Dateline had it open, so this was not saved.':
    'Die Datei mit Ihren Artikeln wurde verschoben, gelöscht oder ersetzt, während Dateline sie offen hatte, darum wurde dies nicht gespeichert.',
  'Put it back where it was, then save again; the text is still on screen. If you cannot, copy that text elsewhere before you close Dateline.':
    'Legen Sie sie zurück und speichern Sie noch einmal; der Text steht noch auf dem Bildschirm. Geht das nicht, kopieren Sie den Text anderswohin, bevor Sie Dateline schließen.',
  'Another Dateline is writing at this moment, so this was not saved.':
    'Ein anderes Dateline schreibt gerade, darum wurde dies nicht gespeichert.',
  'Try again in a moment; if it stays so, close the other window or command.':
    'Versuchen Sie es gleich noch einmal; bleibt es so, schließen Sie das andere Fenster oder beenden Sie den anderen Befehl.',
  'A part of what is stored is damaged, so it was not used; nothing was changed.':
    'Ein Teil des Gespeicherten ist beschädigt und wurde nicht verwendet; es wurde nichts geändert.',
  'Close Dateline and open it again: it checks the file and names the newest good backup.':
    'Schließen Sie Dateline und öffnen Sie es wieder: Es prüft die Datei und nennt die neueste gute Sicherung.',
  'The data folder cannot be written, so this was not saved; everything saved before is safe.':
    'In den Datenordner kann nicht geschrieben werden, darum wurde dies nicht gespeichert; alles vorher Gespeicherte ist sicher.',
  'Check that the disk is there and that you may write to the folder, then try again. If it stays so after the disk was away, copy the text on screen elsewhere, then close Dateline and open it again.':
    'Prüfen Sie, ob der Datenträger da ist und Sie in den Ordner schreiben dürfen, und versuchen Sie es dann noch einmal. Bleibt es so, nachdem der Datenträger weg war, kopieren Sie den Text auf dem Bildschirm anderswohin, schließen Sie Dateline und öffnen Sie es wieder.',
  'Dateline cannot read what is set of these places, so nothing is published to them: {names}. It is kept in the settings for a version that can; or set them up anew.':
    'Dateline kann die Angaben zu diesen Kanälen nicht lesen und veröffentlicht deshalb nichts dorthin: {names}. Sie bleiben in den Einstellungen für eine Version, die sie lesen kann; oder richten Sie die Kanäle neu ein.',
  'The settings could not be read, so Dateline starts with fresh ones. The old file lies beside them as settings-damaged.json; your articles are untouched.':
    'Die Einstellungen konnten nicht gelesen werden; Dateline beginnt mit neuen. Die alte Datei liegt daneben als settings-damaged.json; Ihre Artikel sind unberührt.',
} as const
