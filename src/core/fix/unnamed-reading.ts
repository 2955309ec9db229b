/**
 * Formulas that read cells without naming them: by a defined name, a table, a place worked out at run time, or a range that Excel
 * stretches. Where it is not known what they read they are taken to read everything: an old result must not pass for a true one.
 */
import { cellKey, contains, type CellRange, type CellReference } from '../workbook/address';
import type { Dependents } from '../workbook/formula/dependents';
import { readFormula, type ReadCells } from '../workbook/formula/read-formula';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export interface Area {
  readonly sheet: string;
  readonly range: CellRange;
}

/** The cells that a defined name or a table stands for, as a formula on that sheet means it; null where that is not known. */
export type NamedAreas = (word: string, sheet: string) => readonly Area[] | null;

export const NO_NAMES_KNOWN: NamedAreas = () => null;

/** Functions whose cells are worked out from values. */
const READS_ANYWHERE = new Set(['INDIRECT', 'OFFSET', 'GETPIVOTDATA', 'CELL']);
/** Functions that give the range they add the height and width of the one they test. */
const STRETCHES = new Set(['SUMIF', 'AVERAGEIF']);

interface UnnamedReader {
  readonly place: CellReference;
  readonly areas: readonly Area[] | null;
}

/** Every formula of the workbook that reads more than the cells it names. */
function unnamedReaders({ sheets }: WorkbookSnapshot, named: NamedAreas): readonly UnnamedReader[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): UnnamedReader[] => {
        if (cell?.formula === undefined) return [];
        const areas = areasRead(cell.formula, name, named);
        return areas?.length === 0 ? [] : [{ place: { sheet: name, row, column }, areas }];
      }),
    ),
  );
}

function areasRead(formula: string, sheet: string, named: NamedAreas): readonly Area[] | null {
  const { isWhole, names, structured, functions, references } = readFormula(formula);
  if (!isWhole || references.some(({ isSpill }) => isSpill) || functions.some((name) => READS_ANYWHERE.has(name))) return null;
  const areas: Area[] = functions.some((name) => STRETCHES.has(name)) ? stretched(references, sheet) : [];
  for (const { text } of [...names, ...structured]) {
    const found = named(text, sheet);
    if (found === null) return null;
    areas.push(...found);
  }
  return areas;
}

function stretched(references: readonly ReadCells[], own: string): Area[] {
  const height = Math.max(0, ...references.map(({ range }) => range.bottom - range.top));
  const width = Math.max(0, ...references.map(({ range }) => range.right - range.left));
  return references.map(({ range, sheet }) => ({
    sheet: sheet ?? own,
    range: { ...range, bottom: range.top + height, right: range.left + width },
  }));
}

/**
 * The formulas whose results are out of date because they read one of the changed cells without naming it, and all that reads those.
 * @param changed cells whose values are other ones than before
 */
export function readersUnnamed(
  workbook: WorkbookSnapshot,
  changed: readonly CellReference[],
  dependents: Dependents,
  named: NamedAreas,
): readonly CellReference[] {
  const readers = changed.length === 0 ? [] : unnamedReaders(workbook, named);
  const found = new Map<string, CellReference>();
  const waiting = [...changed];
  const take = (place: CellReference): void => {
    const id = `${place.sheet}!${String(cellKey(place.row, place.column))}`;
    if (found.has(id)) return;
    found.set(id, place);
    waiting.push(place);
  };
  for (const place of waiting) {
    for (const reader of readers) {
      if (isSameCell(reader.place, place) || !mayRead(reader, place)) continue;
      take(reader.place);
      dependents.followersOf(reader.place).forEach(take);
    }
  }
  return [...found.values()];
}

const isSameCell = (a: CellReference, b: CellReference): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

const mayRead = ({ areas }: UnnamedReader, place: CellReference): boolean =>
  areas === null || areas.some(({ sheet, range }) => sheet.toLowerCase() === place.sheet.toLowerCase() && contains(range, place));
