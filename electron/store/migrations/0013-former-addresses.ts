/**
 * Where readers of a static site had an article before it got another address: from there they are led
 * on. A row for each folder its page stood in (`is_page`), and for each page outside of such folders that
 * it had where it was moved in from. They follow from the files on record. `told` is what became of
 * telling hubs and search engines of a sending.
 */
export const formerAddresses0013 = `
  CREATE TABLE former_addresses (
    target_id TEXT NOT NULL,
    path TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    is_page INTEGER NOT NULL CHECK (is_page IN (0, 1)),
    PRIMARY KEY (target_id, path)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX former_addresses_of_article ON former_addresses (article_id, target_id);
  INSERT OR IGNORE INTO former_addresses (target_id, path, article_id, is_page)
    SELECT target_id,
      CASE WHEN path LIKE '%/index.html' THEN substr(path, 1, length(path) - 10) ELSE path END,
      article_id, 0
    FROM release_files
    WHERE article_id IS NOT NULL AND (path LIKE '%.html' OR path LIKE '%.htm')
      AND path NOT GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]/[0-9][0-9]/*/*';

  ALTER TABLE deliveries ADD COLUMN told TEXT;
`
