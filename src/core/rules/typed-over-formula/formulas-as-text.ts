/** A formula that lies in its cell as text, as pasting or the text format leaves it: nobody calculates it, and sums pass it over. */
import { toA1, type CellAddress } from '../../workbook/address';
import { contentOf } from '../../workbook/edit';
import { cellsFetched, cellsRead } from '../../workbook/formula/cells-read';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Figure } from '../../table/seeing/figure';
import { foundAt, amountOf } from '../common/formulas/at-item';
import { resultAt } from '../common/formulas/sheet-formulas';
import type { Found } from '../common/finding';
import type { Observations } from '../common/observations';
import type { Facts } from './facts';

/** Once a line of a table; only where figures stand, since a heading may well say "=1+2" of its columns. */
export function formulasAsText(observed: Observations): Found<Facts>[] {
  const sheets = new Map(observed.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return observed.reading.tables.flatMap(({ sheet: name, lines }) => {
    const sheet = sheets.get(name);
    if (sheet === undefined) return [];
    return lines.flatMap(({ figures }) => {
      const [first, ...others] = figures.flatMap((figure) => {
        const formula = formulaIn(figure);
        return formula === null ? [] : [{ figure, formula }];
      });
      return first === undefined ? [] : [said(observed, sheet, first, others)];
    });
  });
}

interface AsText {
  readonly figure: Figure;
  readonly formula: string;
}

/** What the cell's text would calculate if it were no text; null where it reads no cell. */
function formulaIn({ cell }: Figure): string | null {
  if (typeof cell?.value !== 'string' || cell.formula !== undefined) return null;
  const text = cell.value.trim();
  if (!text.startsWith('=')) return null;
  return cellsRead(text).length > 0 || (cellsFetched(text)?.length ?? 0) > 0 ? text : null;
}

function said(observed: Observations, sheet: SheetSnapshot, first: AsText, others: readonly AsText[]): Found<Facts> {
  const place = { sheet: sheet.name, row: first.figure.row, column: first.figure.column };
  const facts: Facts = {
    asText: true,
    without: null,
    formula: first.formula,
    kin: [],
    axis: 'across',
    isElsewhere: false,
    given: givenBy(first, place, sheet),
    isRight: false,
    others: others.map(({ figure }) => toA1(figure)),
  };
  const edits = [first, ...others].map(({ figure, formula }) => ({
    sheet: sheet.name,
    cell: toA1(figure),
    before: contentOf(figure.cell),
    after: formula,
  }));
  return foundAt('warning', observed, place, facts, { related: facts.others, fix: { kind: 'review', edits } });
}

function givenBy({ figure, formula }: AsText, place: CellAddress, sheet: SheetSnapshot): Facts['given'] {
  const result = resultAt(formula, place, sheet);
  return result === null || figure.cell === undefined ? null : amountOf(figure.cell, result.value);
}
