/**
 * What the lists of a site know of its articles, so that publishing one reads no other: a row for each
 * article readers have there, and one for each name it is gathered by. Filled when a site is next
 * published to; `form` says by which version of a row, and is 0 before that.
 *
 * `release` is the number of the last release that was written there, `design` what all of its pages
 * were made with beside their articles, and `takes_over` that an editor said to go on although somebody
 * else has written there. `made_from` is what a file was made from, where less than the file says it.
 */
export const sites0009 = `
  CREATE TABLE newsroom (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    mark TEXT NOT NULL
  ) STRICT;
  INSERT INTO newsroom (id, mark) VALUES (1, lower(hex(randomblob(10))));

  CREATE TABLE sites (
    target_id TEXT PRIMARY KEY NOT NULL,
    form INTEGER NOT NULL DEFAULT 0,
    release INTEGER NOT NULL DEFAULT 0,
    design TEXT NOT NULL DEFAULT '',
    takes_over INTEGER NOT NULL DEFAULT 0 CHECK (takes_over IN (0, 1))
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE listed_articles (
    number INTEGER PRIMARY KEY NOT NULL,
    target_id TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    path TEXT NOT NULL,
    day TEXT NOT NULL,
    month TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    is_corrected INTEGER NOT NULL CHECK (is_corrected IN (0, 1)),
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    hash TEXT NOT NULL,
    content TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX listed_of_article ON listed_articles (target_id, article_id);
  CREATE UNIQUE INDEX listed_by_path ON listed_articles (target_id, path);
  CREATE INDEX listed_newest
    ON listed_articles (target_id, day DESC, started_at DESC, path, article_id);
  CREATE INDEX listed_changed ON listed_articles (target_id, changed_at DESC, path, article_id);
  CREATE INDEX listed_open
    ON listed_articles (target_id, day DESC, started_at DESC, path, article_id) WHERE is_open = 1;
  CREATE INDEX listed_corrected
    ON listed_articles (target_id, day DESC, started_at DESC, path, article_id)
    WHERE is_corrected = 1;
  CREATE INDEX listed_months ON listed_articles (target_id, month, changed_at, article_id);
  CREATE INDEX listed_languages ON listed_articles (target_id, language, article_id);
  CREATE INDEX listed_zones ON listed_articles (target_id, zone, article_id);

  CREATE TABLE listed_names (
    target_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('section', 'series', 'tag', 'author')),
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    path TEXT NOT NULL,
    article_id TEXT NOT NULL,
    number INTEGER NOT NULL REFERENCES listed_articles (number),
    PRIMARY KEY (target_id, kind, slug, number)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX listed_names_told ON listed_names (target_id, kind, slug, name, article_id);
  CREATE INDEX listed_names_newest
    ON listed_names (target_id, kind, slug, day DESC, started_at DESC, path, article_id);
  CREATE INDEX listed_names_changed
    ON listed_names (target_id, kind, slug, changed_at DESC, path, article_id);
  CREATE INDEX listed_names_of_article ON listed_names (number);

  ALTER TABLE release_files ADD COLUMN made_from TEXT;
  ALTER TABLE release_files ADD COLUMN size INTEGER;
`
