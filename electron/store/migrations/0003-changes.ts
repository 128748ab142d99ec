/**
 * What an editor says a change of published text is, and by which words readers are known to have an
 * older one: kept for updates before, now for the original entry and the words around the text too.
 *
 * `decided_at` is the time of the decision that stands, `told_at` that of the newest one before it that
 * readers are told of; both only until it is sent.
 *
 * The words are taken from what was sent, so nothing counts as changed by opening a newsroom. They are
 * put together as `words-hash.ts` does it.
 */
export const changes0003 = `
  ALTER TABLE entries ADD COLUMN decided_hash TEXT;
  ALTER TABLE entries ADD COLUMN decided_as TEXT
    CHECK (decided_as IN ('minor', 'update', 'correction', 'clarification'));
  ALTER TABLE entries ADD COLUMN decided_at INTEGER;
  ALTER TABLE entries ADD COLUMN told_at INTEGER;
  ALTER TABLE articles ADD COLUMN sent_words_hash TEXT;
  ALTER TABLE articles ADD COLUMN sent_edited_at INTEGER;
  ALTER TABLE articles ADD COLUMN decided_hash TEXT;
  ALTER TABLE articles ADD COLUMN decided_as TEXT
    CHECK (decided_as IN ('minor', 'update', 'correction', 'clarification'));
  ALTER TABLE articles ADD COLUMN decided_at INTEGER;
  ALTER TABLE articles ADD COLUMN told_at INTEGER;

  UPDATE entries SET sent_words_hash = sha256('["",' || (sent.content -> '$.body') || ']'),
    sent_edited_at = CASE WHEN sent.at > first.started_at THEN sent.at END
  FROM revisions sent, (
    SELECT article_id, min(started_at) AS started_at FROM publications WHERE state = 'verified'
      GROUP BY article_id
  ) first
  WHERE entries.kind = 'body' AND entries.sent_hash IS NOT NULL
    AND first.article_id = entries.article_id
    AND sent.position = (SELECT max(position) FROM revisions WHERE article_id = entries.article_id
      AND entry_id = entries.id AND content_hash = entries.sent_hash);

  UPDATE articles SET sent_words_hash = (
    SELECT sha256('[' || coalesce(content -> '$.fields.headline', 'null')
      || ',' || coalesce(content -> '$.fields.standfirst', 'null')
      || ',' || coalesce(content -> '$.fields.lead.caption', 'null')
      || ',' || coalesce(content -> '$.fields.lead.credit', 'null')
      || ',' || coalesce(content -> '$.fields.lead.alt', 'null')
      || ',' || coalesce(content -> '$.fields.map.credit', 'null')
      || ',' || coalesce(content -> '$.fields.map.alt', 'null') || ']')
    FROM revisions WHERE article_id = articles.id AND entry_id IS NULL
      AND content_hash = articles.sent_hash ORDER BY position DESC LIMIT 1)
  WHERE sent_hash IS NOT NULL;
`
