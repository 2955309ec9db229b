/** What is observed of a workbook's formulas: several rules ask the same of them. */
import type { Table } from '../../../table/model/table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { failing } from './failing';
import { Kin, type StandsOut } from './kin';
import { linearForm } from '../../../workbook/formula/linear-form';
import { outliers } from './outliers';
import { SheetFormulas } from './sheet-formulas';
import { isCounter } from './typed-checks';
import { typedAmong } from './typed-among';
import type { TypedAmong } from './typed-item';

export interface FormulaStudy {
  readonly sheets: readonly SheetFormulas[];
  readonly standingOut: readonly StandsOut[];
  /** Formulas that show an error value where their kin say another thing. */
  readonly failing: readonly StandsOut[];
  /** Typed numbers among formulas that do not stand out: right ones, and those in lines of formulas. */
  readonly typedAmong: readonly TypedAmong[];
}

/** @param sheets those with formulas */
export function studyFormulas(sheets: readonly SheetSnapshot[], tables: readonly Table[]): FormulaStudy {
  // Figures in a document are typed, and what a Word formula says is another language.
  const withFormulas = sheets
    .filter(({ inDocument }) => inDocument === undefined)
    .map((sheet) => new SheetFormulas(sheet))
    .filter(({ formulas }) => formulas.length > 0);
  const found = withFormulas.flatMap((one) => {
    const ranges = tables.flatMap(({ sheet, range }) => (sheet === one.sheet.name ? [range] : []));
    return new Kin(one, ranges).standingOut();
  });
  const standingOut = outliers(found, withFormulas, tables);
  const said = new Set(standingOut.map(({ item }) => item));
  const among = withFormulas.flatMap((one) => typedAmong(one, tables)).filter(({ item }) => !said.has(item));
  const alone = aloneInTheirLine(among);
  return {
    sheets: withFormulas,
    standingOut: [...standingOut, ...alone],
    failing: failing(found, withFormulas),
    typedAmong: among.filter(({ item }) => !alone.some((one) => one.item === item)),
  };
}

/** So many formulas of one form. */
const KIN = 4;

/** The one number typed in a line of formulas, and just what they give: typed over, whatever else stands out there. */
function aloneInTheirLine(among: readonly TypedAmong[]): StandsOut[] {
  const lineOf = ({ item, axis }: TypedAmong): string => `${item.sheet}\n${axis}\n${String(axis === 'across' ? item.row : item.column)}`;
  const counts = new Map<string, number>();
  for (const one of among) counts.set(lineOf(one), (counts.get(lineOf(one)) ?? 0) + 1);
  return among.flatMap((one) => {
    const { item, axis, expected, kin, isRight, isElsewhere, isWhole } = one;
    if (!isRight || isElsewhere === true || isWhole === true || kin.length < KIN || counts.get(lineOf(one)) !== 1) return [];
    if (isCounter(linearForm(expected, item))) return [];
    return [{ item, axis, expected, kin, inside: false, agreeing: 0 }];
  });
}

/** Most sheets are typed throughout; nothing is asked of those. */
export const sheetsWithFormulas = ({ sheets }: WorkbookSnapshot): readonly SheetSnapshot[] =>
  sheets.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell?.formula !== undefined)));
