/**
 * Every line of history is tied to the one before it in the file, and a page of a timeline is found
 * without reading a text.
 *
 * What was sealed is tied as it was sealed: a line that was damaged before stays found out.
 */
export const historyChain0002 = `
  ALTER TABLE revisions ADD COLUMN chain TEXT NOT NULL DEFAULT '';

  WITH RECURSIVE walked (position, chain) AS (
    SELECT position, sha256(char(10) || seal) FROM revisions WHERE position = 1
    UNION ALL
    SELECT r.position, sha256(walked.chain || char(10) || r.seal)
      FROM walked JOIN revisions r ON r.position = walked.position + 1
  )
  UPDATE revisions SET chain = walked.chain FROM walked
    WHERE revisions.position = walked.position;

  CREATE INDEX revisions_of_article
    ON revisions (article_id, position, at, entry_id, cause, author, entry_state);
  CREATE INDEX publications_verified ON publications (article_id, last_revision)
    WHERE state = 'verified';
`
