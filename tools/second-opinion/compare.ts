/** Where LibreOffice's results differ from those a workbook carries. */
import { toA1 } from '../../src/core/workbook/address';
import { cellAt, isCellError, type CellValue, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { Opinion, SecondFormula } from './libre-office';

/** Sixteen digits may be cut at either end; a plan's figures have ten at most. */
const CLOSE = 1e-9;

function agrees(ours: CellValue, theirs: SecondFormula['value']): boolean {
  if (isCellError(ours)) return typeof theirs === 'object';
  if (typeof theirs === 'object') return false;
  if (typeof ours === 'boolean') return Number(ours) === Number(theirs);
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) <= CLOSE * Math.max(1, Math.abs(ours));
  return String(ours) === String(theirs);
}

const shown = (value: SecondFormula['value'] | CellValue): string => (typeof value === 'object' ? value.error : JSON.stringify(value));

/** One line for each formula whose stored result LibreOffice does not confirm, errors that both see included. */
export function disagreements({ sheets }: WorkbookSnapshot, opinion: Opinion): string[] {
  return opinion.sheets.flatMap(({ name, formulas }) => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) return [`${name}: LibreOffice alone sees this sheet`];
    return formulas.flatMap(({ row, column, value }) => {
      const stored = cellAt(sheet, row, column)?.value ?? '';
      if (agrees(stored, value) && typeof value !== 'object') return [];
      return [`${name}!${toA1({ row, column })}: stored ${shown(stored)}, LibreOffice ${shown(value)}`];
    });
  });
}
