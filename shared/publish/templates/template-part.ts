import type { Html } from '../../document/html'

/** Where a part of ours may stand. */
export interface PartPlace {
  /** `within a line`: also in a paragraph or a heading. */
  readonly stands: 'on its own' | 'within a line'
  /** Links cannot stand within links. */
  readonly hasLinks: boolean
  /** It is the page’s first heading. */
  readonly isFirstHeading?: boolean
  /** What readers were promised: where a template does not place it, it follows at the end. */
  readonly always?: boolean
}

/**
 * A piece of a page whose markup is ours, as a template places it. Nothing of it can be read or changed
 * from there: what it holds is private, and no filter takes it.
 */
export class TemplatePart {
  readonly #make: () => Html
  readonly #place: PartPlace
  readonly #name: string

  constructor(name: string, place: PartPlace, make: () => Html) {
    this.#name = name
    this.#place = place
    this.#make = make
  }

  static nameOf(part: TemplatePart): string {
    return part.#name
  }

  static placeOf(part: TemplatePart): PartPlace {
    return part.#place
  }

  static htmlOf(part: TemplatePart): Html {
    return part.#make()
  }

  /** Asked for by filters, and by whatever joins it to a text. */
  toString(): never {
    throw new PartMisused(this.#name)
  }
}

/** A template does something with a part of ours but place it. */
export class PartMisused extends Error {
  constructor(readonly partName: string) {
    super(`${partName} can only be placed`)
  }
}
