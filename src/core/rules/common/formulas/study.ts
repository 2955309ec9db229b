/** What is asked of a workbook's formulas by several rules, made once. */
import type { Observations } from '../observations';
import { Kin, type StandsOut } from './kin';
import { outliers } from './outliers';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { SheetFormulas } from './sheet-formulas';
import { typedAmong, type TypedAmong } from './typed-among';

export interface FormulaStudy {
  readonly sheets: readonly SheetFormulas[];
  readonly standingOut: readonly StandsOut[];
  /** Typed numbers among formulas that do not stand out: right ones, and those in lines of formulas. */
  readonly typedAmong: readonly TypedAmong[];
}

const studies = new WeakMap<Observations, FormulaStudy>();

export function studyOf(observed: Observations): FormulaStudy {
  const known = studies.get(observed);
  if (known !== undefined) return known;
  const study = studyFormulas(observed);
  studies.set(observed, study);
  return study;
}

function studyFormulas({ workbook, reading }: Observations): FormulaStudy {
  // Figures in a document are typed, and what a Word formula says is another language.
  const sheets = workbook.sheets.filter(({ inDocument, rows }) => inDocument === undefined && haveFormula(rows));
  const withFormulas = sheets.map((sheet) => new SheetFormulas(sheet)).filter(({ formulas }) => formulas.length > 0);
  const found = withFormulas.flatMap((one) => {
    const ranges = reading.tables.flatMap(({ sheet, range }) => (sheet === one.sheet.name ? [range] : []));
    return new Kin(one, ranges).standingOut();
  });
  const standingOut = outliers(found, withFormulas, reading.tables);
  const said = new Set(standingOut.map(({ item }) => item));
  const among = withFormulas.flatMap((one) => typedAmong(one, reading.tables)).filter(({ item }) => !said.has(item));
  return { sheets: withFormulas, standingOut, typedAmong: among };
}

/** Most sheets are typed throughout; nothing is asked of those. */
const haveFormula = (rows: SheetSnapshot['rows']): boolean => rows.some((cells) => cells.some((cell) => cell?.formula !== undefined));
