/** SB405: totals typed by hand that are right today, one line a table; only where the same total is calculated in other columns or lines. */
import { isNoise, isZero } from '../../money/amount';
import type { Equation } from '../../proof/ledger';
import { contentOf } from '../../workbook/edit';
import { contains, toA1 } from '../../workbook/address';
import { cellsRead } from '../../workbook/formula/cells-read';
import { additionOf } from '../../workbook/formula/linear-form';
import { writeSum } from '../../workbook/formula/write-sum';
import { findingAt } from '../common/finding-at';
import { labelOf } from '../common/places';
import type { Rule } from '../common/definition';
import { typedOver } from '../typed-over-formula/rule';

export const rule: Rule<'SB405'> = {
  code: 'SB405',
  top: 'info',
  find: (observed) => {
    const { ledger, judging, disputed, reading } = observed;
    const said = new Set(typedOver(observed).map(({ item }) => item.cell));
    // A table that is typed throughout was printed or published so: nothing is missing there.
    const calculated = new Set(
      ledger.equations.flatMap(({ total, relation }) => {
        const formula = ledger.entries[total]?.figure.cell?.formula;
        return formula !== undefined && additionOf(formula)?.adds === true ? [relation] : [];
      }),
    );
    return reading.tables.flatMap((table) => {
      const found = new Map<number, { formula: string }>();
      ledger.equations.forEach((equation, at) => {
        const { kind, total, parts, result, doubtful, declared, relation } = equation;
        const entry = ledger.entries[total];
        if (entry?.table !== table || found.has(total) || result !== total || doubtful || declared || kind === 'product' || kind === 'same')
          return;
        if (!calculated.has(relation) || !isMeant(equation)) return;
        const { figure } = entry;
        const difference = judging.judgements[at]?.difference ?? null;
        if (figure.cell?.formula !== undefined || typeof figure.cell?.value !== 'number' || isZero(figure.amount)) return;
        if (difference === null || !isNoise(difference) || disputed.has(figure) || said.has(figure.cell)) return;
        const cells = parts.flatMap((part) => ledger.entries[part]?.figure ?? []);
        // What is left over is calculated from it: summing up would go round in a circle.
        if (cells.some(({ cell }) => cellsRead(cell?.formula ?? '').some((range) => contains(range, figure)))) return;
        const filled = cells.filter(({ cell }) => cell !== undefined);
        const formula = filled.length < 2 || filled.some(({ flaw }) => flaw !== null) ? null : writeSum(cells);
        if (formula !== null) found.set(total, { formula });
      });
      const totals = [...found].flatMap(([number, { formula }]) => {
        const entry = ledger.entries[number];
        return entry === undefined ? [] : [{ entry, formula }];
      });
      totals.sort(({ entry: a }, { entry: b }) => a.figure.row - b.figure.row || a.figure.column - b.figure.column);
      const [first] = totals;
      if (first === undefined) return [];
      const others = totals.slice(1).map(({ entry }) => toA1(entry.figure));
      const edits = totals.map(({ entry, formula }) => ({
        sheet: table.sheet,
        cell: toA1(entry.figure),
        before: contentOf(entry.figure.cell),
        after: formula,
      }));
      return [
        findingAt(
          'info',
          table,
          first.entry.figure,
          { others, formula: first.formula },
          {
            related: others,
            label: labelOf(first.entry),
            fix: { kind: 'safe', edits },
          },
        ),
      ];
    });
  },
};

/** Two figures beside a third add up by chance too often: words must say so, or more of them. */
const isMeant = ({ kind, parts, because }: Equation): boolean => parts.length > 2 || (kind === 'column' && because.includes('words'));
