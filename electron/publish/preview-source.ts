import type { Result } from '../../shared/result'

/** One file of a previewed release. */
export type PreviewFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array | string }
  | { readonly kind: 'file'; readonly path: string }
  /** Made when the frame asks for it: of all forms of a picture it takes one. */
  | { readonly kind: 'picture'; readonly make: () => Promise<Result<string>> }

/** The release last previewed, as the window's sandboxed frame fetches it. */
export interface PreviewSource {
  /** The file at a path such as `/3/2023/05/24/slug/index.html`; the first part is the preview's number. */
  readonly find: (path: string) => PreviewFile | undefined
}

/** Holds the newest preview only; an older frame's late requests find nothing. */
export class PreviewShelf implements PreviewSource {
  #number = 0
  #files: ReadonlyMap<string, PreviewFile> = new Map()

  /** Puts a release on the shelf; returns the first part of its addresses. */
  show(files: ReadonlyMap<string, PreviewFile>): string {
    this.#number += 1
    this.#files = files
    return String(this.#number)
  }

  find(path: string): PreviewFile | undefined {
    const prefix = `/${String(this.#number)}/`
    return path.startsWith(prefix) ? this.#files.get(path.slice(prefix.length)) : undefined
  }
}
