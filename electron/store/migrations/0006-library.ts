/**
 * Everything written can be found, and an article can be put away or thrown away.
 *
 * A row of the search index is an entry, or the fields of an article, and holds no text. Its number is
 * the article’s `search_rank` (its day, then its `number`) followed by the entry’s sequence, so that
 * walking the index backwards gives the newest day first, and an article’s texts lie side by side.
 * The sequence of the fields is the highest there can be.
 *
 * `marks` are the names articles are filtered by: those of the fields (`entry_id` empty) and of updates.
 */
export const library0006 = `
  ALTER TABLE articles ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN search_rank INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN archived_at INTEGER;
  ALTER TABLE articles ADD COLUMN binned_at INTEGER;
  UPDATE articles SET number = numbered.number FROM (
    SELECT id, row_number() OVER (ORDER BY created_at, id) AS number FROM articles
  ) numbered WHERE numbered.id = articles.id;
  UPDATE articles SET search_rank =
    (max(0, CAST(julianday(day) - 1721424.5 AS INTEGER)) << 21) | number;
  CREATE UNIQUE INDEX articles_by_number ON articles (number);
  CREATE UNIQUE INDEX articles_by_rank ON articles (search_rank);
  CREATE INDEX articles_binned ON articles (binned_at) WHERE binned_at IS NOT NULL;
  CREATE INDEX articles_archived ON articles (archived_at) WHERE archived_at IS NOT NULL;
  CREATE INDEX articles_at_hand ON articles (state, day DESC, modified_at DESC, id)
    WHERE binned_at IS NULL AND archived_at IS NULL;

  CREATE VIRTUAL TABLE search_index USING fts5 (
    title, words, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
  );
  INSERT INTO search_index (rowid, title, words)
    SELECT place, search_title(content), search_words(content) FROM (
      SELECT (a.search_rank << 20) | e.sequence AS place, r.content AS content
        FROM articles a JOIN entries e ON e.article_id = a.id
        JOIN revisions r ON r.position = e.revision
      UNION ALL
      SELECT (a.search_rank << 20) | 1048575, r.content
        FROM articles a JOIN revisions r ON r.position = a.revision
    ) ORDER BY place;

  CREATE TABLE marks (
    kind TEXT NOT NULL CHECK (kind IN ('author', 'tag', 'series')),
    key TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    entry_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, key, article_id, entry_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX marks_of_entry ON marks (article_id, entry_id);
  INSERT OR IGNORE INTO marks (kind, key, article_id, entry_id, name)
    SELECT 'tag', search_key(tag.value), a.id, '', tag.value
      FROM articles a JOIN revisions r ON r.position = a.revision,
        json_each(r.content, '$.fields.tags') tag WHERE search_key(tag.value) <> '';
  INSERT OR IGNORE INTO marks (kind, key, article_id, entry_id, name)
    SELECT 'author', search_key(author.value ->> 'name'), a.id, '', author.value ->> 'name'
      FROM articles a JOIN revisions r ON r.position = a.revision,
        json_each(r.content, '$.fields.authors') author
      WHERE search_key(author.value ->> 'name') <> '';
  INSERT OR IGNORE INTO marks (kind, key, article_id, entry_id, name)
    SELECT 'author', search_key(author.value ->> 'name'), e.article_id, e.id, author.value ->> 'name'
      FROM entries e JOIN revisions r ON r.position = e.revision,
        json_each(r.content, '$.authors') author
      WHERE e.kind = 'update' AND search_key(author.value ->> 'name') <> '';
`
