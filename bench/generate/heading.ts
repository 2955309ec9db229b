/** Writes the heading rows of a table and its number row. */
import { write, type DraftSheet } from './draft';
import type { Layout } from './layout';
import type { Model } from './model';
import type { CellKey, CellRole } from './truth';

interface Spot {
  readonly top: number;
  readonly left: number;
}

/** @returns the rows it took */
export function writeHeading(sheet: DraftSheet, model: Model, layout: Layout, { top, left }: Spot, roles: Map<CellKey, CellRole>): number {
  const height = model.columns[0]?.path.length ?? 1;
  const put = (row: number, column: number, text: string): void => {
    const value = layout.yearsAsNumbers && /^\d{4}$/.test(text) ? Number(text) : text;
    roles.set(write(sheet, top + row, left + column, value, { bold: true }), 'heading');
  };
  const merge = (row: number, column: number, bottom: number, right: number): void => {
    if (bottom > row || right > column)
      sheet.merges.push({ top: top + row, left: left + column, bottom: top + bottom, right: left + right });
  };
  const worded = model.columns.map(({ path, role, measure }) =>
    withUnit(path, role === 'figure' && measure !== 'quantity' ? layout.unitInHeadings : null),
  );
  for (let column = 0; column < worded.length; column++) {
    const path = worded[column] ?? [];
    const rest = path.findIndex((text) => text === '');
    const depth = rest === -1 ? path.length : rest;
    for (let row = 0; row < depth; row++) {
      const text = path[row] ?? '';
      const isLast = row === depth - 1;
      if (isLast) {
        const words = text.split(' ');
        if (layout.splitHeadings && depth === 1 && height === 2 && words.length === 2) {
          put(row, column, words[0] ?? '');
          put(row + 1, column, words[1] ?? '');
          continue;
        }
        put(row, column, text);
        if (layout.banners === 'merged') merge(row, column, height - 1, column);
        continue;
      }
      const same = (other: number): boolean => (worded[other] ?? []).slice(0, row + 1).join('\n') === path.slice(0, row + 1).join('\n');
      if (column > 0 && same(column - 1)) continue;
      let right = column;
      while (right + 1 < worded.length && same(right + 1)) right++;
      put(row, layout.banners === 'middle' ? Math.floor((column + right) / 2) : column, text);
      if (layout.banners === 'merged') merge(row, column, row, right);
    }
  }
  return height;
}

/** The unit goes to the topmost words that are no bare year. */
function withUnit(path: readonly string[], unit: string | null): readonly string[] {
  const at = unit === null ? -1 : path.findIndex((text) => text !== '' && !/^\d{4}$/.test(text));
  return path.map((text, row) => (row === at && unit !== null ? `${text} (${unit})` : text));
}

/** "(1) | (2) | (3)=(4)+(5)" right below the heading. @returns the rows it took */
export function writeNumberRow(
  sheet: DraftSheet,
  model: Model,
  layout: Layout,
  { top, left }: Spot,
  roles: Map<CellKey, CellRole>,
): number {
  if (layout.numberRow === 'none') return 0;
  const words = layout.numberRow === 'letters' ? model.columns.filter(({ role }) => role === 'ordinal' || role === 'label').length : 0;
  const name = (column: number): string => (column < words ? ('ABC'[column] ?? 'A') : String(column + 1 - words));
  const spelled = (column: number): string => (layout.numberRow === 'digits' ? name(column) : `(${name(column)})`);
  model.columns.forEach(({ role, sums: [parts] }, column) => {
    if (role === 'remark' && layout.numberRow === 'letters') return;
    const rule =
      layout.rules && parts !== undefined && parts.length > 1 ? `${spelled(column)}=${ruleOf(parts, spelled, layout)}` : spelled(column);
    roles.set(write(sheet, top, left + column, rule), 'number-row');
  });
  return 1;
}

function ruleOf(parts: readonly number[], spelled: (column: number) => string, { numberRow }: Layout): string {
  const [first = 0] = parts;
  const isRun = parts.every((part, at) => part === first + at);
  if (isRun && parts.length > 3 && numberRow !== 'digits') return `${spelled(first)}+...+${spelled(parts.at(-1) ?? 0)}`;
  return parts.map(spelled).join('+');
}
