/**
 * Lists are found among places kept in memory, so the indexes they were looked up by go: each publishing
 * had to keep fourteen of them right. One stays, from which those places are read at once.
 */
export const listsAtHand0012 = `
  DROP INDEX listed_newest;
  DROP INDEX listed_changed;
  DROP INDEX listed_open;
  DROP INDEX listed_corrected;
  DROP INDEX listed_months;
  DROP INDEX listed_languages;
  DROP INDEX listed_zones;
  DROP INDEX listed_names_told;
  DROP INDEX listed_names_newest;
  DROP INDEX listed_names_changed;
  CREATE INDEX listed_places ON listed_articles (target_id, number, article_id, path, day,
    started_at, changed_at, is_open, is_corrected, language, zone, hash);
`
