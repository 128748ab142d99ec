/**
 * The newsroom's tables.
 *
 * A revision row is the one place where text is kept; an entry and an article point at their newest
 * revision, so what is shown and what history says can never differ. Their other columns are there
 * to be searched and counted without reading a text.
 */
export const newsroom0001 = `
  CREATE TABLE articles (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('live', 'story')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'live', 'ended')),
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    has_headline INTEGER NOT NULL CHECK (has_headline IN (0, 1)),
    posted_count INTEGER NOT NULL CHECK (posted_count >= 0),
    last_stamp INTEGER,
    body_id TEXT NOT NULL REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL REFERENCES revisions (position) DEFERRABLE INITIALLY DEFERRED,
    content_hash TEXT NOT NULL,
    sent_hash TEXT,
    last_ending TEXT CHECK (last_ending IN ('verified', 'failed')),
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX articles_by_day ON articles (day DESC, modified_at DESC);

  CREATE TABLE entries (
    id TEXT PRIMARY KEY NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    kind TEXT NOT NULL CHECK (kind IN ('body', 'update')),
    sequence INTEGER NOT NULL,
    version INTEGER NOT NULL,
    state TEXT CHECK (state IN ('composing', 'posted', 'withdrawn')),
    stamp INTEGER,
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    revision INTEGER NOT NULL REFERENCES revisions (position) DEFERRABLE INITIALLY DEFERRED,
    content_hash TEXT NOT NULL,
    sent_hash TEXT,
    sent_words_hash TEXT,
    sent_edited_at INTEGER,
    CHECK ((kind = 'update') = (state IS NOT NULL AND stamp IS NOT NULL))
  ) STRICT;
  CREATE UNIQUE INDEX entries_in_order ON entries (article_id, sequence);
  CREATE INDEX entries_posted ON entries (article_id, stamp, sequence) WHERE state = 'posted';
  CREATE INDEX entries_pinned ON entries (article_id) WHERE pinned = 1;
  CREATE INDEX entries_unsent ON entries (article_id)
    WHERE content_hash IS NOT sent_hash AND state IS NOT 'composing';

  CREATE TABLE revisions (
    position INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    entry_id TEXT REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    cause TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    entry_state TEXT,
    posted_at INTEGER,
    edited_at INTEGER,
    withdrawn_at INTEGER,
    ended_at INTEGER,
    seal TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL
  ) STRICT;
  CREATE INDEX revisions_of_entry ON revisions (article_id, entry_id, position);

  CREATE TABLE publications (
    position INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES articles (id),
    target_id TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('sending', 'verified', 'failed')),
    url TEXT NOT NULL,
    reason TEXT NOT NULL,
    last_revision INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX publications_of_article ON publications (article_id, position);
  CREATE INDEX publications_at_target ON publications (target_id, state, article_id, position);
  CREATE INDEX publications_open ON publications (state) WHERE state = 'sending';

  CREATE TABLE release_files (
    target_id TEXT NOT NULL,
    path TEXT NOT NULL,
    hash TEXT NOT NULL,
    article_id TEXT REFERENCES articles (id),
    PRIMARY KEY (target_id, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX release_files_of_article ON release_files (target_id, article_id);

  CREATE TABLE desk (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    article_id TEXT NOT NULL REFERENCES articles (id),
    entry_id TEXT REFERENCES entries (id),
    caret INTEGER NOT NULL
  ) STRICT;
`
