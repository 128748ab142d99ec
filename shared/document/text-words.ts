/** What a text says by itself to those who hear it: in the language of its article. */
export interface TextWords {
  /** A line of a checklist. */
  readonly done: string
  readonly toDo: string
  /** What a table without a caption is called. */
  readonly table: string
}

/** Said where the language is not known, and in what goes to servers. */
export const englishTextWords: TextWords = { done: 'Done', toDo: 'To do', table: 'Table' }
