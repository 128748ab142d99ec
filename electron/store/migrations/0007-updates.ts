/**
 * Several drafts at once, drafts with a time, and the people who are named in bylines.
 *
 * A draft that was deleted keeps its row and its history: `discarded_at` takes it out of sight.
 * A row of `schedules` goes when its draft is posted or deleted.
 */
export const updates0007 = `
  ALTER TABLE entries ADD COLUMN discarded_at INTEGER;

  CREATE TABLE schedules (
    entry_id TEXT PRIMARY KEY NOT NULL REFERENCES entries (id),
    article_id TEXT NOT NULL REFERENCES articles (id),
    due_at INTEGER NOT NULL,
    publishes INTEGER NOT NULL CHECK (publishes IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'missed', 'refused')),
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    set_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX schedules_by_time ON schedules (state, due_at);

  CREATE TABLE people (
    key TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    initials TEXT NOT NULL,
    used_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO people (key, name, url, initials, used_at)
    SELECT search_key(name), trim(name), url, '', used_at FROM (
      SELECT author.value ->> 'name' AS name, coalesce(author.value ->> 'url', '') AS url,
          a.modified_at AS used_at
        FROM articles a JOIN revisions r ON r.position = a.revision,
          json_each(r.content, '$.fields.authors') author
      UNION ALL
      SELECT author.value ->> 'name', coalesce(author.value ->> 'url', ''), r.at
        FROM entries e JOIN revisions r ON r.position = e.revision,
          json_each(r.content, '$.authors') author WHERE e.kind = 'update'
    ) WHERE search_key(name) <> '' ORDER BY url = '', used_at DESC;
`
