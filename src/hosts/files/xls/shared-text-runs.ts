/**
 * Which of the shared texts of an .xls file have raised parts, and where. The texts themselves are passed over: the foreign reader
 * has them. They lie behind one another over several records, and a text that is cut by the end of one says at the start of the
 * next how wide its letters are. A text that goes on behind the last of them would send the foreign reader round without end.
 */
import { FileProblem } from '../file-problem';
import type { RunStart } from '../sheetjs/sheet-cells';

/** A stretch of the stream. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WIDE = 0x01;
const HAS_EXTENSION = 0x04;
const HAS_RUNS = 0x08;

class StretchReader {
  /** More was asked for than is there. */
  isShort = false;
  private index = 0;
  private at: number;

  constructor(
    private readonly view: DataView,
    private readonly stretches: readonly Stretch[],
  ) {
    this.at = stretches[0]?.start ?? 0;
  }

  get isAtEnd(): boolean {
    this.advance();
    return this.index >= this.stretches.length;
  }

  u8(): number {
    if (this.isAtEnd) {
      this.isShort = true;
      return 0;
    }
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      if (this.isAtEnd) {
        this.isShort = true;
        return;
      }
      const step = Math.min(left, this.end - this.at);
      this.at += step;
      left -= step;
    }
  }

  skipLetters(count: number, isWide: boolean): void {
    let size = isWide ? 2 : 1;
    for (let left = count; left > 0;) {
      const here = Math.min(left, Math.floor((this.end - this.at) / size));
      this.at += here * size;
      left -= here;
      if (left === 0) return;
      this.at = this.end;
      size = this.u8() & WIDE ? 2 : 1;
      if (this.isShort) return;
    }
  }

  private get end(): number {
    return this.stretches[this.index]?.end ?? this.at;
  }

  private advance(): void {
    while (this.index < this.stretches.length && this.at >= this.end) {
      this.index += 1;
      this.at = this.stretches[this.index]?.start ?? this.at;
    }
  }
}

/**
 * The runs of each text, in the order of their numbers.
 * @param stretches of the table and what continues it
 * @throws FileProblem damaged, when a text goes on behind the last of them
 */
function* sharedTexts(
  view: DataView,
  stretches: readonly Stretch[],
): Generator<readonly { readonly start: number; readonly font: number }[]> {
  const reader = new StretchReader(view, stretches);
  reader.u32();
  const count = reader.u32();
  for (let text = 0; text < count && !reader.isAtEnd; text++) {
    const letters = reader.u16();
    const flags = reader.u8();
    const runs = flags & HAS_RUNS ? reader.u16() : 0;
    const extension = flags & HAS_EXTENSION ? reader.u32() : 0;
    reader.skipLetters(letters, (flags & WIDE) !== 0);
    const starts = Array.from({ length: reader.isShort ? 0 : runs }, () => ({ start: reader.u16(), font: reader.u16() }));
    reader.skip(extension);
    if (reader.isShort) throw new FileProblem('damaged', `shared text ${String(text)} is cut short`);
    yield starts;
  }
}

/** @throws FileProblem damaged, when a text goes on behind the last of the stretches */
export function assertWholeTexts(view: DataView, stretches: readonly Stretch[]): void {
  const texts = sharedTexts(view, stretches);
  while (texts.next().done !== true);
}

/** By number of the text; texts without raised parts are left out. @param stretches of the table and what continues it */
export function runsOfSharedTexts(
  view: DataView,
  stretches: readonly Stretch[],
  isRaised: (font: number) => boolean,
): ReadonlyMap<number, readonly RunStart[]> {
  const found = new Map<number, readonly RunStart[]>();
  let text = 0;
  for (const runs of sharedTexts(view, stretches)) {
    const starts = runs.map(({ start, font }): RunStart => ({ start, isRaised: isRaised(font) }));
    if (starts.some((run) => run.isRaised)) found.set(text, starts);
    text += 1;
  }
  return found;
}
