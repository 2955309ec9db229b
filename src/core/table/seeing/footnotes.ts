/** Footnote marks at figures and the notes below a table that explain them (realities 11). What a mark at a figure is, `read-number` says. */
import { FOOTNOTE, MARK_BEFORE } from '../../money/read-number';
import type { CellRange } from '../../workbook/address';
import type { SheetView } from './sheet-view';

/** How far below a table its notes may stand. */
const REACH = 15;

/** Raised digits and letters as they are typed on the line. */
const RAISED = new Map([...pairs('⁰¹²³⁴⁵⁶⁷⁸⁹', '0123456789'), ...pairs('ᵃᵇᶜᵉᶠᵍʰⁱ', 'abcefghi')]);

function pairs(raised: string, plain: string): [string, string][] {
  return Array.from(raised, (character, at) => [character, plain[at] ?? '']);
}

/**
 * How a note begins: "(*) Chưa gồm …", "(1) …", "[2] …", "3. …", "a) …", "¹ …", "⁵⁾ …"; a number or letter on the line needs something behind it.
 * Raised marks and asterisks are no beginning of words and need nothing.
 */
const OF_NOTE =
  /^\s*(?:(?:ghi chú|chú thích)\s*(?::\s*)?)?(?:[-–]\s*)?(?:(?:[([]\s*)?(\*+)|(?:[([]\s*)?(\d{1,2})(?:\s*[)\]:.]|\s)|(?:[([]\s*)?([a-i])\s*[)\]]|((?:[¹²³⁰⁴-⁹]+|[ᵃᵇᶜᵉᶠᵍʰⁱ])⁾?(?:\s*[,;]\s*[¹²³⁰⁴-⁹]+⁾?)*))/iu;

/** The marks in "(1)", "**", "¹⁾", "¹,²" or "ᵃ", as they are on the line. */
function marksIn(text: string): string[] {
  const found = text.match(/\*+|\d+|[¹²³⁰⁴-⁹]+|[ᵃᵇᶜᵉᶠᵍʰⁱ]|[a-i]/giu) ?? [];
  return found.map((mark) => Array.from(mark.toLowerCase(), (character) => RAISED.get(character) ?? character).join(''));
}

/** The marks that notes below the table explain: "*" for "(*) Chưa gồm …", "1" for "(1) …" and "¹⁾ …". */
export function notesBelow(view: SheetView, { bottom, left, right }: CellRange): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let row = bottom + 1; row <= Math.min(bottom + REACH, view.rowCount - 1); row++) {
    for (let column = left; column <= right; column++) {
      const stored = view.cell(row, column)?.value;
      // Notes may follow one another in one cell, a line each.
      const below = typeof stored === 'string' ? stored.split(/[\r\n]+/).slice(1) : [];
      for (const text of [view.label(row, column).text, ...below]) {
        const [, ...marked]: readonly (string | undefined)[] = OF_NOTE.exec(text) ?? [];
        const mark = marked.find((found) => found !== undefined);
        if (mark !== undefined) for (const one of marksIn(mark)) marks.add(one);
      }
    }
  }
  return marks;
}

/** The marks a written figure carries: "*" for "720*", "1" for "4.700 (1)", "5" for "4.700⁵⁾", both of "720¹,²"; none without. */
export function footnoteMarks(text: string): readonly string[] {
  const body = text.normalize('NFC').trim();
  const behind = FOOTNOTE.exec(body);
  const figure = behind === null || behind.index === 0 ? body : body.slice(0, behind.index);
  return [...marksIn(figure === body ? '' : body.slice(figure.length)), ...marksIn(MARK_BEFORE.exec(figure)?.[0] ?? '')];
}
