/**
 * What the .xls reader leaves out: font names, bold, italic and indent of cells, raised parts of their texts, read straight from
 * the records of the workbook stream (BIFF8 and BIFF5). Also notices encryption and cut files. Reads no values.
 */
import { FileProblem } from '../file-problem';
import type { CellLook, RunStart, SheetLooks } from '../sheetjs/sheet-cells';
import { runsOfSharedTexts, type Stretch } from './shared-text-runs';

export interface BiffLooks {
  ofSheet(name: string): SheetLooks;
}

const BOF = 0x0809;
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const FONT = 0x0031;
const XF = 0x00e0;
const MULTI_RK = 0x00bd;
const SHARED_TEXTS = 0x00fc;
const CONTINUED = 0x003c;
const LABEL_SHARED = 0x00fd;
/** FORMULA, BLANK excluded: NUMBER, LABEL, BOOLERR, RK, LABELSST, RSTRING. All begin with row, column, format. */
const CELLS = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x027e, 0x00fd, 0x00d6]);
const BIFF8 = 0x0600;
const BOLD_FROM = 600;
const ITALIC = 0x02;
const SUPERSCRIPT = 1;
/** Font 4 does not exist: the numbering jumps from 3 to 5. */
const MISSING_FONT = 4;

interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isRaised: boolean;
  readonly name: string;
}

class BiffReader implements BiffLooks {
  private readonly sheetNames: string[] = [];
  private readonly fonts: Font[] = [];
  private readonly formats: { readonly font: number; readonly indent: number }[] = [];
  private readonly looks = new Map<number, CellLook>();
  private readonly cells = new Map<number, Map<number, number>>();
  private readonly starts: number[] = [];
  /** Where the table of shared texts stands, record by record. */
  private readonly sharedTexts: Stretch[] = [];
  private runsOfTexts: ReadonlyMap<number, readonly RunStart[]> | null = null;
  private readonly runs = new Map<number, Map<number, readonly RunStart[]>>();
  private wide = true;

  constructor(private readonly view: DataView) {
    let depth = 0;
    let sheet = -1;
    let at = 0;
    let closed = false;
    let before = 0;
    while (at + 4 <= view.byteLength) {
      const kind = view.getUint16(at, true);
      const length = view.getUint16(at + 2, true);
      const body = at + 4;
      if (kind === 0 && length === 0 && depth === 0) break;
      if (body + length > view.byteLength) throw new FileProblem('truncated', 'a record runs over the end of the stream');
      if (kind === BOF) {
        if (depth === 0) {
          sheet = this.starts.indexOf(at);
          if (this.starts.length === 0 && length >= 2) this.wide = view.getUint16(body, true) === BIFF8;
        }
        depth += 1;
        closed = false;
      } else if (kind === EOF) {
        depth -= 1;
        closed = depth <= 0;
        if (depth < 0) break;
      } else if (kind === FILE_PASS) throw new FileProblem('encrypted', 'the workbook stream is encrypted');
      else {
        if (kind === SHARED_TEXTS || (kind === CONTINUED && before === SHARED_TEXTS))
          this.sharedTexts.push({ start: body, end: body + length });
        else this.take(kind, body, length, sheet);
      }
      // The table of texts goes on over any number of records.
      if (kind !== CONTINUED) before = kind;
      at = body + length;
    }
    if (!closed) throw new FileProblem('truncated', 'the workbook stream ends inside a sheet');
  }

  ofSheet(name: string): SheetLooks {
    const sheet = this.sheetNames.indexOf(name);
    const [cells, runs] = [this.cells.get(sheet), this.runs.get(sheet)];
    return {
      lookAt: (row, column) => {
        const format = cells?.get(row * 65536 + column);
        return format === undefined ? undefined : this.lookOf(format);
      },
      runsAt: (row, column) => runs?.get(row * 65536 + column),
    };
  }

