/**
 * Where an article stands in the library: at hand, put away, thrown away, or kept as a template, from
 * which others begin and which readers never get.
 */
export type Shelf = 'desk' | 'archive' | 'bin' | 'template'
