/**
 * The outbox: what is on its way to which target; and what remote targets hold of ours, as last read
 * back. An article has at most one sending in the queue and one under way for each target.
 */
export const outbox0004 = `
  CREATE TABLE deliveries (
    position INTEGER PRIMARY KEY NOT NULL,
    id TEXT NOT NULL UNIQUE,
    article_id TEXT NOT NULL REFERENCES articles (id),
    target_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('publish', 'hide', 'delete')),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'scheduled', 'verified',
      'failed', 'conflict', 'cancelled')),
    rank INTEGER NOT NULL,
    author TEXT NOT NULL,
    queued_at INTEGER NOT NULL,
    last_revision INTEGER NOT NULL,
    not_before INTEGER,
    publish_at INTEGER,
    next_try_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    step TEXT NOT NULL DEFAULT '',
    trouble TEXT,
    ended_at INTEGER,
    publication_id TEXT
  ) STRICT;
  CREATE UNIQUE INDEX deliveries_queued ON deliveries (article_id, target_id)
    WHERE state IN ('waiting', 'failed', 'conflict');
  CREATE UNIQUE INDEX deliveries_under_way ON deliveries (article_id, target_id)
    WHERE state = 'sending';
  CREATE INDEX deliveries_open ON deliveries (rank)
    WHERE state NOT IN ('verified', 'cancelled');
  CREATE INDEX deliveries_of_article ON deliveries (article_id, position);

  CREATE TABLE remote_copies (
    target_id TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    remote_id TEXT NOT NULL,
    url TEXT NOT NULL,
    mark TEXT NOT NULL,
    base TEXT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'scheduled', 'public')),
    sent_hash TEXT NOT NULL DEFAULT '',
    attempts TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (target_id, article_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE remote_pictures (
    target_id TEXT NOT NULL,
    media_id TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (target_id, media_id)
  ) STRICT, WITHOUT ROWID;
`
