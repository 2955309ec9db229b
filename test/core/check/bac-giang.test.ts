/** The reference table, in six layouts: proven when right, and every single wrong digit found at its cell. */
import { toPlainText } from '../../../src/core/money/amount';
import { checkWorkbook } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/workbook/address';
import { LAYOUTS, layOut } from '../../support/bac-giang';
import { workbookOf } from '../../support/sheets';

const check = (sheet: Parameters<typeof workbookOf>[0]) => checkWorkbook(workbookOf(sheet), { exact: false });

describe.each(LAYOUTS)('$name', (layout) => {
  const laidOut = layOut(layout);

  test('all sums are exact, everything is proven, nothing is reported', () => {
    const report = check(laidOut.sheet);
    const sums = layout.totalLine === 'both' ? 17 : 10;
    expect(report.tables).toHaveLength(1);
    expect(report.tables[0]).toMatchObject({
      kind: 'source-by-year',
      period: { from: 2021, to: 2025 },
      unit: 'million-vnd',
      sources: ['national', 'local', 'counterpart'],
      equations: { total: sums, exact: sums, rounding: 0, failed: 0, undecided: 0 },
      coverage: { amountCells: laidOut.figures.length, provenCells: laidOut.figures.length },
    });
    expect(report.findings).toEqual([]);
    expect(report.verdict).toBe('pass');
  });

  test('every digit of every figure, changed to every other digit, is found at its cell with the value it should have', () => {
    let changes = 0;
    const missed: string[] = [];
    for (const { row, column, value } of laidOut.figures) {
      const digits = String(value);
      for (let at = 0; at < digits.length; at++) {
        for (let digit = 0; digit <= 9; digit++) {
          const changed = Number(digits.slice(0, at) + String(digit) + digits.slice(at + 1));
          if (changed === value) continue;
          changes++;
          const rows = laidOut.rows.map((cells) => [...cells]);
          (rows[row] ?? [])[column] = changed;
          const errors = check(laidOut.build(rows)).findings.filter(({ severity }) => severity === 'error');
          const [error] = errors;
          const right =
            errors.length === 1 &&
            error?.cell === toA1({ row, column }) &&
            error.expected !== null &&
            toPlainText(error.expected) === digits;
          if (!right)
            missed.push(
              `${toA1({ row, column })} ${digits}→${String(changed)}: ${errors.map(({ code, cell, expected }) => `${code} ${cell} ${expected === null ? '?' : toPlainText(expected)}`).join('; ')}`,
            );
        }
      }
    }
    expect(changes).toBeGreaterThan(900);
    expect(missed).toEqual([]);
  });
});
