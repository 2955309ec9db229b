/** SB405: totals typed by hand that are right today, one line a table; only where the same total is calculated in other columns or lines. */
import { isNoise, isZero } from '../../money/amount';
import type { Equation } from '../../proof/equation';
import { contentOf } from '../../workbook/edit';
import { toA1, type CellReference } from '../../workbook/address';
import type { Cell } from '../../workbook/snapshot';
import { readsCell } from '../../workbook/formula/reads-cell';
import { additionOf } from '../../workbook/formula/linear-form';
import { writeSum } from '../../workbook/formula/write-sum';
import { foundAt, tableAt } from '../common/formulas/at-item';
import type { Rule } from '../common/definition';
import { isTypedTotal, typedOver } from '../typed-over-formula/rule';

export const rule: Rule<'SB405'> = {
  code: 'SB405',
  top: 'info',
  find: (observed) => {
    const { ledger, judging, disputed, doubted } = observed;
    const said = new Set(typedOver(observed).map(({ item }) => item.cell));
    // A table that is typed throughout was printed or published so: nothing is missing there.
    const calculated = new Set(
      ledger.equations.flatMap(({ total, relation }) => {
        const formula = ledger.entries[total]?.figure.cell?.formula;
        return formula !== undefined && additionOf(formula)?.adds === true ? [relation] : [];
      }),
    );
    // One figure and nothing else is as well the total of its total: some line or column must show which of them adds up the other.
    const added = new Set(
      ledger.equations.flatMap(({ parts, relation }, at) => {
        if (!calculated.has(relation)) return [];
        const difference = judging.judgements[at]?.difference ?? null;
        const amounts = parts.flatMap((part) => ledger.entries[part]?.figure.amount ?? []);
        return difference !== null && isNoise(difference) && amounts.filter((amount) => !isZero(amount)).length > 1 ? [relation] : [];
      }),
    );
    const totals = new Map<Cell | undefined, TypedTotal>();
    ledger.equations.forEach((equation, at) => {
      const { kind, total, parts, result, doubtful, declared, relation } = equation;
      if (!added.has(relation)) return;
      const entry = ledger.entries[total];
      if (entry === undefined || result !== total || doubtful || declared || kind === 'product' || kind === 'same') return;
      if (!isMeant(equation)) return;
      const { figure, table } = entry;
      const difference = judging.judgements[at]?.difference ?? null;
      if (figure.cell?.formula !== undefined || typeof figure.cell?.value !== 'number' || isZero(figure.amount)) return;
      if (difference === null || !isNoise(difference) || disputed.has(figure) || said.has(figure.cell) || totals.has(figure.cell)) return;
      const cells = parts.flatMap((part) => ledger.entries[part]?.figure ?? []);
      // What is left over is calculated from it: summing up would go round in a circle.
      if (cells.some(({ cell }) => readsCell(cell?.formula, figure))) return;
      const filled = cells.filter(({ cell }) => cell !== undefined);
      const formula = filled.length < 2 || filled.some(({ flaw }) => flaw !== null) ? null : writeSum(cells);
      if (formula !== null)
        totals.set(figure.cell, { sheet: table.sheet, row: figure.row, column: figure.column, cell: figure.cell, formula });
    });
    const { typedAmong } = observed.formulas();
    const doubtedCells = typedAmong.length === 0 ? NO_CELLS : new Set([...doubted].map(({ cell }) => cell));
    // No words and no sums head it, and yet the cells beside it add up the same.
    for (const one of typedAmong) {
      const { item, expected } = one;
      if (!isTypedTotal(one) || totals.has(item.cell) || doubtedCells.has(item.cell)) continue;
      totals.set(item.cell, { sheet: item.sheet, row: item.row, column: item.column, cell: item.cell, formula: expected });
    }
    const groups = new Map<string, TypedTotal[]>();
    for (const one of totals.values()) {
      const place = tableAt(observed, one)?.id ?? `\n${one.sheet}`;
      groups.set(place, [...(groups.get(place) ?? []), one]);
    }
    return [...groups.values()].flatMap((all) => {
      all.sort((a, b) => a.row - b.row || a.column - b.column);
      const [first] = all;
      if (first === undefined) return [];
      const others = all.slice(1).map(toA1);
      const edits = all.map((one) => ({ sheet: one.sheet, cell: toA1(one), before: contentOf(one.cell), after: one.formula }));
      return [foundAt('info', observed, first, { others, formula: first.formula }, { related: others, fix: { kind: 'safe', edits } })];
    });
  },
};

const NO_CELLS: ReadonlySet<Cell | undefined> = new Set();

interface TypedTotal extends CellReference {
  readonly cell: Cell;
  readonly formula: string;
}

/** Two figures beside a third add up by chance too often: words must say so, or more of them. */
const isMeant = ({ kind, parts, because }: Equation): boolean => parts.length > 2 || (kind === 'column' && because.includes('words'));
