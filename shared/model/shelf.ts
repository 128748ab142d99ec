/** Where an article stands in the library: at hand, put away, or thrown away. */
export type Shelf = 'desk' | 'archive' | 'bin'
