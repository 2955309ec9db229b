/** A generated workbook as text, for a person who looks at one failure. */
import { toPlainText } from '../../src/core/money/amount';
import type { Finding } from '../../src/core/rules/common/finding';
import { columnName } from '../../src/core/workbook/address';
import type { Draft } from '../generate/draft';

export function shownTable(draft: Draft): string {
  return draft.sheets
    .map(({ name, cells, hiddenRows, merges }) => {
      const rows = new Map<number, string[]>();
      for (const { row, column, value, formula, bold } of cells.values()) {
        const text = `${columnName(column)}${bold ? '*' : ''}:${typeof value === 'number' ? String(value) : JSON.stringify(value)}${formula === undefined ? '' : ` {${formula}}`}`;
        rows.set(row, [...(rows.get(row) ?? []), text]);
      }
      const lines = [...rows]
        .sort(([a], [b]) => a - b)
        .map(([row, texts]) => `${String(row + 1).padStart(3)}${hiddenRows.includes(row) ? ' (hidden)' : ''}  ${texts.join(' | ')}`);
      const joined = merges.map(
        ({ top, left, bottom, right }) => `${columnName(left)}${String(top + 1)}:${columnName(right)}${String(bottom + 1)}`,
      );
      return `--- ${name}${joined.length > 0 ? `  merged ${joined.join(' ')}` : ''}\n${lines.join('\n')}`;
    })
    .join('\n');
}

export function shownFinding(finding: Finding): string {
  const { severity, code, sheet, cell, label, actual, expected, cause } = finding;
  const amount = (value: Finding['actual']): string => (value === null ? '–' : toPlainText(value));
  return `${severity} ${code} ${sheet}!${cell} [${label}] ${amount(actual)} → ${amount(expected)}${cause === null ? '' : ` (${cause.kind} at ${cause.cell})`}${sumsOf(finding)}`;
}

/** The broken sums behind a finding, by cells. */
function sumsOf(finding: Finding): string {
  const { facts } = finding;
  const reason = 'reason' in facts ? ` ${facts.reason}` : '';
  const sums =
    'alternatives' in facts ? facts.sums : finding.code === 'SB002' && finding.facts.sample !== null ? [finding.facts.sample] : [];
  const shown = sums.slice(0, 3).map(({ total, parts }) => `${total.cell}=${parts.map(({ cell }) => cell).join('+')}`);
  return `${reason}${shown.length === 0 ? '' : ` because of ${shown.join(', ')}`}`;
}
