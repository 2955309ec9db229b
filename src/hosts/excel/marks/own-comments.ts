/**
 * The comments of a workbook, ours told from the others': put at marked cells where a person wants them, taken out again where nobody answered or
 * wrote into them. Notes of the old kind cannot be read at this level of Excel; a cell that has one refuses a comment and is passed over.
 */
import { parseRange, toA1 } from '../../../core/workbook/address';
import { noteOrigin, saysAlready, signedNote, type NoteOrigin } from '../../../core/workbook/mark-notes';
import type { CellMark, NoteOutcome } from '../../../core/workbook/marks';
import { excelCode, isBusy } from '../run-in-excel';

export interface StandingComment {
  readonly sheet: string;
  readonly cell: string;
  readonly content: string;
  readonly origin: NoteOrigin;
  readonly isAnswered: boolean;
  readonly comment: Excel.Comment;
}

/** Cells with a note of the old kind, passed over one by one before comments are given up. */
const MOST_PASSED_OVER = 8;

/** Ours, and as we left it. */
export const isOursAlone = ({ origin, isAnswered }: StandingComment): boolean => origin === 'own' && !isAnswered;

/** Two syncs for all sheets; `null` where this Excel has no comments. */
export async function readComments(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly StandingComment[] | null> {
  try {
    const collections = sheets.map((sheet) => {
      sheet.load('name');
      const { comments } = sheet;
      comments.load('items/id,items/content');
      return { sheet, comments };
    });
    await context.sync();
    const asked = collections.flatMap(({ sheet, comments }) =>
      comments.items.map((comment) => {
        const place = comment.getLocation();
        place.load('address');
        return { sheet, comment, place, replies: comment.replies.getCount() };
      }),
    );
    if (asked.length > 0) await context.sync();
    return asked.map(({ sheet, comment, place, replies }) => ({
      sheet: sheet.name,
      cell: place.address.slice(place.address.lastIndexOf('!') + 1),
      content: comment.content,
      origin: noteOrigin(comment.content),
      isAnswered: replies.value > 0,
      comment,
    }));
  } catch (error) {
    if (isBusy(error) || excelCode(error) !== 'NotImplemented') throw error;
    return null;
  }
}

interface WantedComment {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** One comment a cell; of several findings at a cell it holds the words of all, and of a range it stands at the first cell. */
function wantedAt(marks: readonly CellMark[]): readonly WantedComment[] {
  const byPlace = new Map<string, { sheet: string; cell: string; words: string[] }>();
  for (const { sheet, cell, words } of marks) {
    const range = parseRange(cell);
    if (words === undefined || range === null) continue;
    const first = toA1({ row: range.top, column: range.left });
    const known = byPlace.get(`${sheet}!${first}`);
    if (known === undefined) byPlace.set(`${sheet}!${first}`, { sheet, cell: first, words: [words] });
    else if (!known.words.includes(words)) known.words.push(words);
  }
  return [...byPlace.values()].map(({ sheet, cell, words }) => ({ sheet, cell, text: signedNote(words.join('\n\n')) }));
}

/**
 * Makes the comments of ours what these marks want: those that are right stay, as nobody likes to see theirs come and go.
 * @param sheets that can be written
 */
export async function putComments(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  marks: readonly CellMark[],
): Promise<NoteOutcome> {
  const standing = await readComments(context, sheets);
  if (standing === null) return { written: 0, taken: 0, refused: true };
  const wanted = wantedAt(marks.filter(({ sheet }) => sheets.some(({ name }) => name === sheet)));
  const isRight = (one: StandingComment): boolean =>
    isOursAlone(one) && wanted.some((note) => placeOf(note) === placeOf(one) && saysAlready(one.content, note.text));
  const right = standing.filter(isRight).length;
  const leaving = standing.filter((one) => isOursAlone(one) && !isRight(one));
  const occupied = new Set(standing.filter((one) => !leaving.includes(one)).map(placeOf));
  const missing = wanted.filter((note) => !occupied.has(placeOf(note)));
  const taken = wanted.length - missing.length - right;
  for (const { comment } of leaving) comment.delete();
  await context.sync();
  const passedOver = await addAll(context, sheets, missing);
  if (passedOver === null) return { written: right, taken, refused: true };
  return { written: right + missing.length - passedOver, taken: taken + passedOver, refused: false };
}

const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

/** @returns how many cells were passed over because Excel refused them; `null` where it refuses altogether */
async function addAll(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  notes: readonly WantedComment[],
  passedOver = 0,
): Promise<number | null> {
  for (const { sheet, cell, text } of notes) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.comments.add(worksheet.getRange(cell), text);
  }
  try {
    await context.sync();
    return passedOver;
  } catch (error) {
    if (isBusy(error)) throw error;
    if (excelCode(error) === 'NotImplemented' || passedOver === MOST_PASSED_OVER) return null;
    // Excel keeps what it did before the cell it refused: that cell is the first without a comment.
    const written = new Set(((await readComments(context, sheets)) ?? []).map(placeOf));
    const left = notes.filter((note) => !written.has(placeOf(note)));
    return addAll(context, sheets, left.slice(1), passedOver + 1);
  }
}
