/** Model, in German. */
export const modelWords = {
  'This text has a form Dateline does not know, so nothing of it was stored.':
    'Dieser Text hat eine Form, die Dateline nicht kennt, darum wurde nichts davon gespeichert.',
  'Paste it as plain text; if it was saved by a newer version, open it with that version.':
    'Fügen Sie ihn als reinen Text ein; wurde er von einer neueren Version gespeichert, öffnen Sie ihn mit dieser.',
  'This text is longer than one entry can hold (about two million characters).':
    'Dieser Text ist länger, als ein Eintrag fassen kann (etwa zwei Millionen Zeichen).',
  'Divide it into several updates or articles.':
    'Teilen Sie ihn auf mehrere Updates oder Artikel auf.',
  'This text has lists or parts nested more than {maxListDepth} deep.':
    'Dieser Text hat Listen oder Teile, die mehr als {maxListDepth} Ebenen tief verschachtelt sind.',
  'Outdent the deepest ones, or paste it as plain text.':
    'Rücken Sie die tiefsten aus oder fügen Sie ihn als reinen Text ein.',
  'This is no regular expression.': 'Das ist kein regulärer Ausdruck.',
  'Finish it, or switch regular expressions off.':
    'Vervollständigen Sie ihn oder schalten Sie reguläre Ausdrücke aus.',
  '“{words}” is not a time.': '„{words}“ ist keine Zeit.',
  'Write it as 14:10 (today), 2023-05-24T14:10 or 2023-05-24T14:10:30 in the house zone, or with an offset, such as 2023-05-24T14:10+02:00.':
    'Schreiben Sie 14:10 (heute), 2023-05-24T14:10 oder 2023-05-24T14:10:30 in der Zeitzone des Hauses oder mit Abstand zu UTC, etwa 2023-05-24T14:10+02:00.',
  '“{words}” is still to come.': '„{words}“ liegt noch in der Zukunft.',
  'Name a time that has been.': 'Nennen Sie eine vergangene Zeit.',
  'Not sent to {siteName}': 'Nicht an {siteName} gesendet',
  'Changed on {siteName} by somebody else': 'Auf {siteName} von jemand anderem geändert',
  '{title}. Nothing was overwritten: the queue waits for you.':
    '{title}. Es wurde nichts überschrieben: Die Warteschlange wartet auf Sie.',
  'Live on {site}': 'Live auf {site}',
  'Taken from {site}': 'Vom Netz genommen auf {site}',
  'Deleted on {site}': 'Gelöscht auf {site}',
  'the headline and captions': 'die Überschrift und die Bildunterschriften',
  'the text': 'der Text',
  '{name}, day {number}': '{name}, Tag {number}',
  '“{zone}” is not a time zone.': '„{zone}“ ist keine Zeitzone.',
  'Use an IANA name, such as Europe/London, America/New_York or UTC.':
    'Verwenden Sie einen IANA-Namen, etwa Europe/London, America/New_York oder UTC.',
  '“{day}” is not a day.': '„{day}“ ist kein Tag.',
  'Write the day as YYYY-MM-DD, such as 2023-05-24.':
    'Schreiben Sie den Tag als JJJJ-MM-TT, etwa 2023-05-24.',
  '“{name}” is no zone or city known here.': '„{name}“ ist keine hier bekannte Zone oder Stadt.',
  'This day is in no calendar.': 'Diesen Tag gibt es in keinem Kalender.',
  'A day ends at 2359. The midnight after it is 0000 of the next day.':
    'Ein Tag endet um 2359. Mitternacht danach ist 0000 des nächsten Tages.',
  'That is not a time of day. Type it like 1254, 12:54, 12.54pm or -10m.':
    'Das ist keine Uhrzeit. Schreiben Sie 1254, 12:54, 12.54 Uhr oder -10 min.',
  '1254, 12.54pm, -10m, yesterday 2355, 14:54 Kyiv':
    '1254, 12.54 Uhr, -10 min, gestern 23:55, 14:54 Kiew',
  '1254, 12.54pm, +30m, tomorrow 0600, 14:54 Kyiv':
    '1254, 12.54 Uhr, +30 min, morgen 6:00, 14:54 Kiew',
  '+60m': '+60 min',
  '+60m, -10m, -1h, +1h30m': '+60 min, -10 min, -1 h, +1 h 30 min',
  'British Summer Time': 'Britische Sommerzeit',
  Bangladesh: 'Bangladesch',
  India: 'Indien',
  Israel: 'Israel',
  Ireland: 'Irland',
  'US Central': 'USA, Mitte',
  China: 'China',
  Cuba: 'Kuba',
  'US Mountain': 'USA, Rocky Mountains',
  Malaysia: 'Malaysia',
  Atlantic: 'Kanada, Atlantikküste',
  Arabia: 'Arabien',
  Gulf: 'Golf',
  'South Georgia': 'Südgeorgien',
  Singapore: 'Singapur',
  Samoa: 'Samoa',
  'West Africa': 'Westafrika',
  '{said} was taken as {zone}.': '{said} wurde als {zone} verstanden.',
  'before the clocks went back': 'vor dem Zurückstellen der Uhren',
  'after the clocks went back': 'nach dem Zurückstellen der Uhren',
  'The clocks skip {clock} that night; {shown} was taken.':
    'In jener Nacht überspringen die Uhren {clock}; stattdessen gilt {shown}.',
  Correction: 'Korrektur',
  Clarification: 'Klarstellung',
} as const
