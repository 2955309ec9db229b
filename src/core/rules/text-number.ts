/** SB304: numbers stored as text. Read as numbers for the sums; a warning only where a formula adds around them (realities 8). */
import { toDouble, ZERO } from '../money/amount';
import type { NumberFlaw } from '../money/read-number';
import type { Figure } from '../table/figure';
import { toA1 } from '../workbook/address';
import { contentOf } from '../workbook/edit';
import { rule } from './rule';

export const textNumber = rule({
  code: 'SB304',
  name: 'text-number',
  find: ({ reading, ledger, diagnosed, propagation }) => {
    const overlooked = new Set(
      diagnosed.diagnoses.flatMap(({ suspect }) => (suspect.overlooked ? [ledger.entries[suspect.entry]?.figure] : [])),
    );
    ledger.entries.forEach(({ figure }, entry) => {
      if (figure.flaw !== null && figure.amount !== ZERO && propagation.of(entry).size > 1) overlooked.add(figure);
    });
    return reading.tables.flatMap((table) => {
      const groups = new Map<string, Figure[]>();
      for (const { figures } of table.lines) {
        for (const figure of figures) {
          if (figure.flaw === null || figure.state !== 'number') continue;
          const key = overlooked.has(figure) ? `overlooked ${toA1(figure)}` : figure.flaw;
          groups.set(key, [...(groups.get(key) ?? []), figure]);
        }
      }
      return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined) return [];
        const flaw: NumberFlaw = first.flaw ?? 'text';
        return [
          {
            code: 'SB304' as const,
            rule: 'text-number',
            severity: overlooked.has(first) ? ('warning' as const) : ('info' as const),
            table: table.id,
            sheet: table.sheet,
            cell: toA1(first),
            related: group.slice(1).map(toA1),
            label: '',
            unit: table.unit,
            expected: null,
            actual: null,
            difference: null,
            cause: null,
            fix: {
              kind: 'safe' as const,
              edits: group.map((figure) => ({
                sheet: table.sheet,
                cell: toA1(figure),
                before: contentOf(figure.cell),
                after: toDouble(figure.amount),
              })),
            },
            facts: {
              count: group.length,
              text: String(first.cell?.value ?? ''),
              amount: first.amount,
              flaw,
              overlooked: overlooked.has(first),
            },
          },
        ];
      });
    });
  },
});
