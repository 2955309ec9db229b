/** A person's word on lines: what each of them is, and how that bends every candidate nesting before the figures vote. */
import type { SaidLine } from '../model/corrections';
import type { LineTree, Line } from '../model/line';

/** The lines with the roles that a person gave them; those that are none of the table are left out before. */
export function withSaidRoles(lines: readonly Line[], said: ReadonlyMap<number, SaidLine>): readonly Line[] {
  return said.size === 0 ? lines : lines.map((line) => withSaidRole(line, said.get(line.row)));
}

/** The line with a person's word on it in place of what was read. */
export function withSaidRole(line: Line, said: SaidLine | undefined): Line {
  if (said === undefined) return line;
  const plain = { ...line, said, total: null, partial: false };
  switch (said.role) {
    case 'total':
      return { ...plain, total: 'grand' };
    case 'group-total':
      return { ...plain, total: 'group' };
    case 'part':
      return { ...plain, partial: true };
    case 'heading':
      return { ...plain, counted: false };
    default:
      return plain;
  }
}

/** The nesting with a person's word in it: a parent takes in the lines it reaches to, an item lets go of all. */
export function asSaid(lines: readonly Line[], tree: LineTree): LineTree {
  if (!lines.some(({ said }) => said !== null)) return tree;
  const parents = [...tree];
  const letGo = (at: number, isOutside: (child: number) => boolean): void => {
    parents.forEach((parent, child) => {
      if (parent === at && isOutside(child)) parents[child] = parents[at] ?? null;
    });
  };
  lines.forEach((line, at) => {
    switch (line.said?.role) {
      case 'parent': {
        const last = lastOf(lines, at);
        for (let child = at + 1; child <= last; child++) {
          const parent = parents[child] ?? null;
          if (lines[child]?.total === null && (parent === null || parent < at || parent > last)) parents[child] = at;
        }
        letGo(at, (child) => child < at || child > last);
        break;
      }
      case 'item':
        letGo(at, () => true);
        break;
      case 'part':
        parents[at] ??= wholeAbove(lines, at);
        break;
      case 'total':
      case 'group-total':
        parents[at] = null;
        break;
      default:
    }
  });
  return parents;
}

/** The last line that a parent adds up: the one named, or the one before the next of its kind. */
function lastOf(lines: readonly Line[], at: number): number {
  const until = lines[at]?.said?.until ?? null;
  if (until !== null) return lines.findLastIndex(({ row }) => row <= until);
  const next = lines.findIndex(
    (line, other) => other > at && (line.total !== null || line.said?.role === 'parent' || line.said?.role === 'heading'),
  );
  return next < 0 ? lines.length - 1 : next - 1;
}

function wholeAbove(lines: readonly Line[], at: number): number | null {
  const above = lines.slice(0, at).findLastIndex(({ partial, counted }) => !partial && counted);
  return above < 0 ? null : above;
}

/** A person said that this line is a sum. */
export const isSaidSum = ({ said, total }: Line): boolean => said !== null && (total !== null || said.role === 'parent');
