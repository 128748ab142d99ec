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
  text.write(writer)
  return writer.taken()
}

const encoder = new TextEncoder()

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text)
}

const firstRoom = 64 * 1024
// Room for one site’s largest page is kept, not that of the largest there ever was.
const mostRoomKept = 4 * 1024 * 1024
const shortText = 32

/** Takes in texts and bytes one behind the other. */
class ByteWriter {
  private room = new Uint8Array(firstRoom)
  private used = 0

  begin(): void {
    this.used = 0
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

  taken(): Uint8Array<ArrayBuffer> {
    const bytes = this.room.slice(0, this.used)
    if (this.room.length > mostRoomKept) this.room = new Uint8Array(firstRoom)
    return bytes
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

const writer = new ByteWriter()
