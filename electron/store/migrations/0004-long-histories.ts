/**
 * Who is in an article's history, and with how many lines, is counted as lines are written: a long
 * history is opened without reading all of it.
 */
export const longHistories0004 = `
  CREATE TABLE writers (
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    lines INTEGER NOT NULL CHECK (lines > 0),
    PRIMARY KEY (article_id, author)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO writers (article_id, author, lines)
    SELECT article_id, author, count(*) FROM revisions GROUP BY article_id, author;
`
