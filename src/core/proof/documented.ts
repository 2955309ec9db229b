/**
 * Differences that the sheet itself accounts for: "chưa bao gồm 535.000 triệu đồng dự phòng" below the table. Finds the note
 * whose figures make up the difference, also in another unit; judges nothing.
 */
import { absolute, add, isNoise, roundTo, scaleByPowerOfTen, subtract, ZERO, type Amount } from '../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../money/money';
import { readNumber } from '../money/read-number';
import { fold } from '../table/seeing/fold';
import type { Table } from '../table/model/table';
import { toA1 } from '../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

interface Note {
  readonly cell: string;
  readonly amounts: readonly Amount[];
}

/** Notes beyond this many are a text, not remarks on a table. */
const MOST_NOTES = 12;
/** A remark that accounts for something: what a total includes, or what was not divided yet. */
const ACCOUNTS = /\b(?:bao gom|da gom|chua gom|gom|chua phan bo|du phong|ke ca|includ\w*|not allocated|unallocated|imput\w*)\b/;
const FIGURE =
  /(?<![\p{L}\d/.,-])(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s*(nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion|đồng)?(?![\d/])/giu;
const EXPONENTS: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  thousand: 3,
  triệu: 6,
  million: 6,
  tỷ: 9,
  tỉ: 9,
  billion: 9,
  đồng: 0,
};

export class DocumentedDifferences {
  private readonly notes = new Map<string, readonly Note[]>();

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly tables: readonly Table[],
  ) {}

  /** The cell of the note that explains the difference, or null. */
  find({ sheet, unit }: Table, difference: Amount): string | null {
    if (isNoise(difference)) return null;
    const wanted = scaleByPowerOfTen(roundTo(absolute(difference), 6), isKnownUnit(unit) ? UNIT_EXPONENT[unit] : 0);
    const notes = this.notesOf(sheet);
    for (const { cell, amounts } of notes) if (sumsOf(amounts).some((amount) => isNoise(subtract(amount, wanted)))) return cell;
    for (const [at, first] of notes.entries()) {
      for (const second of notes.slice(at + 1)) {
        const seconds = [total(second.amounts), ...second.amounts];
        const sums = [total(first.amounts), ...first.amounts].flatMap((one) => seconds.map((other) => add(one, other)));
        if (sums.some((amount) => isNoise(subtract(amount, wanted)))) return first.cell;
      }
    }
    return null;
  }

  private notesOf(sheet: string): readonly Note[] {
    let notes = this.notes.get(sheet);
    if (notes === undefined) {
      const snapshot = this.workbook.sheets.find(({ name }) => name === sheet);
      notes =
        snapshot === undefined
          ? []
          : readNotes(
              snapshot,
              this.tables.filter((table) => table.sheet === sheet),
            ).slice(0, MOST_NOTES);
      this.notes.set(sheet, notes);
    }
    return notes;
  }
}

const total = (amounts: readonly Amount[]): Amount => amounts.reduce(add, ZERO);

/** Each figure, every two and three of them, and all together. */
function sumsOf(amounts: readonly Amount[]): Amount[] {
  const sums = [total(amounts)];
  amounts.forEach((one, at) => {
    sums.push(one);
    amounts.slice(at + 1).forEach((two, next) => {
      sums.push(add(one, two));
      for (const three of amounts.slice(at + next + 2)) sums.push(add(add(one, two), three));
    });
  });
  return sums;
}

/** Texts outside the tables that account for amounts, with these in đồng where their unit is written. */
function readNotes(sheet: SheetSnapshot, tables: readonly Table[]): Note[] {
  const notes: Note[] = [];
  sheet.rows.forEach((cells, row) => {
    if (tables.some(({ range }) => row >= range.top && row <= range.bottom)) return;
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || cell.value.length < 15 || !ACCOUNTS.test(fold(cell.value))) return;
      const amounts = [...cell.value.matchAll(FIGURE)].slice(0, 10).flatMap(([, text = '', unit]) => {
        const reading = unit === undefined ? null : readNumber(text);
        if (reading?.kind !== 'number') return [];
        // In a sentence, figures are grouped: 535.000 is five hundred thousand.
        const [first, second] = reading.values;
        return [scaleByPowerOfTen(reading.ambiguousMark === ',' ? (second ?? first) : first, EXPONENTS[unit?.toLowerCase() ?? ''] ?? 0)];
      });
      if (amounts.length > 0) notes.push({ cell: toA1({ row, column }), amounts });
    });
  });
  return notes;
}
