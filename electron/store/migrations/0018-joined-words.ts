/** Words with soft hyphens or joiners in them are one word to a search: such texts are indexed anew. */
export const joinedWords0018 = `
  INSERT OR REPLACE INTO search_index (rowid, title, words)
    SELECT place, search_title(content), search_words(content) FROM (
      SELECT (a.search_rank << 20) | e.sequence AS place, r.content AS content
        FROM articles a JOIN entries e ON e.article_id = a.id
        JOIN revisions r ON r.position = e.revision WHERE e.discarded_at IS NULL
      UNION ALL
      SELECT (a.search_rank << 20) | 1048575, r.content
        FROM articles a JOIN revisions r ON r.position = a.revision
    ) WHERE instr(content, char(173)) > 0 OR instr(content, char(8205)) > 0;
`
