/** What was fixed, what was not and why, and what a check finds afterwards: for a terminal, and as JSON for programs. */
import { formatAmount } from '../messages/numbers';
import { fixWords, type FixWords } from '../messages/cli/fix-command';
import { headlineOf } from '../messages/reports/headline';
import type { Language } from '../messages/language';
import { amountFromDouble, toPlainText } from '../money/amount';
import type { Severity } from '../rules/common/finding';
import type { WorkbookReport } from '../check/report';
import { valueOfContent, type CellContent } from '../workbook/edit';
import type { PlannedEdit } from '../fix/plan';
import type { FixResult } from './fix-result';

const count = ({ findings }: WorkbookReport, severity: Severity): number => findings.filter((one) => one.severity === severity).length;

/** A text in quotes, so that what is stored as text is told from the number beside it. */
function shown(content: CellContent, words: FixWords, language: Language): string {
  if (content === null || content === '') return words.empty;
  if (typeof content === 'number') return formatAmount(amountFromDouble(content), language);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return content.startsWith('=') ? content : `“${valueOfContent(content)}”`;
}

/** @param out the copy that was written; null when none was */
export function fixText(result: FixResult, out: string | null, isDryRun: boolean, language: Language): string {
  const words = fixWords(language);
  const { file, applied, refused, remaining, followed, after } = result;
  const change = ({ sheet, cell, before, after: to }: Pick<PlannedEdit, 'sheet' | 'cell' | 'before' | 'after'>): string =>
    `${sheet}!${cell}: ${shown(before, words, language)} → ${shown(to, words, language)}`;
  const coded = (edit: PlannedEdit): string => `${edit.finding.code} · ${change(edit)}`;
  const isSigned = refused.some(({ reason }) => reason === 'signed');
  const blocks = [
    [
      applied.length === 0 ? `${file}: ${words.nothingToFix}` : words.heading(file, applied.length, isDryRun),
      ...applied.map((edit) => `   ${coded(edit)}`),
    ],
    followed.length === 0 ? [] : [words.followed, ...followed.map((cell) => `   ${change(cell)}`)],
    refused.length === 0 ? [] : [words.refused, ...refused.map(({ edit, reason }) => `   ${coded(edit)} (${words.why[reason]})`)],
    remaining.length === 0 ? [] : [words.remaining, ...remaining.map((edit) => `   ${coded(edit)}`)],
    [
      words.afterwards(headlineOf(after, language).verdict, { error: count(after, 'error'), warning: count(after, 'warning') }),
      ...(result.recalculates ? [words.recalculates] : []),
      out !== null ? words.written(out) : isSigned && !isDryRun ? words.notWrittenSigned : words.notWritten,
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

const plain = (content: CellContent): string | null => {
  if (content === null) return null;
  if (typeof content === 'number') return toPlainText(amountFromDouble(content));
  return typeof content === 'boolean' ? (content ? 'TRUE' : 'FALSE') : content;
};

/** @param version of the tool */
export function fixJson(result: FixResult, out: string | null, isDryRun: boolean, version: string, language: Language): string {
  const words = fixWords(language);
  const edit = ({ sheet, cell, before, after, finding }: PlannedEdit): object => ({
    code: finding.code,
    rule: finding.rule,
    sheet,
    cell,
    before: plain(before),
    after: plain(after),
  });
  const standing = (report: WorkbookReport): object => ({
    verdict: report.verdict,
    verdicts: { sums: report.verdicts.sums, caps: report.verdicts.caps },
    error: count(report, 'error'),
    warning: count(report, 'warning'),
    info: count(report, 'info'),
    undecided: count(report, 'undecided'),
  });
  const fields = {
    schemaVersion: 1,
    tool: { name: 'soatbieu', version },
    file: result.file,
    out,
    dryRun: isDryRun,
    applied: result.applied.map(edit),
    followed: result.followed.map(({ sheet, cell, before, after }) => ({ sheet, cell, before: plain(before), after: plain(after) })),
    refused: result.refused.map((one) => ({ ...edit(one.edit), reason: one.reason, message: words.why[one.reason] })),
    remaining: result.remaining.map(edit),
    recalculatesOnOpen: result.recalculates,
    before: standing(result.before),
    after: standing(result.after),
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
