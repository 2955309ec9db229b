/** Tables stacked under one heading: "I. Khuyến công quốc gia" above the heading, "II. Khuyến công địa phương" among the lines. What stands above heads the first part. */
import { fold } from '../table/seeing/fold';
import type { SourceId } from '../table/model/dimensions';
import type { Line } from '../table/model/line';
import type { Table } from '../table/model/table';
import { packOfTable } from '../table/pack-of-table';
import type { WorkbookReading } from '../table/read-workbook';
import { namesLevel } from '../table/seeing/programme';
import { sourceWordsOf } from '../table/seeing/vocabulary';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot';

/** The lines before the first caption, and whose money they are by what stands above the heading. */
export interface OpeningPart {
  readonly source: SourceId;
  readonly before: number;
}

const ORDINAL = /^\s*(?:\d{1,2}|[A-HĐ]|[IVX]{1,5})\s*[.)/-]\s*/u;

/** How far above its heading the caption of the first part may stand, a line of the unit between. */
const ROWS_ABOVE = 3;

/** @param sheet that of the table, without what belongs to tables above it */
export function openingPart(
  table: Table,
  reading: Pick<WorkbookReading, 'tables' | 'views'>,
  sheet: SheetSnapshot | undefined,
): OpeningPart | null {
  const { lines } = table;
  const before = lines.findIndex((line) => isCaption(line));
  const caption = lines[before];
  // Only where the part above has closed with a total of its own is the caption no group of it.
  if (caption === undefined || !lines.slice(0, before).some(({ total, counted }) => total === 'grand' && counted)) return null;
  const pack = packOfTable(reading, table);
  const words = sourceWordsOf(pack);
  for (const text of textsAbove(table, sheet)) {
    const source = words.find(fold(text), text);
    if (source === null || source === 'stateBudget' || source === 'total') continue;
    // A caption of two levels heads no part of one source.
    if (namesLevel(pack, 'national', fold(text)) && namesLevel(pack, 'local', fold(text))) return null;
    return source !== caption.source && isLike(text, caption) ? { source, before } : null;
  }
  return null;
}

/** The nearest first. */
function textsAbove({ range: { top, right } }: Table, sheet: SheetSnapshot | undefined): string[] {
  const texts: string[] = [];
  for (let row = top - 1; sheet !== undefined && row >= Math.max(0, top - ROWS_ABOVE); row--) {
    for (let column = 0; column <= right; column++) {
      const value = cellAt(sheet, row, column)?.value;
      if (typeof value === 'string') texts.push(value);
    }
  }
  return texts;
}

const isCaption = ({ counted, total, source }: Line): boolean =>
  !counted && total === null && source !== null && source !== 'all' && source !== 'state-budget';

/** Both are numbered, or neither is and they open with the same word: the title of the whole sheet heads no part. */
function isLike(text: string, caption: Line): boolean {
  const [a, b] = [ORDINAL.test(text), caption.ordinal !== null || ORDINAL.test(caption.label)];
  const first = (of: string): string | undefined => fold(of).split(' ')[0];
  return a === b && (a || first(text) === first(caption.label));
}
