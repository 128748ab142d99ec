/**
 * What follows a publishing is made in the folder first, and then goes to the host. `to_bring` says of a
 * site that this second step is still to come.
 */
export const toBring0017 = `
  ALTER TABLE sites ADD COLUMN to_bring INTEGER NOT NULL DEFAULT 0;
`
