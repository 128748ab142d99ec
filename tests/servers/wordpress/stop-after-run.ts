/** After the last test nothing is left running. */
export { stopWordPress as teardown } from './start-wordpress.mjs'
