/**
 * What readers of a static site find where an article was taken down: a row for each such address, noted
 * with the release that put it there. `instead` is what the editor asked for, with the sending that does it.
 */
export const leftPages0011 = `
  CREATE TABLE left_pages (
    target_id TEXT NOT NULL,
    path TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    hash TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (target_id, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX left_pages_of_article ON left_pages (article_id, target_id);

  ALTER TABLE deliveries ADD COLUMN instead TEXT;
`
