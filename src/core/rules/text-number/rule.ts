/** SB304: numbers stored as text. Read as numbers for the sums; an error only where a formula adds around them and is wrong by it (realities 8). */
import { ZERO } from '../../money/amount';
import { type Figure, storedNumber } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';
import type { Cell } from '../../workbook/snapshot';
import { toA1 } from '../../workbook/address';
import { cellsFetched } from '../../workbook/formula/cells-read';
import { contentOf } from '../../workbook/edit';
import { treatmentOf } from '../../proof/left-out';
import { findingAt } from '../common/finding-at';
import { lazily } from '../common/lazily';
import type { Rule } from '../common/definition';
import { footnoteMarks } from '../../table/seeing/footnotes';
import { valueText } from '../../workbook/value-text';

export const rule: Rule<'SB304'> = {
  code: 'SB304',
  top: 'error',
  find: ({ reading, ledger, flawed, decided, judging, diagnosed, propagation }) => {
    const overlooked = new Map<Figure, 'error' | 'warning'>();
    const counted = new Set<Figure>();
    for (const entry of flawed) {
      const figure = ledger.entries[entry]?.figure;
      if (figure === undefined) continue;
      if (decided[entry] === 1) counted.add(figure);
      if (figure.amount === ZERO) continue;
      const treatment = treatmentOf(ledger, propagation, entry);
      if (treatment === 'left-out') overlooked.set(figure, 'error');
      // Calculated before the text was typed, or from cells of another table.
      if (treatment === 'unknown') overlooked.set(figure, 'warning');
    }
    for (const { suspect } of diagnosed.diagnoses) {
      const figure = ledger.entries[suspect.entry]?.figure;
      if (suspect.overlooked && figure !== undefined) overlooked.set(figure, 'error');
    }
    /** Figures of sums that are exact: asked for only where a text has marks that leave two readings. */
    const exact = lazily(() => {
      const figures = new Set<Figure>();
      ledger.equations.forEach(({ total, parts }, at) => {
        if (judging.judgements[at]?.verdict !== 'exact') return;
        for (const entry of [total, ...parts]) if (ledger.entries[entry] !== undefined) figures.add(ledger.entries[entry].figure);
      });
      return figures;
    });
    /** Where texts stand that formulas have left out. */
    const told = lazily(
      () =>
        new Set(
          reading.tables.flatMap(({ sheet, lines }) =>
            lines.flatMap(({ figures }) =>
              figures.flatMap((figure) =>
                overlooked.has(figure) && figure.cell?.formula === undefined ? [`${sheet}!${toA1(figure)}`] : [],
              ),
            ),
          ),
        ),
    );
    // By habit "4.700" is 4700; that it is 4,7, and what "4,700" is where many write their thousands so, only a sum can prove: the size of
    // its neighbours does not.
    const isSure = (figure: Figure): boolean => {
      const isByHabit = figure.mark === '.' && figure.decimals === 0;
      return isBareNumber(figure.cell) && (figure.mark === null || isByHabit || exact().has(figure));
    };
    return reading.tables.flatMap((table) => {
      const groups = new Map<string, Figure[]>();
      for (const { figures } of table.lines) {
        for (const figure of figures) {
          if (figure.flaw === null || figure.state !== 'number' || (isExplained(table, figure) && !overlooked.has(figure))) continue;
          // What a formula gives as text is not put right by typing a number over it.
          if (figure.cell?.formula !== undefined && (!overlooked.has(figure) || fetchesText(figure.cell.formula, told()))) continue;
          // Without words of the field a text of digits may be a code: it is a figure where a sum makes use of it.
          if (!table.isPlan && !counted.has(figure)) continue;
          const written = isBareNumber(figure.cell) ? figure.flaw : `${figure.flaw} with words`;
          const key = overlooked.has(figure) ? `overlooked ${toA1(figure)}` : written;
          groups.set(key, [...(groups.get(key) ?? []), figure]);
        }
      }
      return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined) return [];
        const skipped = overlooked.has(first);
        // Of what a unit stands beside nobody knows whether it is the table's: no number is offered for it.
        const typed = group.filter(({ cell, flaw }) => cell?.formula === undefined && (flaw === 'footnote' || isBareNumber(cell)));
        const edits = typed.map((figure) => ({
          sheet: table.sheet,
          cell: toA1(figure),
          before: contentOf(figure.cell),
          after: storedNumber(figure.cell, figure.amount),
        }));
        const facts = {
          count: group.length,
          text: valueText(first.cell?.value),
          amount: first.amount,
          flaw: first.flaw ?? 'text',
          isMoney: isMoney(table, first),
          overlooked: skipped,
        } as const;
        const kind = typed.every(isSure) ? 'safe' : 'review';
        const fix = edits.length === 0 ? null : ({ kind, edits } as const);
        const known = { related: group.slice(1).map(toA1), fix };
        return [findingAt(overlooked.get(first) ?? 'info', table, first, facts, known)];
      });
    });
  },
};

/** It only brings over a text that is told where it was typed. */
const fetchesText = (formula: string, told: ReadonlySet<string>): boolean =>
  cellsFetched(formula)?.some(({ sheet, ...at }) => told.has(`${sheet}!${toA1(at)}`)) === true;

/** Spaces, those that cannot be seen among them; and the sign for a text that other programs write into it. */
const AROUND = /[\s\u200B-\u200D\u2060\uFEFF]|^['’]/gu;

/** Digits, their marks and their sign: a number in its place loses nothing. A unit or a footnote mark beside them would be lost. */
const isBareNumber = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'string' && /^[-−–(]?[\d０-９.,]+\)?$/u.test(cell.value.replace(AROUND, ''));

const isMoney = ({ lines, figureColumns }: Table, figure: Figure): boolean => {
  const column = lines.find(({ figures }) => figures.includes(figure))?.figures.indexOf(figure) ?? -1;
  return figureColumns[column]?.measure === 'money';
};

/** A footnote mark with its note below the table is as it should be (realities 11). */
function isExplained({ notes }: Table, { flaw, cell }: Figure): boolean {
  const marks = flaw === 'footnote' && typeof cell?.value === 'string' ? footnoteMarks(cell.value) : [];
  return marks.length > 0 && marks.every((mark) => notes.has(mark));
}
