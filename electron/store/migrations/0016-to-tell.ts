/**
 * A site that goes to a host may need many tries until readers have it. `to_tell` holds the paths that
 * were written or removed for readers who do not have that yet: once they do, those are told of them whom
 * the site names. The article is the one whose own they are; null: the site’s, or they are gone.
 * `resting` are the paths of redirects that a sending made lead no more, as JSON.
 */
export const toTell0016 = `
  CREATE TABLE to_tell (
    target_id TEXT NOT NULL,
    path TEXT NOT NULL,
    article_id TEXT REFERENCES articles (id),
    PRIMARY KEY (target_id, path)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE deliveries ADD COLUMN resting TEXT;
`
