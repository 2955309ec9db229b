/** From findings to the edits that their fixes ask for: each cell once, in the order of the workbook, and what is refused with its reason. */
import { contains, parseA1, type CellAddress } from '../workbook/address';
import { contentOf, type CellContent, type Edit } from '../workbook/edit';
import { Dependents } from '../workbook/formula/dependents';
import { readFormula } from '../workbook/formula/read-formula';
import { cellAt, type Cell, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding, FindingCode } from '../rules/common/finding';
import { withEdits } from './with-edits';

/** One cell that a fix changes, and what asks for it. */
export interface PlannedEdit extends Edit {
  readonly finding: Finding;
}

/**
 * `overlap`: two fixes want different things in one cell. `formula-lost`: a formula would become a value. `stale`: the cell does not hold
 * what the finding saw. `circular`: the new formula would read itself.
 */
export type PlanRefusal = 'overlap' | 'formula-lost' | 'stale' | 'circular';

export interface RefusedByPlan {
  readonly edit: PlannedEdit;
  readonly reason: PlanRefusal;
}

export interface FixPlan {
  readonly edits: readonly PlannedEdit[];
  readonly refused: readonly RefusedByPlan[];
}

/** @param only the codes whose fixes are wanted; null for all */
export function planFixes(findings: readonly Finding[], workbook: WorkbookSnapshot, only: ReadonlySet<FindingCode> | null = null): FixPlan {
  const reasons = new Map<PlannedEdit, PlanRefusal>();
  const wanted = inOrder(wantedEdits(findings, only), workbook);
  const byCell = new Map<string, PlannedEdit[]>();
  for (const edit of wanted) byCell.set(placeKey(edit), [...(byCell.get(placeKey(edit)) ?? []), edit]);
  const kept: PlannedEdit[] = [];
  for (const edits of byCell.values()) {
    const [first] = edits;
    if (first === undefined) continue;
    const isOverlap = edits.some(({ after }) => after !== first.after);
    for (const edit of isOverlap ? edits : [first]) {
      const reason = isOverlap ? 'overlap' : refusalOf(edit, workbook);
      if (reason === null) kept.push(edit);
      else reasons.set(edit, reason);
    }
  }
  for (const edit of circularAmong(kept, workbook)) reasons.set(edit, 'circular');
  return {
    edits: kept.filter((edit) => !reasons.has(edit)),
    refused: [...reasons].map(([edit, reason]) => ({ edit, reason })),
  };
}

export const placeKey = ({ sheet, cell }: Pick<Edit, 'sheet' | 'cell'>): string => `${sheet}!${cell}`;

export const isFormula = (content: CellContent): content is string => typeof content === 'string' && content.startsWith('=');

const wantedEdits = (findings: readonly Finding[], only: ReadonlySet<FindingCode> | null): PlannedEdit[] =>
  findings.flatMap((finding) => {
    const { fix } = finding;
    const isWanted = fix?.kind === 'safe' && only?.has(finding.code) !== false;
    return isWanted ? fix.edits.map((edit): PlannedEdit => ({ ...edit, finding })) : [];
  });

/** Sheets as they stand, then by line: whoever reads along finds the cells one after the other. */
function inOrder(edits: readonly PlannedEdit[], { sheets }: WorkbookSnapshot): PlannedEdit[] {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  const placed = edits.map((edit) => ({ edit, sheet: order.get(edit.sheet) ?? -1, at: parseA1(edit.cell) ?? { row: 0, column: 0 } }));
  placed.sort((a, b) => a.sheet - b.sheet || a.at.row - b.at.row || a.at.column - b.at.column);
  return placed.map(({ edit }) => edit);
}

function refusalOf(edit: PlannedEdit, workbook: WorkbookSnapshot): PlanRefusal | null {
  const cell = cellOf(edit, workbook);
  if (cell === undefined || contentOf(cell) !== edit.before) return 'stale';
  // Whoever wrote the formula meant it to follow its parts.
  return cell.formula !== undefined && !isFormula(edit.after) ? 'formula-lost' : null;
}

/** The cell that an edit is meant for; undefined where it is empty or not there. */
export function cellOf({ sheet: name, cell }: Pick<Edit, 'sheet' | 'cell'>, { sheets }: WorkbookSnapshot): Cell | undefined {
  const sheet = sheets.find((one) => one.name === name);
  const place = parseA1(cell);
  return sheet === undefined || place === null ? undefined : cellAt(sheet, place.row, place.column);
}

/** New formulas that would read themselves, directly or through others. */
export function circularAmong<T extends Edit>(edits: readonly T[], workbook: WorkbookSnapshot): T[] {
  const formulas = edits.filter(({ after }) => isFormula(after));
  if (formulas.length === 0) return [];
  const dependents = new Dependents(withEdits(workbook, edits));
  return formulas.filter((edit) => {
    const place = parseA1(edit.cell);
    if (place === null || !isFormula(edit.after)) return false;
    const { references } = readFormula(edit.after, { ...place, sheet: edit.sheet });
    const reads = (sheet: string, cell: CellAddress): boolean =>
      references.some(
        (one) => !one.isExternal && (one.sheet ?? edit.sheet).toLowerCase() === sheet.toLowerCase() && contains(one.range, cell),
      );
    return reads(edit.sheet, place) || dependents.followersOf({ sheet: edit.sheet, ...place }).some((one) => reads(one.sheet, one));
  });
}
