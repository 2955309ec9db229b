/** The heading of each column as a path from top to bottom: merges spread, banners that were not merged carried on (realities 1). */
import type { TableArea } from '../areas/area';
import type { Label, SheetView } from '../seeing/sheet-view';
import { headingYears } from '../seeing/heading-years';
import type { HeadingPart, HeadingPath } from '../model/column';
import { withoutUnit } from '../seeing/unit-words';
import { columnWords } from '../seeing/vocabulary';

/** What heads a column in this row, a merged cell for all that it covers. */
function headingAt(view: SheetView, row: number, column: number): Label {
  const merge = view.mergeAt(row, column);
  return merge === undefined ? view.heading(row, column) : view.heading(merge.top, merge.left);
}

function yearsOfRow(view: SheetView, { left, right }: TableArea, row: number): readonly (number | null)[] {
  return headingYears(
    Array.from({ length: right - left + 1 }, (_, at) => {
      const { text, folded } = headingAt(view, row, left + at);
      const merge = view.mergeAt(row, left + at);
      return text === '' ? null : { text, folded: withoutUnit(text, folded), cell: view.cell(merge?.top ?? row, merge?.left ?? left + at) };
    }),
  );
}

/** One path a column, from `area.left` to `area.right`. */
export function headingPaths(view: SheetView, area: TableArea): HeadingPath[] {
  const rows = area.headerRows;
  const texts = rows.map((row, depth) => {
    const line: (HeadingPart | null)[] = [];
    const years = yearsOfRow(view, area, row);
    for (let column = area.left; column <= area.right; column++) {
      const merge = view.mergeAt(row, column);
      const { text, folded } = headingAt(view, row, column);
      const year = years[column - area.left] ?? null;
      const bottom = merge === undefined ? row : merge.bottom;
      let to = depth;
      while (to + 1 < rows.length && (rows[to + 1] ?? Infinity) <= bottom) to++;
      // A merge from further up was already taken in its first row.
      const first = merge === undefined || merge.top === row || depth === 0;
      line.push(text === '' || !first ? null : { from: depth, to, text, folded, year });
    }
    return line;
  });

  const hasBelow = (depth: number, at: number): boolean => texts.slice(depth + 1).some((line) => (line[at] ?? null) !== null);
  texts.forEach((line, depth) => {
    const row = rows[depth] ?? 0;
    // Runs of columns with headings below and no merge above: their banners were not merged, only typed somewhere over them.
    const open = line.map(
      (part, at) =>
        hasBelow(depth, at) &&
        view.mergeAt(row, area.left + at) === undefined &&
        (part === null || part.from === depth) &&
        !isTypedOverTwo(part, texts[depth + 1]?.[at] ?? null),
    );
    for (let from = 0; from < line.length; from++) {
      if (open[from] !== true) continue;
      let to = from;
      while (open[to + 1] === true) to++;
      spreadBanners(line, from, to);
      from = to;
    }
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

/** "Hạng" above "mục", "Ghi" above "chú": one heading in two cells, and no banner over its neighbours. */
function isTypedOverTwo(above: HeadingPart | null, below: HeadingPart | null): boolean {
  if (above === null || below === null || columnWords.findWhole(above.folded) !== null) return false;
  const word = columnWords.findWhole(`${above.folded} ${below.folded}`);
  return word !== null && word !== 'periodTotal';
}

/** Gives every column of a run its banner: typed over the first of its columns, or over the middle of them. */
function spreadBanners(line: (HeadingPart | null)[], from: number, to: number): void {
  const placed = line.slice(from, to + 1).flatMap((part, offset) => (part === null ? [] : [{ part, offset }]));
  const length = to - from + 1;
  const [first] = placed;
  if (first === undefined) return;
  const width = length / placed.length;
  // Typed over the middle: nothing over the first column, and each banner within its equal share of the run.
  const centred = first.offset > 0 && Number.isInteger(width) && placed.every(({ offset }, at) => Math.floor(offset / width) === at);
  for (let offset = 0; offset < length; offset++) {
    const banner = centred ? placed[Math.floor(offset / width)] : placed.findLast((one) => one.offset <= offset);
    line[from + offset] = banner?.part ?? (placed.length === 1 ? first.part : null);
  }
}
