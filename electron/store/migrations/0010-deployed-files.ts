/** What the host of a site holds of it: a row after each file that has arrived. */
export const deployedFiles0010 = `
  CREATE TABLE deployed_files (
    target_id TEXT NOT NULL,
    path TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (target_id, path)
  ) STRICT, WITHOUT ROWID;
`
