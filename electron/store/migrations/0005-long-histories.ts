/**
 * Long histories: who wrote how many lines is counted as they are written, so that a history opens
 * without being read; and the text of old typing in between may be let go, of which the line says when.
 *
 * That time is outside the line's seal: the seal and the chain stay those of what was written.
 */
export const longHistories0005 = `
  CREATE TABLE writers (
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    lines INTEGER NOT NULL CHECK (lines > 0),
    PRIMARY KEY (article_id, author)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO writers (article_id, author, lines)
    SELECT article_id, author, count(*) FROM revisions GROUP BY article_id, author;

  ALTER TABLE revisions ADD COLUMN thinned_at INTEGER;
  CREATE INDEX revisions_to_thin ON revisions (at)
    WHERE cause = 'typed' AND thinned_at IS NULL;
  CREATE INDEX articles_at_revision ON articles (revision);
  CREATE INDEX entries_at_revision ON entries (revision);
  CREATE INDEX publications_reach ON publications (article_id, last_revision);
  CREATE INDEX deliveries_reach ON deliveries (article_id, last_revision);
`
