/**
 * A text put together from pieces, and only where it is written or read. Of a long page nearly all pieces
 * are those of the time before: what `lasts` keeps its bytes, so that writing it again is copying them.
 */
export class Pieces {
  private parts: readonly (string | Pieces)[]
  private lasts = false
  private kept: Uint8Array | null = null

  constructor(parts: readonly (string | Pieces)[]) {
    this.parts = parts
  }

  /** All of it in one. */
  get text(): string {
    const [first] = this.parts
    if (this.parts.length === 1 && typeof first === 'string') return first
    const strings: string[] = []
    this.gather(strings)
    const text = strings.join('')
    this.parts = [text]
    return text
  }

  /** The same, which is written many times: it is put together now, and its bytes are kept once made. */
  lasting(): this {
    this.lasts = true
    this.parts = [this.text]
    return this
  }

  /** Writes it behind what was written before. */
  write(to: ByteWriter): void {
    if (this.kept !== null) {
      to.bytes(this.kept)
      return
    }
    if (this.lasts) {
      this.kept = utf8(this.text)
      to.bytes(this.kept)
      return
    }
    for (const part of this.parts) {
      if (typeof part === 'string') to.string(part)
      else part.write(to)
    }
  }

  private gather(strings: string[]): void {
    for (const part of this.parts) {
      if (typeof part === 'string') strings.push(part)
      else part.gather(strings)
    }
  }
}

/** The text of a file, in one or in pieces. */
export type FileText = string | Pieces

/** The whole text of a file. */
export function wholeText(text: FileText): string {
  return typeof text === 'string' ? text : text.text
}

/** The bytes of a file’s text in UTF-8, in memory of their own. */
export function fileBytes(text: FileText): Uint8Array<ArrayBuffer> {
  if (typeof text === 'string') return utf8(text)
  writer.begin()
  writer.text(text)
  return writer.taken()
}

const encoder = new TextEncoder()

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

const firstRoom = 64 * 1024
const shortText = 32

/** Takes in texts and bytes one behind the other, in UTF-8; what it needed room for once it keeps. */
export class ByteWriter {
  private room = new Uint8Array(firstRoom)
  private used = 0

  /** @param mostKept room in bytes that is kept at most from one beginning to the next */
  constructor(private readonly mostKept: number) {}

  /** Forgets what was written. */
  begin(): void {
    this.used = 0
    if (this.room.length > this.mostKept) this.room = new Uint8Array(firstRoom)
  }

  /** How many bytes were written. */
  get length(): number {
    return this.used
  }

  text(text: FileText): void {
    if (typeof text === 'string') this.string(text)
    else text.write(this)
  }

  bytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length)
    this.room.set(bytes, this.used)
    this.used += bytes.length
  }

  string(text: string): void {
    // No character takes more in UTF-8 than three bytes for each of its units.
    this.makeRoom(text.length * 3)
    if (text.length <= shortText && this.wasPlain(text)) return
    this.used += encoder.encodeInto(text, this.room.subarray(this.used)).written
  }

  /** All that was written, in memory of its own. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.room.slice(0, this.used)
  }

  /** A line end or a tag is sooner written than handed over; what is not ASCII is left. */
  private wasPlain(text: string): boolean {
    const { room, used } = this
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit > 127) return false
      room[used + at] = unit
    }
    this.used += text.length
    return true
  }

  private makeRoom(more: number): void {
    const needed = this.used + more
    if (needed <= this.room.length) return
    const room = new Uint8Array(Math.max(needed, this.room.length * 2))
    room.set(this.room.subarray(0, this.used))
    this.room = room
  }
}

// Room for the largest page of most sites.
const writer = new ByteWriter(4 * 1024 * 1024)
