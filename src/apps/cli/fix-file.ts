/**
 * The safe fixes of one file, made in a copy in memory: check, plan, patch, and again until a check finds nothing more to fix. What the
 * file does not allow is refused cell by cell. Writes nothing.
 */
import type { WorkbookReport } from '../../core/check/report';
import { isFormula, placeKey, planFixes, type PlannedEdit } from '../../core/fix/plan';
import { resultsAfter, type ResultsAfter } from '../../core/fix/results-after';
import type { FixRefusal, FixResult, FollowedCell, RefusedFix } from '../../core/report/fix-result';
import { parseA1 } from '../../core/workbook/address';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { Edit } from '../../core/workbook/edit';
import type { FindingCode } from '../../core/rules/common/finding';
import { FileProblem } from '../../hosts/files/file-problem';
import type { FileWorkbook } from '../../hosts/files/file-workbook';
import type { PatchedWorkbook, WorkbookChange } from '../../hosts/files/patch/workbook-changes';
import { checkBytes } from '../submissions/check-bytes';
import { textBeside } from './side-file';

export interface FixedFile {
  readonly bytes: Uint8Array;
  readonly result: FixResult;
}

/** One fix may show another, a text in a sum that was no sum before. Fixes that show each other for ever are left. */
const MOST_ROUNDS = 8;

/** @throws FileProblem as for reading; read-only-format and read-only-document for kinds that are only read */
export async function fixFile(original: Uint8Array, file: string, only: ReadonlySet<FindingCode> | null): Promise<FixedFile> {
  let bytes = original;
  const applied: PlannedEdit[] = [];
  const followed = new Map<string, FollowedCell>();
  const refused = new Map<string, RefusedFix>();
  const open = new Map<string, OpenCell>();
  let recalculates = false;
  let first: WorkbookReport | null = null;
  for (let round = 0; ; round++) {
    const { report, opened } = await checkBytes(bytes, file, await textBeside(file), { exact: false });
    const { workbook } = opened;
    first ??= report;
    // Whatever was found, a file of a kind that cannot be written gets no copy.
    if (round === 0) workbook.patched([]);
    const snapshot = await workbook.readWorkbook();
    const plan = planFixes(report.findings, snapshot, only);
    refuse(refused, plan.refused);
    const edits = plan.edits.filter((edit) => !refused.has(refusalKey(edit)));
    const done =
      edits.length === 0 || round === MOST_ROUNDS
        ? null
        : patchedWith(workbook, edits, (made) => resultsAfter(snapshot, made, workbook.namedAreas));
    if (done !== null) refuse(refused, done.refused);
    if (done === null || done.applied.length === 0) {
      const remaining = edits.filter((edit) => !refused.has(refusalKey(edit)));
      const cleared = open.size === 0 ? null : withoutResults(workbook, [...open.values()]);
      const after = cleared === null ? report : (await checkBytes(cleared, file, await textBeside(file), { exact: false })).report;
      return {
        bytes: cleared ?? bytes,
        result: {
          file,
          before: first,
          after,
          applied,
          refused: [...refused.values()],
          remaining,
          followed: inOrder([...followed.values()], snapshot),
          recalculates,
        },
      };
    }
    bytes = done.bytes;
    applied.push(...done.applied);
    recalculates ||= !done.isComplete;
    for (const result of done.results) open.delete(placeKey(result));
    for (const cell of done.open) open.set(placeKey(cell), cell);
    for (const { sheet, cell, before, after } of done.results) {
      if (done.applied.some((edit) => edit.sheet === sheet && edit.cell === cell)) continue;
      const earlier = followed.get(placeKey({ sheet, cell }));
      followed.set(placeKey({ sheet, cell }), { sheet, cell, before: earlier === undefined ? before : earlier.before, after });
    }
  }
}

type OpenCell = ResultsAfter['open'][number];

/**
 * What is stored of these is out of date, and whoever does not calculate would take it for true. It goes last: until then a check has more to
 * go by with it than without.
 */
const withoutResults = (workbook: FileWorkbook, cells: readonly OpenCell[]): Uint8Array =>
  workbook.patched(cells.map(({ sheet, cell }) => ({ sheet, cell, cachedValue: null }))).bytes;

function inOrder(cells: readonly FollowedCell[], { sheets }: WorkbookSnapshot): FollowedCell[] {
  const placed = cells.map((cell) => ({ cell, sheet: sheets.findIndex(({ name }) => name === cell.sheet), at: parseA1(cell.cell) }));
  placed.sort((a, b) => a.sheet - b.sheet || (a.at?.row ?? 0) - (b.at?.row ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  return placed.map(({ cell }) => cell);
}

const refusalKey = (edit: Edit): string => `${placeKey(edit)} ${String(edit.after)}`;

function refuse(known: Map<string, RefusedFix>, more: readonly { readonly edit: PlannedEdit; readonly reason: FixRefusal }[]): void {
  for (const one of more) if (!known.has(refusalKey(one.edit))) known.set(refusalKey(one.edit), one);
}

interface Patched extends ResultsAfter {
  readonly bytes: Uint8Array;
  readonly applied: readonly PlannedEdit[];
  readonly refused: readonly RefusedFix[];
}

/** What the file refuses is known before anything is worked out: a total must not count a fix that is not made. */
function patchedWith(workbook: FileWorkbook, edits: readonly PlannedEdit[], follow: (made: readonly Edit[]) => ResultsAfter): Patched {
  const changes = new Map(edits.map((edit) => [changeOf(edit, null), edit]));
  let trial: PatchedWorkbook;
  try {
    trial = workbook.patched([...changes.keys()]);
  } catch (error) {
    if (!(error instanceof FileProblem) || error.code !== 'signed') throw error;
    const refused = edits.map((edit): RefusedFix => ({ edit, reason: 'signed' }));
    return { bytes: new Uint8Array(), applied: [], refused, results: [], open: [], isComplete: true };
  }
  const refused = trial.refused.flatMap(({ change, reason }): RefusedFix[] => {
    const edit = changes.get(change);
    return edit === undefined ? [] : [{ edit, reason }];
  });
  const applied = trial.applied.flatMap((change) => changes.get(change) ?? []);
  const { results, open, isComplete } = follow(applied);
  const byPlace = new Map(results.map((result) => [placeKey(result), result.after]));
  const own = applied.map((edit) => changeOf(edit, byPlace.get(placeKey(edit)) ?? null));
  const places = new Set(applied.map(placeKey));
  const others = results
    .filter((result) => !places.has(placeKey(result)))
    .map(({ sheet, cell, after }) => ({ sheet, cell, cachedValue: after }));
  const whole = workbook.patched([...own, ...others], isComplete);
  if (whole.refused.length === 0) return { bytes: whole.bytes, applied, refused, results, open, isComplete };
  // A result that cannot be stored, inside an array formula: Excel calculates it.
  const left = new Set(whole.refused.map(({ change }) => placeKey(change)));
  const stored = workbook.patched([...own, ...others.filter((change) => !left.has(placeKey(change)))]);
  const kept = results.filter((result) => !left.has(placeKey(result)));
  return { bytes: stored.bytes, applied, refused, results: kept, open, isComplete: false };
}

function changeOf({ sheet, cell, after }: PlannedEdit, result: number | null): WorkbookChange {
  return isFormula(after) ? { sheet, cell, formula: after, cachedValue: result } : { sheet, cell, value: after };
}
