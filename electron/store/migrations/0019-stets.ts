/**
 * Slips of the pen that an editor lets stand, so that she is told of each once. They are no part of the
 * text: they have no revision, and neither history nor the undo of typing knows them; what readers see is
 * the same with and without. `entry_id` is empty where it is the top of the page, or two names that are
 * two in the whole article.
 */
export const stets0019 = `
  CREATE TABLE stets (
    article_id TEXT NOT NULL REFERENCES articles (id),
    kind TEXT NOT NULL CHECK (kind IN ('word-twice', 'name-spellings')),
    entry_id TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (article_id, kind, entry_id, words)
  ) STRICT, WITHOUT ROWID;
`
