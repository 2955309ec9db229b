/** Whether a table is a plan of a programme: its caps have nothing to say to any other (MoF books use many of the same words). */
import type { Pack } from '../../packs/pack';
import { fold } from '../../table/seeing/fold';
import { namesLevel, namesProgramme } from '../../table/seeing/programme';
import type { Table } from '../../table/model/table';
import type { Level } from '../act';
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';

/** How far above a table its heading may begin. */
const ROWS_ABOVE = 12;

const KINDS: ReadonlySet<Table['kind']> = new Set(['activity-by-year', 'activity-by-source-by-year', 'project-list', 'other']);

/** A plan whose lines caps are asked about; the lines of an estimate are what one project buys (estimate-cases). */
export const isPlanOf = (pack: Pack, table: Table, sheet: SheetSnapshot | undefined): boolean =>
  (KINDS.has(table.kind) || isEstimate(table)) && isOf(pack, table, sheet);

export const isEstimate = ({ kind }: Table): boolean => kind === 'cost-estimate';

/** A plan of the programme in whatever form, sources by year among them. */
export function isOf(pack: Pack, table: Table, sheet: SheetSnapshot | undefined): boolean {
  if (!table.isPlan) return false;
  return (
    textsAround(table, sheet).some((text) => namesProgramme(pack, fold(text))) ||
    table.lines.some(({ folded }) => namesProgramme(pack, folded))
  );
}

/** Whose money a plan is by its title: "KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2023"; null where it says neither or both. */
export function levelOfTitle(pack: Pack, table: Table, sheet: SheetSnapshot | undefined): Level | null {
  const text = fold(textsAround(table, sheet).join(' | '));
  const [national, local] = [namesLevel(pack, 'national', text), namesLevel(pack, 'local', text)];
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
