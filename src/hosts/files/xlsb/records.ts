/** The records that the parts of an .xlsb file consist of: a kind, a length, a body. Knows none of them by name. */
import { FileProblem } from '../file-problem';

export interface BinaryRecord {
  readonly kind: number;
  /** Where the record begins, its kind and length included. */
  readonly start: number;
  readonly body: number;
  readonly length: number;
}

/** @throws FileProblem damaged when a record runs over the end */
export function* recordsOf(part: string, bytes: Uint8Array): Generator<BinaryRecord> {
  let at = 0;
  const next = (): number => {
    const byte = bytes[at];
    if (byte === undefined) throw new FileProblem('damaged', `${part}: a record is cut`);
    at += 1;
    return byte;
  };
  while (at < bytes.length) {
    const start = at;
    const low = next();
    const kind = low & 0x80 ? (low & 0x7f) | ((next() & 0x7f) << 7) : low;
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = next();
      length |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    if (at + length > bytes.length) throw new FileProblem('damaged', `${part}: a record runs over the end`);
    yield { kind, start, body: at, length };
    at += length;
  }
}

/** Stands in place of a length where there is no text, not even an empty one. */
const NO_TEXT = 0xffffffff;

/** Reads a body; what lies behind its end is zero, so that a short record of a wrong file breaks nothing. */
export class Body {
  private at: number;
  private readonly end: number;

  constructor(
    private readonly view: DataView,
    { body, length }: BinaryRecord,
  ) {
    this.at = body;
    this.end = body + length;
  }

  u8(): number {
    this.at += 1;
    return this.at <= this.end ? this.view.getUint8(this.at - 1) : 0;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  skip(bytes: number): void {
    this.at += bytes;
  }

  /** Letters of two bytes, their number before them. */
  text(): string {
    const said = this.u32();
    const count = said === NO_TEXT ? 0 : Math.min(said, Math.max(0, Math.floor((this.end - this.at) / 2)));
    let text = '';
    for (let index = 0; index < count; index++) text += String.fromCharCode(this.u16());
    return text;
  }

  /** A byte further on, without moving there. */
  peek(ahead: number): number {
    const place = this.at + ahead;
    return place < this.end ? this.view.getUint8(place) : 0;
  }

  peek16(ahead: number): number {
    return this.peek(ahead) | (this.peek(ahead + 1) << 8);
  }

  get left(): number {
    return Math.max(0, this.end - this.at);
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
