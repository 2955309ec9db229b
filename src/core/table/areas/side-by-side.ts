/**
 * Two tables that share their heading rows: "TT | Nguồn vốn | … | TT | Nội dung | …", or revenue beside spending, each with a
 * description of its own. Cuts such an area in two; decides by headings and by labels, never by figures.
 */
import type { TableArea } from './area';
import type { SheetView } from '../seeing/sheet-view';
import { columnWords, lineWords } from '../seeing/vocabulary';
import { isYear } from '../seeing/years';

export function besideEachOther(view: SheetView, found: TableArea): TableArea[] {
  const area = asFarAsHeaded(view, found);
  const cut = cutOf(view, area);
  if (cut === null) return [area];
  const left = part(view, area, area.left, cut - 1);
  const right = part(view, area, cut, area.right);
  return left === null || right === null ? [area] : [left, ...besideEachOther(view, right)];
}

/** Numbers in a heading beyond this are amounts of another table, where no year is meant. */
const HEADING_NUMBER = 100;
/** So many of them in one heading row. */
const AMOUNTS = 2;

/** Behind an empty column, amounts in the very rows of the headings belong to a table that begins higher: these headings are not its own. */
function asFarAsHeaded(view: SheetView, area: TableArea): TableArea {
  const isAmount = (row: number, column: number): boolean => {
    const { state, approximate } = view.figure(row, column);
    return state === 'number' && Math.abs(approximate) > HEADING_NUMBER && !isYear(approximate);
  };
  for (let column = area.left + 1; column < area.right; column++) {
    if (!isEmptyIn(view, area, column)) continue;
    const beyond = Array.from({ length: area.right - column }, (_, at) => column + 1 + at);
    if (area.headerRows.some((row) => beyond.filter((other) => isAmount(row, other)).length >= AMOUNTS))
      return part(view, area, area.left, column - 1) ?? area;
  }
  return area;
}

/** The first column of the second table, or null when there is only one. */
function cutOf(view: SheetView, area: TableArea): number | null {
  const isHeaded = (column: number, word: 'ordinal' | 'description'): boolean =>
    area.headerRows.some((row) => columnWords.find(view.label(row, column).folded) === word);
  let described = false;
  let counted = false;
  for (let column = area.left; column <= area.right; column++) {
    const [ordinal, description] = [isHeaded(column, 'ordinal'), isHeaded(column, 'description')];
    if (described && counted && (ordinal || description)) {
      const own = description ? column : column + 1;
      const goesOn = hasFigures(view, area, own + 1, area.right);
      if (goesOn && hasLabels(view, area, own) && (ordinal || hasTotal(view, area, own))) return column;
    }
    described ||= description;
    counted ||= described && hasFigures(view, area, column, column);
  }
  return null;
}

const hasLabels = (view: SheetView, { bodyRows }: TableArea, column: number): boolean =>
  bodyRows.filter((row) => view.label(row, column).text !== '').length * 2 >= bodyRows.length;

const hasTotal = (view: SheetView, { bodyRows }: TableArea, column: number): boolean =>
  bodyRows.some((row) => lineWords.find(view.label(row, column).folded) === 'grandTotal');

function hasFigures(view: SheetView, { bodyRows }: TableArea, from: number, to: number): boolean {
  return bodyRows.some((row) => rowHasFigure(view, row, from, to));
}

function rowHasFigure(view: SheetView, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column++) {
    const { state } = view.figure(row, column);
    if (state === 'number' || state === 'ambiguous') return true;
  }
  return false;
}

function isEmptyIn(view: SheetView, { headerRows, bodyRows }: TableArea, column: number): boolean {
  const isEmpty = (row: number): boolean => {
    const value = view.cell(row, column)?.value;
    return (value === undefined || value === '') && view.mergeAt(row, column) === undefined;
  };
  return headerRows.every(isEmpty) && bodyRows.every(isEmpty);
}

/** The columns of one table, without the empty ones at its edges and the rows it does not reach. */
function part(view: SheetView, area: TableArea, from: number, to: number): TableArea | null {
  const isEmpty = (column: number): boolean => isEmptyIn(view, area, column);
  let [left, right] = [from, to];
  while (left < right && isEmpty(left)) left++;
  while (right > left && isEmpty(right)) right--;
  const bodyRows = area.bodyRows.filter((row) => {
    for (let column = left; column <= right; column++) {
      const value = view.cell(row, column)?.value;
      if (value !== undefined && value !== '') return true;
    }
    return false;
  });
  while (bodyRows.length > 0 && !rowHasFigure(view, bodyRows.at(-1) ?? 0, left, right)) bodyRows.pop();
  const bottom = bodyRows.at(-1);
  return bottom === undefined ? null : { ...area, left, right, bodyRows, bottom };
}
