/** Formulas that show an error value, and what their kin say at their place. */
import { isCellError } from '../../../workbook/snapshot';
import type { StandsOut } from './kin';
import { isMeantHere } from './outliers';
import type { SheetFormulas } from './sheet-formulas';

export function failing(found: readonly StandsOut[], sheets: readonly SheetFormulas[]): StandsOut[] {
  const bySheet = new Map(sheets.map((one) => [one.sheet.name, one.sheet]));
  return found.filter((one) => {
    const { item, kin } = one;
    const sheet = bySheet.get(item.sheet);
    if (item.formula === undefined || !isCellError(item.cell.value) || sheet === undefined) return false;
    // Kin that fail themselves know no better.
    return isMeantHere(one, sheet) && !kin.some(({ cell }) => isCellError(cell.value) && cell.value.error !== '#REF!');
  });
}
