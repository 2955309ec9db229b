/** The report as a table for a spreadsheet: one line a finding, one for each file without any. Figures are plain decimals. */
import { headlineOf, standingOf } from '../messages/reports/headline';
import { headlineWords } from '../messages/reports/headline-words';
import { unitWord } from '../messages/numbers';
import { problemWords } from '../messages/reports/problems';
import { reportWords } from '../messages/reports/report-words';
import { acceptedBecause } from '../messages/reports/accepted';
import { wordsOf } from '../messages/findings/of';
import type { Language } from '../messages/language';
import { toPlainText, type Amount } from '../money/amount';
import type { Finding } from '../rules/common/finding';
import type { FileResult } from './file-result';
import { wholeReport, type ReportForm } from './report-form';

const COLUMNS = [
  'file',
  'verdict',
  'sums',
  'caps',
  'sheet',
  'cell',
  'severity',
  'code',
  'label',
  'unit',
  'expected',
  'actual',
  'difference',
  'message',
  'why',
  'todo',
] as const;

type Line = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Excel takes the file for UTF-8 only with a byte order mark. */
const BYTE_ORDER_MARK = '\uFEFF';

const figure = (amount: Amount | null): string => (amount === null ? '' : toPlainText(amount));

/** Labels come from other people's workbooks: one that begins like a formula must not become one ("- Chi phí", "=HYPERLINK(…)"). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

function linesOf(result: FileResult, language: Language): Line[] {
  const words = reportWords(language);
  if (result.status === 'unreadable') {
    const { what, todo } = problemWords(result.problem, language);
    return [{ file: result.file, verdict: headlineWords(language).verdict.unreadable, code: result.problem, message: what, todo }];
  }
  const { file, report } = result;
  const { verdict, sums, caps } = headlineOf(report, language);
  const said = { file, verdict, sums: standingOf(sums), caps: standingOf(caps) };
  const lineOf = (finding: Finding): Line => ({
    ...said,
    sheet: finding.sheet,
    cell: finding.cell,
    severity: words.severity[finding.severity],
    code: finding.code,
    label: finding.label,
    unit: unitWord(finding.unit, language),
    expected: figure(finding.expected),
    actual: figure(finding.actual),
    difference: figure(finding.difference),
    ...wordsOf(finding, language),
  });
  const { findings, accepted = [] } = report;
  // What was let stand is there, and nobody who filters by severity takes it for something to do.
  const standing = accepted.map((one): Line => ({
    ...lineOf(one.finding),
    severity: words.letStand,
    why: acceptedBecause(one, language),
    todo: '',
  }));
  return findings.length + standing.length === 0 ? [said] : [...findings.map(lineOf), ...standing];
}

const written = (lines: readonly (readonly string[])[]): string => lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');

export function csvForm(language: Language): ReportForm {
  return {
    begin: () => BYTE_ORDER_MARK + written([COLUMNS.map((column) => reportWords(language).columns[column])]),
    file: (result) => written(linesOf(result, language).map((line) => COLUMNS.map((column) => harmless(line[column] ?? '')))),
    between: '',
    end: () => '',
  };
}

export const csvReport = (results: readonly FileResult[], language: Language): string => wholeReport(csvForm(language), results);
