/**
 * What of a site is to be made anew after a publishing. `article_links` says which articles of a site
 * link to which: where the other one comes, goes or gets another address, they follow. `to_follow` holds
 * the articles whose pages or cards are not yet what they would be if all of the site was made anew. By
 * the index the pages of redirects are found again, which go with their redirect.
 */
export const pagesThatFollow0015 = `
  CREATE TABLE article_links (
    target_id TEXT NOT NULL,
    linked_id TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    PRIMARY KEY (target_id, linked_id, article_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_links_of_article ON article_links (article_id, target_id);

  CREATE TABLE to_follow (
    target_id TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES articles (id),
    PRIMARY KEY (target_id, article_id)
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX release_files_of_site ON release_files (target_id, path)
    WHERE article_id IS NULL AND made_from IS NOT NULL;
`
