/**
 * SB206: one beneficiary gets national and local money for the same content, in one year or in neighbouring ones. The clause that
 * forbade it stood in an act that has ended (caps 5), so this is a question, never an error. One line that both budgets pay for
 * together is co-funding and is left alone.
 */
import type { Project, PublicSource } from '../../prose/projects';
import type { Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import type { Found } from '../common/finding';
import { findingAt } from '../common/finding-at';
import { columnLabel, lineLabel } from '../common/places';
import type { Rule } from '../common/definition';
import type { Facts } from './facts';

/** So many words of the shorter content must stand in the other, and so many there must be. */
const SHARED = 0.85;
const LEAST_WORDS = 3;
/** The same words in both say enough with fewer: “Hỗ trợ ứng dụng máy móc tiên tiến” (as of SB205). */
const LEAST_WORDS_OF_ONE = 2;

export const rule: Rule<'SB206'> = {
  code: 'SB206',
  top: 'error',
  find: ({ projects }) => {
    const byName = new Map<string, Project[]>();
    const findings: Found<Facts>[] = [];
    for (const project of projects) {
      const source = onlySource(project);
      if (source === null) continue;
      const before = byName.get(project.nameKey) ?? [];
      byName.set(project.nameKey, [...before, project]);
      const other = before.find(
        (one) =>
          one.table.isHidden === project.table.isHidden &&
          onlySource(one) !== source &&
          isSameContent(one, project) &&
          yearsApart(one.table, project.table) <= 1,
      );
      if (other !== undefined) findings.push(supported(project, source, other));
    }
    return findings;
  },
};

function onlySource({ paidBy }: Project): PublicSource | null {
  const [source, ...more] = paidBy.keys();
  return more.length > 0 ? null : (source ?? null);
}

function isSameContent(
  { content: a, place: at, isBareName }: Project,
  { content: b, place: there, isBareName: isBareToo }: Project,
): boolean {
  if (at !== '' && there !== '' && at !== there) return false;
  if (isBareName !== isBareToo) return false;
  const fewer = Math.min(a.length, b.length);
  const shared = a.filter((word) => b.includes(word)).length;
  // Two wordings may be alike by chance; one wording that stands twice is not.
  const least = shared === a.length && shared === b.length ? LEAST_WORDS_OF_ONE : LEAST_WORDS;
  return fewer >= least && shared >= SHARED * fewer;
}

/** Plans of one year each; several years in one plan are one plan. */
function yearsApart({ period: a }: Table, { period: b }: Table): number {
  if (a === null || b === null) return 0;
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}

function supported(project: Project, source: PublicSource, other: Project): Found<Facts> {
  const { table, line, name, nameColumn } = project;
  const figureOf = (one: Project) => {
    const column = [...one.paidBy.values()][0] ?? 0;
    const figure = one.table.lines[one.line]?.figures[column];
    const label = [lineLabel(one), columnLabel({ table: one.table, column })].filter((text) => text !== '').join(' › ');
    return figure === undefined ? null : { cell: toA1(figure), label, amount: figure.amount };
  };
  const [here, there] = [figureOf(project), figureOf(other)];
  const place = (one: Table, cell: string): string => (one.sheet === table.sheet ? cell : `${one.sheet}!${cell}`);
  const otherCell = toA1({ row: other.table.lines[other.line]?.row ?? 0, column: other.nameColumn });
  return findingAt(
    'warning',
    table,
    { row: table.lines[line]?.row ?? 0, column: nameColumn },
    {
      name,
      source,
      here,
      there,
      other: otherCell,
      thereSheet: other.table.sheet,
      otherUnit: other.table.unit,
      years: yearsApart(table, other.table),
    },
    {
      related: [
        place(other.table, otherCell),
        ...(here === null ? [] : [here.cell]),
        ...(there === null ? [] : [place(other.table, there.cell)]),
      ],
      label: lineLabel({ table, line }),
    },
  );
}
