/**
 * Findings that a person looked at and let stand, with the reason, as the workbook remembers them. An exception holds for the
 * cells as they were: once one of them changes, the finding is back.
 */
import { columnName, parseRange } from '../workbook/address';
import { contentOf } from '../workbook/edit';
import { cellAt, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from '../rules/common/finding';
import { isRecord, type MemorySection } from './memory';
import { textHash } from '../workbook/text-hash';

export interface AcceptedException {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  /** Who said so, where the host knows; else left out. */
  readonly by?: string;
  /** The day, as 2026-03-31. */
  readonly on: string;
  /** What the cells concerned held, as a print of theirs. */
  readonly stands: string;
}

export interface RememberedExceptions {
  readonly exceptions: readonly AcceptedException[];
  /** Entries of a later version, or broken ones: not applied, not lost. */
  readonly foreign: readonly unknown[];
}

export const exceptionSection: MemorySection<RememberedExceptions> = {
  name: 'exceptions',
  read(stored) {
    const entries = Array.isArray(stored) ? (stored as unknown[]) : stored === undefined ? [] : [stored];
    const exceptions = entries.flatMap((entry) => readException(entry) ?? []);
    return { exceptions, foreign: entries.filter((entry) => readException(entry) === null) };
  },
  write: ({ exceptions, foreign }) => (exceptions.length + foreign.length === 0 ? undefined : [...exceptions, ...foreign]),
};

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly exception: AcceptedException;
}

export interface SplitFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** The findings a person has still to deal with, and those that were let stand and stand as they did then. */
export function splitAccepted(
  findings: readonly Finding[],
  exceptions: readonly AcceptedException[],
  workbook: WorkbookSnapshot,
): SplitFindings {
  if (exceptions.length === 0) return { open: findings, accepted: [] };
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const candidates = exceptions.filter((one) => isAbout(one, finding));
    const print = candidates.length === 0 ? '' : printOf(finding, workbook);
    const exception = candidates.find(({ stands }) => stands === print);
    if (exception === undefined) open.push(finding);
    else accepted.push({ finding, exception });
  }
  return { open, accepted };
}

const isAbout = (exception: AcceptedException, { code, sheet, cell }: Finding): boolean =>
  exception.code === code && exception.sheet === sheet && exception.cell === cell;

/** @param by left out where nobody knows the name */
export function exceptionFor(finding: Finding, workbook: WorkbookSnapshot, reason: string, on: string, by?: string): AcceptedException {
  const { code, sheet, cell } = finding;
  return { code, sheet, cell, reason, ...(by !== undefined && { by }), on, stands: printOf(finding, workbook) };
}

/** In place of what was said of the same finding before. */
export function withException(remembered: RememberedExceptions, exception: AcceptedException): RememberedExceptions {
  return { ...remembered, exceptions: [...withoutException(remembered, exception).exceptions, exception] };
}

export function withoutException(
  remembered: RememberedExceptions,
  { code, sheet, cell }: Pick<AcceptedException, 'code' | 'sheet' | 'cell'>,
): RememberedExceptions {
  const others = remembered.exceptions.filter((one) => one.code !== code || one.sheet !== sheet || one.cell !== cell);
  return { ...remembered, exceptions: others };
}

/** The contents of every cell that the finding speaks of, in a short form that differs when one of them does. */
function printOf(finding: Finding, workbook: WorkbookSnapshot): string {
  const edits = (finding.fix?.edits ?? []).map(({ sheet, cell }) => ({ sheet, cell }));
  const named = [finding.cell, ...finding.related].map((text) => splitSheet(text, finding.sheet));
  const contents = [...named, ...edits].flatMap(({ sheet, cell }) => {
    const rows = workbook.sheets.find(({ name }) => name === sheet);
    const range = parseRange(cell);
    if (rows === undefined || range === null) return [`${sheet}!${cell}`];
    const texts: string[] = [];
    for (let row = range.top; row <= Math.min(range.bottom, rows.rows.length - 1); row++) {
      const last = Math.min(range.right, (rows.rows[row]?.length ?? 0) - 1);
      for (let column = range.left; column <= last; column++) {
        const at = cellAt(rows, row, column);
        // A formula's result counts too: a person let the figure stand, not only the way to it.
        if (at !== undefined) texts.push(JSON.stringify([columnName(column) + String(row + 1), contentOf(at), at.value]));
      }
    }
    return [`${sheet}!${cell}`, ...texts];
  });
  // No two states of a workbook that a person would meet share both halves.
  return `${textHash(contents.join('\n'))}${textHash(contents.join('\n'), 0x2f0b4a87)}`;
}

function splitSheet(text: string, own: string): { sheet: string; cell: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: own, cell: text };
  const sheet = text.slice(0, mark).replace(/^'(.*)'$/, '$1');
  return { sheet: sheet.replace(/''/g, "'"), cell: text.slice(mark + 1) };
}

function readException(stored: unknown): AcceptedException | null {
  if (!isRecord(stored)) return null;
  const { code, sheet, cell, reason, by, on, stands } = stored;
  if (![code, sheet, cell, reason, on, stands].every((one) => typeof one === 'string' && one !== '')) return null;
  if (by !== undefined && typeof by !== 'string') return null;
  const said = stored as unknown as AcceptedException;
  return {
    code: said.code,
    sheet: said.sheet,
    cell: said.cell,
    reason: said.reason,
    ...(by !== undefined && { by }),
    on: said.on,
    stands: said.stands,
  };
}