  private take(kind: number, body: number, length: number, sheet: number): void {
    if (kind === FONT && length >= 15) this.fonts.push(this.readFont(body, length));
    else if (kind === XF && length >= 9)
      this.formats.push({ font: this.u16(body), indent: this.wide ? this.view.getUint8(body + 8) & 0x0f : 0 });
    else if (kind === BOUND_SHEET && length >= 8) {
      this.starts.push(this.view.getUint32(body, true));
      this.sheetNames.push(this.readName(body + 6, body + length));
    } else if (sheet >= 0 && CELLS.has(kind) && length >= 6) {
      this.note(sheet, this.u16(body), this.u16(body + 2), this.u16(body + 4));
      if (kind === LABEL_SHARED && length >= 10)
        this.noteText(sheet, this.u16(body), this.u16(body + 2), this.view.getUint32(body + 6, true));
    } else if (sheet >= 0 && kind === MULTI_RK && length >= 6) {
      const first = this.u16(body + 2);
      for (let index = 0; 4 + index * 6 + 6 <= length - 2; index++)
        this.note(sheet, this.u16(body), first + index, this.u16(body + 4 + index * 6));
    }
  }

  private note(sheet: number, row: number, column: number, format: number): void {
    let cells = this.cells.get(sheet);
    if (cells === undefined) this.cells.set(sheet, (cells = new Map<number, number>()));
    cells.set(row * 65536 + column, format);
  }

  private noteText(sheet: number, row: number, column: number, text: number): void {
    this.runsOfTexts ??= this.fonts.some(({ isRaised }) => isRaised)
      ? runsOfSharedTexts(this.view, this.sharedTexts, (font) => this.fontAt(font)?.isRaised ?? false)
      : new Map();
    const runs = this.runsOfTexts.get(text);
    if (runs === undefined) return;
    let cells = this.runs.get(sheet);
    if (cells === undefined) this.runs.set(sheet, (cells = new Map<number, readonly RunStart[]>()));
    cells.set(row * 65536 + column, runs);
  }

  private fontAt(index: number): Font | undefined {
    return this.fonts[index > MISSING_FONT ? index - 1 : index];
  }

  private lookOf(index: number): CellLook | undefined {
    const known = this.looks.get(index);
    const format = this.formats[index];
    if (known !== undefined || format === undefined) return known;
    const font = this.fontAt(format.font);
    const look: CellLook = { bold: font?.bold ?? false, italic: font?.italic ?? false, indent: format.indent, fontName: font?.name ?? '' };
    this.looks.set(index, look);
    return look;
  }

  private readFont(body: number, length: number): Font {
    return {
      italic: (this.u16(body + 2) & ITALIC) !== 0,
      bold: this.u16(body + 6) >= BOLD_FROM,
      isRaised: this.u16(body + 8) === SUPERSCRIPT,
      name: this.readName(body + 14, body + length),
    };
  }

  /** A short text: its length, in BIFF8 a byte that says whether characters take two bytes, the characters. */
  private readName(at: number, end: number): string {
    if (at >= end) return '';
    const count = this.view.getUint8(at);
    const twoBytes = this.wide && at + 1 < end && (this.view.getUint8(at + 1) & 1) === 1;
    const start = at + (this.wide ? 2 : 1);
    let text = '';
    for (let index = 0; index < count; index++) {
      const place = start + index * (twoBytes ? 2 : 1);
      if (place + (twoBytes ? 2 : 1) > end) break;
      text += String.fromCharCode(twoBytes ? this.u16(place) : this.view.getUint8(place));
    }
    return text;
  }

  private u16(at: number): number {
    return this.view.getUint16(at, true);
  }
}

/** @throws FileProblem encrypted or truncated */
export function readBiffLooks(stream: Uint8Array): BiffLooks {
  return new BiffReader(new DataView(stream.buffer, stream.byteOffset, stream.byteLength));
}
