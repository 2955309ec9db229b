/** The heading of each column as a path from top to bottom: merges spread, banners that were not merged carried on (realities 1). */
import type { TableArea } from './area';
import type { SheetView } from './sheet-view';

export interface HeadingPart {
  /** First and last heading row the text covers, as positions in `headerRows`. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly folded: string;
}

export type HeadingPath = readonly HeadingPart[];

/** One path a column, from `area.left` to `area.right`. */
export function headingPaths(view: SheetView, area: TableArea): HeadingPath[] {
  const rows = area.headerRows;
  const texts = rows.map((row, depth) => {
    const line: (HeadingPart | null)[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const merge = view.mergeAt(row, column);
      const { text, folded } = merge ? view.heading(merge.top, merge.left) : view.heading(row, column);
      const bottom = merge === undefined ? row : merge.bottom;
      let to = depth;
      while (to + 1 < rows.length && (rows[to + 1] ?? Infinity) <= bottom) to++;
      // A merge from further up was already taken in its first row.
      const first = merge === undefined || merge.top === row || depth === 0;
      line.push(text === '' || !first ? null : { from: depth, to, text, folded });
    }
    return line;
  });

  const hasBelow = (depth: number, at: number): boolean => texts.slice(depth + 1).some((line) => (line[at] ?? null) !== null);
  texts.forEach((line, depth) => {
    let banner: HeadingPart | null = null;
    line.forEach((part, at) => {
      const row = rows[depth] ?? 0;
      const merged = view.mergeAt(row, area.left + at) !== undefined;
      if (part !== null) banner = !merged && hasBelow(depth, at) ? part : null;
      else if (merged || !hasBelow(depth, at)) banner = null;
      else line[at] = banner;
    });
  });

  return Array.from({ length: area.right - area.left + 1 }, (_, at) => {
    const path: HeadingPart[] = [];
    for (const line of texts) {
      const part = line[at] ?? null;
      if (part === null) continue;
      // A cell alone above blanks reaches down to the next text.
      const previous = path.at(-1);
      if (previous !== undefined && previous.to < part.from - 1) path[path.length - 1] = { ...previous, to: part.from - 1 };
      path.push(part);
    }
    const last = path.at(-1);
    if (last !== undefined && last.to < rows.length - 1) path[path.length - 1] = { ...last, to: rows.length - 1 };
    return path;
  });
}
