/** How places of a text document are called: its tables have lines and columns and no cells, and columns have headings. */
import type { WorkbookReading } from '../../table/read-workbook';
import type { Column } from '../../table/model/column';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

export interface DocumentPlaces {
  /** The sheet that holds the paragraphs. */
  readonly paragraphs: string;
  /** By sheet of a table and by column, the heading that tells the column apart; a column without one is called by its turn. */
  readonly headings: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Sheets that are several tables of the document under one head: their lines are counted through. Absent where there are none. */
  readonly continued?: ReadonlySet<string>;
}

/** @returns null for a workbook */
export function documentPlacesOf({ sheets }: WorkbookSnapshot, { tables }: WorkbookReading): DocumentPlaces | null {
  const paragraphs = sheets.find(({ inDocument }) => inDocument?.as === 'paragraphs')?.name;
  if (paragraphs === undefined) return null;
  const headings = new Map<string, ReadonlyMap<number, string>>();
  for (const { name } of sheets) {
    const own = tables.filter(({ sheet }) => sheet === name);
    headings.set(name, new Map(own.flatMap(({ columns }) => columns.flatMap((column) => headingOf(column, columns)))));
  }
  const continued = sheets.flatMap(({ name, inDocument }) => (inDocument?.as === 'table' && inDocument.goesOn === true ? [name] : []));
  return { paragraphs, headings, ...(continued.length > 0 && { continued: new Set(continued) }) };
}

/** The last heading where it tells the column apart, else the whole path; none where that is another column's as well. */
function headingOf({ index, path, label }: Column, columns: readonly Column[]): [number, string][] {
  const leaf = path.at(-1)?.text ?? '';
  const isOnly = (text: string, of: (column: Column) => string): boolean =>
    text !== '' && columns.filter((column) => of(column) === text).length === 1;
  if (isOnly(leaf, (column) => column.path.at(-1)?.text ?? '')) return [[index, leaf]];
  return isOnly(label, (column) => column.label) ? [[index, label]] : [];
}
