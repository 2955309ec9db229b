/**
 * What a verdict promises, written down once more from the contract and held against a report and everything that is made of it:
 * JSON, text, page, CSV, exit status, the pane's headline. Says what does not agree; nothing where all does.
 */
import { exitStatusOf } from '../../src/apps/cli/exit-status';
import { summarise } from '../../src/apps/taskpane/model/summary';
import { shownHeadline } from '../../src/apps/taskpane/views/results/verdict-text';
import type { WorkbookReport } from '../../src/core/check/report';
import { paneWords } from '../../src/core/messages/pane/of';
import { csvReport } from '../../src/core/report/csv';
import { totalsOf, type CheckedFile } from '../../src/core/report/file-result';
import { htmlReport } from '../../src/core/report/html';
import { jsonReport } from '../../src/core/report/json';
import { textReport } from '../../src/core/report/text';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

interface JsonFile {
  readonly verdict: string;
  readonly verdicts: { readonly sums: string; readonly caps: string };
  readonly verdictReasons: readonly string[];
  readonly coverage: { readonly amountCells: number; readonly testedCells: number; readonly unreadAmounts: number };
  readonly tables: readonly {
    readonly sheet: string;
    readonly equations: { readonly failed: number; readonly undecided: number };
    readonly coverage: { readonly amountCells: number; readonly provenCells: number };
  }[];
  readonly findings: readonly { readonly code: string; readonly severity: string }[];
}

export function brokenPromises(report: WorkbookReport, snapshot: WorkbookSnapshot): string[] {
  const result: CheckedFile = { status: 'checked', file: 'a.xlsx', sha256: '', report, trouble: [] };
  const { files } = JSON.parse(jsonReport([result], '0', 'vi')) as { readonly files: readonly JsonFile[] };
  const [file] = files;
  if (file === undefined) return ['no file'];
  return [...inJson(file, snapshot), ...inWords(file, report, result)];
}

/** By the numbers of the report alone. */
function inJson(file: JsonFile, { sheets }: WorkbookSnapshot): string[] {
  const { verdict, verdicts, verdictReasons: reasons, coverage, tables, findings } = file;
  const seen = new Set(sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])));
  const visible = tables.filter(({ sheet }) => seen.has(sheet));
  const ofCaps = findings.filter(({ code }) => code.startsWith('SB5'));
  const ofSums = findings.filter((finding) => !ofCaps.includes(finding));
  const has = (list: JsonFile['findings'], severity: string): boolean => list.some((finding) => finding.severity === severity);
  const doubts = reasons.filter((reason) => reason !== 'error');
  const formulas = sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.uncalculated === true)));
  const isPass = verdicts.sums === 'pass';
  const rules: Readonly<Record<string, boolean>> = {
    'the verdict is fail where either fails, else that of the sums':
      verdict === (verdicts.sums === 'fail' || verdicts.caps === 'fail' ? 'fail' : verdicts.sums),
    'sums fail by an error, and by nothing else': (verdicts.sums === 'fail') === has(ofSums, 'error'),
    'caps fail by an error, and by nothing else': (verdicts.caps === 'fail') === has(ofCaps, 'error'),
    'a warning or SB505 leaves caps open at best':
      !ofCaps.some(({ code, severity }) => code === 'SB505' || code === 'SB507' || (severity === 'warning' && code !== 'SB509')) ||
      verdicts.caps === 'undecided' ||
      verdicts.caps === 'fail',
    'an error is named': reasons.includes('error') === has(findings, 'error'),
    'sums pass where nothing is named against them, and only there': isPass === (doubts.length === 0 && !has(ofSums, 'error')),
    'a table was read': !isPass || visible.length > 0,
    'figures are there': !isPass || coverage.amountCells > 0,
    'no sum fails': !isPass || tables.every(({ equations }) => equations.failed === 0),
    'nothing is undecided': !isPass || (tables.every(({ equations }) => equations.undecided === 0) && !has(ofSums, 'undecided')),
    'every formula has a result': !isPass || !formulas,
    'nine in ten were tested': !isPass || 10 * coverage.testedCells >= 9 * (coverage.amountCells + coverage.unreadAmounts),
    'tested amounts are amounts':
      coverage.testedCells <= coverage.amountCells && tables.every((table) => table.coverage.provenCells <= table.coverage.amountCells),
    'no table counts more than the file':
      visible.reduce((sum, table) => sum + table.coverage.amountCells, 0) >= coverage.amountCells &&
      visible.reduce((sum, table) => sum + table.coverage.provenCells, 0) >= coverage.testedCells,
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

const TITLES: Readonly<Record<string, string>> = { pass: 'Đạt', fail: 'Có lỗi', undecided: 'Chưa đủ căn cứ kết luận' };
const HALF = 'Phép cộng đạt, mức chi chưa đủ căn cứ kết luận';

/** What people read says the same as what programs read. */
function inWords({ verdict, verdicts, findings }: JsonFile, report: WorkbookReport, result: CheckedFile): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const isHalf = verdict === 'pass' && verdicts.caps === 'undecided';
  const title = isHalf ? HALF : (TITLES[verdict] ?? '');
  const sums = `Phép cộng: ${TITLES[verdicts.sums] ?? ''}`;
  const caps = `Mức chi: ${verdicts.caps === 'none' ? 'Không có dòng nào phải so' : (TITLES[verdicts.caps] ?? '')}`;
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  const text = plain(textReport([result], 'vi'));
  const page = plain(htmlReport([result], 'vi'));
  const csv = csvReport([result], 'vi');
  const pane = shownHeadline(report, summarise(report.findings), { fewerMistakes: false, accepted: [] }, paneWords('vi'));
  const exit = exitStatusOf(totalsOf([result]), 'error');
  const rules: Readonly<Record<string, boolean>> = {
    'the exit status follows the errors': exit === (errors > 0 ? 1 : 0),
    'CÓ LỖI stands beside errors, and only there': (exit === 1) === (verdict === 'fail'),
    'the text says the verdict': text.includes(`1. a.xlsx: ${title.toUpperCase()} Phép cộng:`),
    'the text says both lines': text.includes(sums) && text.includes(caps),
    'the page says the verdict': page.includes(`>${title}</p>`),
    'the page says both lines': page.includes(sums) && page.includes(caps),
    'the page is green only where all is well': page.includes('class="verdict pass"') === (verdict === 'pass' && !isHalf),
    'the table of findings says the verdict': csv.includes(`a.xlsx,${title.includes(',') ? `"${title}"` : title},`),
    'the pane says both lines': pane.lines[0]?.text.startsWith(sums) === true && pane.lines[1]?.text.startsWith(caps) === true,
    'the pane is green only where all is well': (pane.tone === 'right') === (verdict === 'pass' && !isHalf),
    'the pane is red where there are errors': (pane.tone === 'wrong') === errors > 0,
    'the pane counts the errors': errors === 0 || pane.title === `Có ${String(errors)} chỗ phải sửa`,
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}
