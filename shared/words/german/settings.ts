/** Settings, in German. */
export const settingsWords = {
  'People in bylines': 'Personen in Autorenzeilen',
  'Whoever you name once is offered from then on. Choose a name to change it.':
    'Wen Sie einmal nennen, schlägt Dateline fortan vor. Wählen Sie einen Namen, um ihn zu ändern.',
  Keep: 'Speichern',
  Name: 'Name',
  Initials: 'Kürzel',
  'Typed in a byline, they stand for the name':
    'In einer Autorenzeile getippt, steht es für den Namen',
  'Page, optional': 'Seite, optional',
  'Not a web address': 'Keine Webadresse',
  'Nobody has been named yet.': 'Noch ist niemand genannt.',
  People: 'Personen',
  'Remove {name} from those who are offered': '{name} nicht mehr vorschlagen',
  'Offered no longer; bylines keep the name':
    'Wird nicht mehr vorgeschlagen; Autorenzeilen behalten den Namen',
  'Take {name} out of the byline': '{name} aus der Autorenzeile nehmen',
  'Name or initials': 'Name oder Kürzel',
  'and …': 'und …',
  'Light or dark': 'Hell oder dunkel',
  Contrast: 'Kontrast',
  'Size of the text': 'Textgröße',
  'While writing; readers’ pages stay as they are':
    'Beim Schreiben; die Seiten der Leser bleiben, wie sie sind',
  'Size of everything': 'Größe der Oberfläche',
  'Also {keys}, {keys2} and {keys3}': 'Auch {keys}, {keys2} und {keys3}',
  'Language of Dateline': 'Sprache von Dateline',
  'Your articles keep their own language. The windows are drawn anew; nothing is lost. Date fields follow when Dateline is opened next.':
    'Ihre Texte behalten ihre Sprache. Die Fenster werden neu gezeichnet; nichts geht verloren. Datumsfelder folgen beim nächsten Start.',
  'Motion follows the system: where it is to be reduced, nothing in Dateline moves.':
    'Bewegung richtet sich nach dem System: Ist sie dort reduziert, bewegt sich in Dateline nichts.',
  'Fetch spelling dictionaries': 'Wörterbücher für die Rechtschreibung laden',
  'Spelling is checked in the article’s language where its dictionary is on this machine. With this, one that is missing is fetched once from Google, which makes them; no text is sent.':
    'Die Rechtschreibung wird in der Sprache des Artikels geprüft, wenn das Wörterbuch auf diesem Rechner ist. Fehlt es, wird es hiermit einmal von Google geladen, wo die Wörterbücher gemacht werden; Text wird nicht gesendet.',
  'Let go of in-between typing after {thinAfterDays} days':
    'Zwischenfassungen nach {thinAfterDays} Tagen entfernen',
  'Saves space and cannot be undone: of text that was typed over and never sent, only who typed it and when stays; all that readers saw, and each step taken on purpose, is kept.':
    'Spart Platz und lässt sich nicht rückgängig machen: Von Text, der überschrieben und nie gesendet wurde, bleibt nur, wer ihn wann geschrieben hat; alles, was Leser sahen, und jeder bewusste Schritt bleibt erhalten.',
  'Data folder': 'Datenordner',
  'A checked copy was written: {file}': 'Eine geprüfte Kopie wurde geschrieben: {file}',
  Backups: 'Sicherungen',
  'Copying and checking …': 'Wird kopiert und geprüft …',
  'One for each of the last seven days you worked.':
    'Je eine für die letzten sieben Tage, an denen Sie gearbeitet haben.',
  'Back up now': 'Jetzt sichern',
  'Show the data folder': 'Datenordner zeigen',
  'Show the backups': 'Sicherungen zeigen',
  Show: 'Zeigen',
  'Tell of publishing while Dateline is not in front':
    'Veröffentlichungen melden, wenn Dateline nicht im Vordergrund ist',
  'That a publishing was read back or has failed, or that a scheduled update was posted or held, is told by the system’s notifications. A click on one brings the article to the front.':
    'Dass eine Veröffentlichung geprüft wurde oder fehlgeschlagen ist oder dass ein geplantes Update abgesetzt oder zurückgehalten wurde, melden die Mitteilungen des Systems. Ein Klick darauf holt den Artikel nach vorn.',
  'Your name': 'Ihr Name',
  'Stands beside every revision in the history; not a byline':
    'Steht im Verlauf neben jeder Fassung; keine Autorenzeile',
  'House zone of new articles': 'Zeitzone des Hauses für neue Artikel',
  'Your own zone': 'Ihre eigene Zeitzone',
  'This machine’s: {machineZone}': 'Die dieses Rechners: {machineZone}',
  "'{HHmm}' or '{HH:mm}' is the time, '{zone}' the zone":
    "'{HHmm}' oder '{HH:mm}' ist die Zeit, '{zone}' die Zeitzone",
  'When an update is posted': 'Wenn ein Update abgesetzt wird',
  'It then goes by itself, once the time to take it back is over':
    'Es geht dann von selbst hinaus, sobald es nicht mehr zurückgenommen werden kann',
  'It waits for “Publish”': 'Es wartet auf „Veröffentlichen“',
  'Readers who have the article get it': 'Leser, die den Artikel haben, bekommen es',
  'When published text has changed': 'Wenn sich veröffentlichter Text geändert hat',
  'Said at publishing, where nobody has said it':
    'Gilt beim Veröffentlichen, wo niemand es angegeben hat',
  'Where corrections stand': 'Wo Korrekturen stehen',
  'Unless you choose otherwise for one': 'Wenn Sie es im Einzelfall nicht anders wählen',
  'None yet.': 'Noch keine.',
  'Save, then places …': 'Speichern, dann Kanäle …',
  'Dateline {version}': 'Dateline {version}',
  'Parts of the settings': 'Bereiche der Einstellungen',
  'Give a name: history says who wrote what.':
    'Geben Sie einen Namen an: Der Verlauf sagt, wer was geschrieben hat.',
  "The label needs '{HHmm}' or '{HH:mm}'.": "Die Zeitmarke braucht '{HHmm}' oder '{HH:mm}'.",
  'Name a language, such as en, en-GB or ar.': 'Nennen Sie eine Sprache, etwa en, en-GB oder ar.',
  'Language of new articles': 'Sprache neuer Artikel',
  'Such as en, en-GB, de, ar; each article can have its own':
    'Etwa en, en-GB, de, ar; jeder Artikel kann seine eigene haben',
  'Typographic quotes': 'Typografische Anführungszeichen',
  'While you type, quotation marks and dashes become those of the article’s language; Backspace gives back what you typed.':
    'Beim Tippen werden Anführungszeichen und Striche zu denen der Artikelsprache; die Rücktaste stellt her, was Sie getippt haben.',
  'Check spelling': 'Rechtschreibung prüfen',
  'Words that a dictionary of the article’s language does not know are underlined; right-click one for suggestions, or to add it.':
    'Wörter, die das Wörterbuch der Artikelsprache nicht kennt, werden unterstrichen; mit einem Rechtsklick bekommen Sie Vorschläge oder nehmen das Wort auf.',
  'As the system has it': 'Wie im System',
  Light: 'Hell',
  Dark: 'Dunkel',
  High: 'Hoch',
  Small: 'Klein',
  Medium: 'Mittel',
  Large: 'Groß',
  'Very large': 'Sehr groß',
  'Ask what the change is': 'Nachfragen',
  'It is a minor fix': 'Es ist eine Kleinigkeit',
  'It is an update': 'Es ist eine Aktualisierung',
  Writing: 'Schreiben',
  Appearance: 'Darstellung',
  Publishing: 'Veröffentlichen',
  'People & house': 'Personen & Haus',
  'History & files': 'Verlauf & Dateien',
  'Let go of in-between typing': 'Zwischenfassungen entfernen',
  Notifications: 'Mitteilungen',
} as const
