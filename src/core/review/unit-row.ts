/** How one submission came off, as plain data: it can be kept in a file and put together with others, from other machines too. */
import type { CapsVerdict, Verdict } from '../check/verdict-type';
import { problemForUnit } from '../messages/review/for-unit';
import type { Counts, Standing } from '../messages/review/words';
import type { Language } from '../messages/language';
import type { CheckedFile } from '../report/file-result';
import type { Severity } from '../rules/common/finding';
import { entriesOf, type Entry } from './entries';
import { statedBy, type StatedAmount } from './stated-totals';
import type { ReviewedFile, Submission } from './submission';

export interface FileRow extends Counts {
  readonly name: string;
  readonly sums: Verdict | 'unreadable';
  readonly caps: CapsVerdict | 'unreadable';
  /** Why it could not be read; empty where it was. */
  readonly problem: string;
}

export interface UnitRow extends Counts {
  readonly unit: string;
  readonly standing: Standing;
  readonly sums: Verdict | 'unreadable';
  readonly caps: CapsVerdict | 'unreadable';
  readonly files: readonly FileRow[];
  /** Errors, then warnings. */
  readonly entries: readonly Entry[];
  readonly totals: readonly StatedAmount[];
  readonly accepted: readonly string[];
  readonly leftAside: readonly string[];
  /** Names of the files written for it, within the folder of the review. */
  readonly letters: readonly string[];
  readonly copies: readonly string[];
}

export type Written = Pick<UnitRow, 'letters' | 'copies'>;

export function unitRowOf(submission: Submission, { letters, copies }: Written, language: Language): UnitRow {
  const { unit, files, leftAside } = submission;
  const rows = files.map((file) => fileRowOf(file, language));
  const { sums, caps, standing } = verdictOfUnit(submission);
  const count = (severity: keyof Counts): number => rows.reduce((sum, row) => sum + row[severity], 0);
  return {
    unit,
    standing,
    sums,
    caps,
    error: count('error'),
    warning: count('warning'),
    undecided: count('undecided'),
    files: rows,
    entries: (['error', 'warning'] as const).flatMap((severity) => entriesOf(files, severity, language)),
    totals: statedBy(submission),
    accepted: files.flatMap(({ accepted }) => accepted),
    leftAside,
    letters,
    copies,
  };
}

export interface VerdictOfUnit {
  readonly standing: Standing;
  readonly sums: Verdict | 'unreadable';
  readonly caps: CapsVerdict | 'unreadable';
}

/** The worst of its files; one that could not be read leaves the whole open. A covering letter without any figure says nothing either way. */
export function verdictOfUnit({ files }: Submission): VerdictOfUnit {
  const checked = files.flatMap(({ result }) => (result.status === 'checked' ? [result] : []));
  if (checked.length === 0) return { standing: 'unreadable', sums: 'unreadable', caps: 'unreadable' };
  const speaking = checked.filter((file) => !isWithoutFigures(file));
  const told = (speaking.length === 0 ? checked : speaking).map(({ report }) => report.verdicts);
  const hasUnreadable = checked.length < files.length;
  const sums = worst([...told.map((one) => one.sums), ...(hasUnreadable ? (['undecided'] as const) : [])]);
  const known = told.flatMap(({ caps: one }) => (one === 'none' ? [] : [one]));
  const caps = known.length === 0 ? 'none' : worst(known);
  return { standing: caps === 'fail' ? 'fail' : sums, sums, caps };
}

const isWithoutFigures = ({ report }: CheckedFile): boolean =>
  report.tables.length === 0 && report.unread.length === 0 && report.coverage.amountCells + report.coverage.unreadAmounts === 0;

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('fail') ? 'fail' : verdicts.includes('undecided') ? 'undecided' : 'pass';

function fileRowOf({ name, result }: ReviewedFile, language: Language): FileRow {
  if (result.status === 'unreadable')
    return { name, sums: 'unreadable', caps: 'unreadable', problem: problemForUnit(result.problem, language), ...NONE };
  const { findings, verdicts } = result.report;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { name, ...verdicts, problem: '', error: count('error'), warning: count('warning'), undecided: count('undecided') };
}

const NONE: Counts = { error: 0, warning: 0, undecided: 0 };
