/** SB205: one project or beneficiary stands twice in a list, under one name or under two spellings of it (realities 20). */
import { equals, isZero } from '../../money/amount';
import { unitNameOf } from '../../prose/names';
import type { Project } from '../../prose/projects';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { isSameLine } from '../duplicate-line/rule';
import type { Found } from '../common/finding';
import { findingAt } from '../common/finding-at';
import type { Rule } from '../common/definition';
import type { Facts } from './facts';

export const rule: Rule<'SB205'> = {
  code: 'SB205',
  top: 'warning',
  find: ({ projects, reading, files }) => [
    ...sameProjects(projects),
    ...(files === undefined ? [] : inTwoFiles(projects, files)),
    ...reading.tables.flatMap(renamedUnits),
  ],
};

function sameProjects(projects: readonly Project[]): Found<Facts>[] {
  const seen = new Map<string, Project[]>();
  return projects.flatMap((project) => {
    const { table, nameKey, content, isBareName, group } = project;
    // A bare name says what it is for by its group; one facility may stand in two groups.
    if (content.length < 2 && !isBareName) return [];
    const key = [table.id, nameKey, isBareName ? `#${String(group)}` : content.join(' ')].join('|');
    const before = seen.get(key) ?? [];
    seen.set(key, [...before, project]);
    const other = before.find((one) => isSameProject(one, project));
    // Equal in every figure as well: that is said of the line (SB016).
    if (other === undefined || isSameLine(table, other.line, project.line)) return [];
    return [
      found(table, project.line, { table, line: other.line, column: project.nameColumn }, project.nameColumn, {
        reason: 'project',
        name: project.name,
      }),
    ];
  });
}

/**
 * One project in the lists of two files of one unit. A list that says most of another once more is the same list, in the plan and in its annex: only
 * where each has more of its own than both share are they two lists, and what they share stands twice.
 */
function inTwoFiles(projects: readonly Project[], files: ReadonlyMap<string, string>): Found<Facts>[] {
  const lists = new Map<Table, Project[]>();
  for (const project of projects) if (!project.table.isHidden) lists.set(project.table, [...(lists.get(project.table) ?? []), project]);
  const all = [...lists];
  return all.flatMap(([table, here], at) =>
    all.slice(0, at).flatMap(([other, there]) => {
      if (files.get(table.sheet) === files.get(other.sheet) || !isOfOneTime(table, other)) return [];
      const pairs = here.flatMap((project) => {
        const twin = there.find((one) => isNamedAlike(one, project) && isSameProject(one, project));
        return twin === undefined ? [] : [{ project, twin }];
      });
      if (pairs.length * 2 >= Math.min(here.length, there.length)) return [];
      return pairs.map(({ project, twin }) =>
        found(table, project.line, { table: other, line: twin.line, column: twin.nameColumn }, project.nameColumn, {
          reason: 'project',
          name: project.name,
        }),
      );
    }),
  );
}

const isNamedAlike = (a: Project, b: Project): boolean =>
  !a.isBareName && !b.isBareName && a.nameKey === b.nameKey && a.content.length >= 2 && a.content.join(' ') === b.content.join(' ');

/** A project goes on from year to year; in two lists of one time it stands twice. */
const isOfOneTime = ({ period: a }: Table, { period: b }: Table): boolean =>
  a === null || b === null || (a.from === b.from && a.to === b.to);

/** Nothing tells them apart: neither place nor time, nor the budget that pays (two budgets are SB206). */
function isSameProject(a: Project, b: Project): boolean {
  const differ = (one: string, two: string): boolean => one !== '' && two !== '' && one !== two;
  if (differ(a.place, b.place) || differ(a.schedule, b.schedule)) return false;
  const [one, two] = [[...a.paidBy.keys()], [...b.paidBy.keys()]];
  return one.length === 0 || two.length === 0 || one.some((source) => two.includes(source));
}

/** "UBND huyện Lạng Giang" and "UBND xã Lạng Giang" with the same amounts, which no other unit has. */
function renamedUnits(table: Table): Found<Facts>[] {
  const column = table.columns.find(({ role }) => role === 'description')?.index ?? table.range.left;
  const units = table.isPlan
    ? table.lines.flatMap((line, at) => {
        const unit = line.counted && line.total === null ? unitNameOf(line.folded) : null;
        return unit === null ? [] : [{ at, line, ...unit }];
      })
    : [];
  const former = new Map(units.filter(({ isFormer }) => isFormer).map((unit) => [unit.name, unit]));
  return units.flatMap(({ at, line, isFormer, name }) => {
    const other = former.get(name);
    if (isFormer || other === undefined || !hasSameAmounts(line, other.line)) return [];
    // Where everybody gets the same, equal amounts say nothing.
    if (units.some((third) => third.line !== line && third.line !== other.line && hasSameAmounts(third.line, line))) return [];
    return [
      found(table, Math.max(at, other.at), { table, line: Math.min(at, other.at), column }, column, {
        reason: 'renamed',
        name: table.lines[Math.max(at, other.at)]?.label ?? '',
      }),
    ];
  });
}

function hasSameAmounts(a: Line, b: Line): boolean {
  const numbers = a.figures.filter(({ state, amount }) => state === 'number' && !isZero(amount));
  return (
    numbers.length > 0 &&
    a.figures.every((figure, at) => figure.state === b.figures[at]?.state && equals(figure.amount, b.figures[at].amount))
  );
}

function found(
  table: Table,
  line: number,
  twin: { readonly table: Table; readonly line: number; readonly column: number },
  column: number,
  named: { reason: 'project' | 'renamed'; name: string },
): Found<Facts> {
  const [here, there] = [table.lines[line], twin.table.lines[twin.line]];
  const place = toA1({ row: there?.row ?? 0, column: twin.column });
  const { sheet } = twin.table;
  return findingAt(
    'warning',
    table,
    { row: here?.row ?? 0, column },
    { ...named, other: place, thereSheet: sheet, otherName: there?.label ?? '' },
    { related: [sheet === table.sheet ? place : `${sheet}!${place}`], label: here?.label ?? '' },
  );
}
