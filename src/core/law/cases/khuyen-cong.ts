/** Whether a table is a plan of khuyến công: caps have nothing to say to any other (MoF books use many of the same words). */
import { fold } from '../../table/seeing/fold';
import type { Table } from '../../table/model/table';
import type { Level } from '../act';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';

const WORDS = /\bkhuyen cong\b|\bkcqg\b|\bkcdp\b|\bkc (?:qg|dp|quoc gia|dia phuong)\b|\bcong nghiep nong thon\b|\bcnnt\b/;
/** How far above a table its heading may begin. */
const ROWS_ABOVE = 12;

const KINDS: ReadonlySet<Table['kind']> = new Set(['activity-by-year', 'activity-by-source-by-year', 'project-list', 'other']);

/** A plan whose lines caps are asked about; the lines of an estimate are what one project buys (estimate-cases). */
export const isKhuyenCongPlan = (table: Table, sheet: SheetSnapshot | undefined): boolean =>
  (KINDS.has(table.kind) || isEstimate(table)) && isOfKhuyenCong(table, sheet);

export const isEstimate = ({ kind }: Table): boolean => kind === 'cost-estimate';

/** A plan of khuyến công in whatever form, sources by year among them. */
export function isOfKhuyenCong(table: Table, sheet: SheetSnapshot | undefined): boolean {
  if (!table.isPlan) return false;
  return textsAround(table, sheet).some((text) => WORDS.test(fold(text))) || table.lines.some(({ folded }) => WORDS.test(folded));
}

const NATIONAL = /\bkhuyen cong quoc gia\b|\bkcqg\b|\bkc (?:qg|quoc gia)\b/;
const LOCAL = /\bkhuyen cong (?:dia phuong|tinh|thanh pho|cap tinh)\b|\bkcdp\b|\bkc (?:dp|dia phuong)\b/;

/** Whose money a plan is by its title: "KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2023"; null where it says neither or both. */
export function levelOfTitle(table: Table, sheet: SheetSnapshot | undefined): Level | null {
  const text = fold(textsAround(table, sheet).join(' | '));
  const [national, local] = [NATIONAL.test(text), LOCAL.test(text)];
  return national === local ? null : national ? 'national' : 'province';
}

/** Title, name of the sheet, headings of the columns, and what stands above the table. */
function textsAround(table: Table, sheet: SheetSnapshot | undefined): readonly string[] {
  const texts = [table.title, table.sheet, ...table.columns.map(({ label }) => label)];
  if (sheet !== undefined) {
    for (let row = Math.max(0, table.range.top - ROWS_ABOVE); row < table.range.top; row++) {
      for (let column = 0; column <= table.range.right; column++) {
        const value = cellAt(sheet, row, column)?.value;
        if (typeof value === 'string') texts.push(value);
      }
    }
  }
  return texts;
}
