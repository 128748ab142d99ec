/** An article can be kept as a template: in no list and no search but its own. */
export const templates0008 = `
  ALTER TABLE articles ADD COLUMN template_at INTEGER;
  CREATE INDEX articles_templates ON articles (template_at) WHERE template_at IS NOT NULL;
`
