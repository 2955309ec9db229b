/**
 * What the row of column numbers says that columns add up: "5=6+7", "(3) = (1)+(2)", "8=3+…+7", "3=1-2". Only sums and the difference
 * of a column from others; products, quotients and rules over columns that the table lacks are left alone.
 */
import type { TableArea } from '../areas/area';
import type { SheetView } from '../seeing/sheet-view';

/** By columns of the sheet. */
export interface DeclaredRule {
  readonly total: number;
  readonly parts: readonly number[];
  /** What the rule takes off where it adds several as well ("5=1+2-3"). */
  readonly less?: readonly number[];
  /** The column that the rule stands in: the total, or one of its parts where the rule subtracts. */
  readonly result: number;
  /** A heading and figures say it, no row of numbers. */
  readonly isShown?: true;
}

interface Numbered {
  readonly column: number;
  readonly name: string;
  /** Numbers that begin again under the next banner speak of the columns under that banner. */
  readonly run: number;
  readonly terms: string | null;
}

const NAME = String.raw`[A-Za-zĐđ]|\d{1,3}(?:[.,]\d{1,2}|[a-zđ])?`;
const NUMBERED = new RegExp(String.raw`^(?:cột\s*)?(?:[([]\s*)?(${NAME})(?:\s*[)\]])?\.?\s*(?:=\s*(\S.*))?$|^=\s*(\S.*)$`, 'iu');
const TERM = new RegExp(String.raw`^[([]?\s*(${NAME})\s*[)\]]?$`, 'iu');

const IN_HEADING = new RegExp(String.raw`[([]\s*(\d{1,2})\s*(?:=\s*([^()[\]=\s][^()[\]=]*))?[)\]]\s*$`, 'u');
const BEHIND_HEADING = /\s[([]\s*(\d{1,2})\s*[)\]]\s*=\s*([([]?\d[\d\s()[\]+\-–−]*)$/u;
/** So many headings must carry numbers for these to be names. */
const FEWEST_NAMED = 3;

export function declaredRules(view: SheetView, area: TableArea): readonly DeclaredRule[] {
  const { numberRow, left, right } = area;
  const numbered = numberRow === null ? numbersInHeadings(view, area) : readNumbers(view, numberRow, left, right);
  return numbered.flatMap(({ column, run, terms }): DeclaredRule[] => {
    const said = terms === null ? null : readTerms(terms);
    if (said === null) return [];
    const columnOf = (name: string): number | undefined => {
      const same = numbered.filter((one) => one.name === name && one.column !== column);
      return (same.find((one) => one.run === run) ?? (same.length === 1 ? same[0] : undefined))?.column;
    };
    const [plus, minus] = [said.plus.map(columnOf), said.minus.map(columnOf)];
    const [whole] = plus;
    if ([...plus, ...minus].includes(undefined) || whole === undefined) return [];
    if (minus.length === 0) return [{ total: column, parts: plus as number[], result: column }];
    if (plus.length > 1) return [{ total: column, parts: plus as number[], less: minus as number[], result: column }];
    return [{ total: whole, parts: [...(minus as number[]), column], result: column }];
  });
}

function readNumbers(view: SheetView, row: number, left: number, right: number): readonly Numbered[] {
  const numbered: Numbered[] = [];
  let run = 0;
  let last = 0;
  for (let column = left; column <= right; column++) {
    const value = view.cell(row, column)?.value;
    const match = NUMBERED.exec(typeof value === 'number' ? String(Math.abs(value)) : view.label(row, column).text);
    if (match === null) continue;
    const number = Number.parseInt(match[1] ?? '', 10);
    if (number <= last && number === 1) run++;
    if (!Number.isNaN(number)) last = number;
    numbered.push({ column, name: (match[1] ?? '').toUpperCase(), run, terms: match[2] ?? match[3] ?? null });
  }
  return numbered;
}

/** "Vốn giao (2)", "Chuyển năm sau (5=1+2-3)": headings that end in their own numbers, counting on. */
function numbersInHeadings(view: SheetView, { headerRows, left, right }: TableArea): readonly Numbered[] {
  const numbered: Numbered[] = [];
  for (let column = left; column <= right; column++) {
    const texts = headerRows.map((row) => view.label(row, column).text).filter((text) => text !== '');
    const match = IN_HEADING.exec(texts.at(-1) ?? '') ?? BEHIND_HEADING.exec(texts.at(-1) ?? '');
    if (match?.[1] !== undefined) numbered.push({ column, name: match[1], run: 0, terms: match[2] ?? null });
  }
  const countsOn = numbered.every(({ name }, at) => at === 0 || Number(name) === Number(numbered[at - 1]?.name) + 1);
  return numbered.length >= FEWEST_NAMED && countsOn ? numbered : [];
}

/** The names that a rule adds and subtracts, "3+…+7" written out; null when it does anything else. */
function readTerms(text: string): { readonly plus: readonly string[]; readonly minus: readonly string[] } | null {
  const plus: string[] = [];
  const minus: string[] = [];
  let open = false;
  // Every second piece is the sign before the next.
  const pieces = text.split(/([+\-–−])/).map((piece) => piece.trim());
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? '';
    const isAdded = at === 0 || pieces[at - 1] === '+';
    if (/^(?:…|\.{2,})$/.test(piece) && isAdded) {
      open = true;
      continue;
    }
    const name = TERM.exec(piece)?.[1]?.toUpperCase();
    if (name === undefined) return null;
    if (open) for (let number = Number(plus.at(-1)) + 1; number < Number(name); number++) plus.push(String(number));
    open = false;
    (isAdded ? plus : minus).push(name);
  }
  return plus.length === 0 || open ? null : { plus, minus };
}
