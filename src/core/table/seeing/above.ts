/** What stands above a table of a text document, as it would stand above a table of a sheet: its title, its unit line. Running text ends it. */
import { cellAt, type SheetSnapshot } from '../../workbook/snapshot';
import { readLabel, type Label, type LabelAbove } from './sheet-view';

/** A title and its unit line are short, few, and end in no full stop. */
const MOST_LINES = 8;
const LONGEST_TITLE = 300;
const LONGEST_NUMBERED = 60;

const isRunningText = ({ text }: Label): boolean =>
  text.length > LONGEST_TITLE || (text.length > LONGEST_NUMBERED && /[.;]["”]?$/.test(text));

/** @param sheets all sheets of the document @returns the nearest line first */
export function linesAbove(sheet: SheetSnapshot, sheets: readonly SheetSnapshot[]): LabelAbove[] {
  const { inDocument } = sheet;
  if (inDocument?.as !== 'table') return [];
  const paragraphs = sheets.find(({ name }) => name === inDocument.paragraphs);
  if (paragraphs === undefined) return [];
  const before = sheets.slice(0, sheets.indexOf(sheet)).findLast((other) => other.inDocument?.as === 'table')?.inDocument;
  // Documents may be looked at together: what ends before this one's text is another's table.
  const end = before?.as === 'table' && before.paragraphs === inDocument.paragraphs ? before.behind : 0;
  const found: LabelAbove[] = [];
  for (let row = inDocument.behind - 1; row >= end && found.length < MOST_LINES; row--) {
    const cell = cellAt(paragraphs, row, 0);
    if (typeof cell?.value !== 'string') continue;
    const label = readLabel(cell.value, cell.style.fontName);
    if (label.text === '') continue;
    if (isRunningText(label)) break;
    found.push({ ...label, row });
  }
  return found;
}
