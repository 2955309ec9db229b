/**
 * Places of a text document as people say them: "Bảng 2, dòng 5, cột “2023”", "đoạn 12". Sentences are written with cells, as for
 * workbooks; here the cells in them become such places. What is quoted stays as it is.
 */
import type { DocumentPlaces } from '../../rules/common/document-places';
import { parseA1, parseRange } from '../../workbook/address';
import type { Words } from './words';
import type { Language } from '../language';

interface PlaceWords {
  table(sheet: string): string;
  line(from: number, to: number): string;
  column(heading: string | null, turn: number): string;
  columns(from: string, to: string): string;
  paragraph(from: number, to: number): string;
}

const span = (from: number, to: number): string => (from === to ? String(from) : `${String(from)}–${String(to)}`);

const WORDS: Readonly<Record<Language, PlaceWords>> = {
  vi: {
    table: (sheet) => sheet,
    line: (from, to) => `dòng ${span(from, to)}`,
    column: (heading, turn) => (heading === null ? `cột ${String(turn)}` : `cột “${heading}”`),
    columns: (from, to) => `${from} đến ${to}`,
    paragraph: (from, to) => `đoạn ${span(from, to)}`,
  },
  en: {
    table: (sheet) => sheet.replace(/^Bảng (?=\d)/u, 'Table '),
    line: (from, to) => `${from === to ? 'line' : 'lines'} ${span(from, to)}`,
    column: (heading, turn) => (heading === null ? `column ${String(turn)}` : `column “${heading}”`),
    columns: (from, to) => `${from} to ${to}`,
    paragraph: (from, to) => `${from === to ? 'paragraph' : 'paragraphs'} ${span(from, to)}`,
  },
};

/** A table of a document as sentences call it: "Bảng 2". */
export const tableInDocument = (sheet: string, language: Language): string => WORDS[language].table(sheet);

/** A cell or range. @param isHere its table has just been named */
export function placeInDocument(places: DocumentPlaces, sheet: string, a1: string, language: Language, isHere = false): string {
  const words = WORDS[language];
  const cell = parseA1(a1);
  const range = cell === null ? parseRange(a1) : { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  if (range === null) return a1;
  if (sheet === places.paragraphs) return words.paragraph(range.top + 1, range.bottom + 1);
  const column = (index: number): string => words.column(places.headings.get(sheet)?.get(index) ?? null, index + 1);
  const across = range.left === range.right ? column(range.left) : words.columns(column(range.left), column(range.right));
  return [...(isHere ? [] : [words.table(sheet)]), words.line(range.top + 1, range.bottom + 1), across].join(', ');
}

/** A table or an area by its lines alone. */
export function areaInDocument(places: DocumentPlaces, sheet: string, a1: string, language: Language): string {
  const words = WORDS[language];
  const range = parseRange(a1);
  if (range === null) return a1;
  if (sheet === places.paragraphs) return words.paragraph(range.top + 1, range.bottom + 1);
  return `${words.table(sheet)}, ${words.line(range.top + 1, range.bottom + 1)}`;
}

const CELL = String.raw`[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?`;
const SHEET = String.raw`Bảng \d+|Văn bản`;

/** By language: a cell with the word before it and its sheet behind it, a sheet by its name; further cells of a list. */
const REFERENCES: Readonly<Record<Language, RegExp>> = {
  vi: new RegExp(
    String.raw`(?<before>(?:^|(?<=[\s(]))(?:[Ởở]|[Tt]ừ|[Tt]ại|đến) )?(?<noun>(?:^|(?<=[\s(]))[Ôô]) (?:(?<sheet>${SHEET})!)?(?<cell>${CELL})(?: “(?<label>[^”]*)”)?(?: (?:ở |của )?trang(?: tính)? “(?<on>${SHEET})”)?` +
      String.raw`|[Tt]rang tính “(?<alone>${SHEET})”|“[^”]*”|(?<=[\s(])(?:(?<sheet2>${SHEET})!)?(?<further>${CELL})(?![\p{L}\d/-])`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<noun>(?:^|(?<=[\s(]))[Cc]ells?) (?:(?<sheet>${SHEET})!)?(?<cell>${CELL})(?: “(?<label>[^”]*)”)?(?: (?:on|of) sheet “(?<on>${SHEET})”)?` +
      String.raw`|[Ss]heet “(?<alone>${SHEET})”|“[^”]*”|(?<=[\s(])(?:(?<sheet2>${SHEET})!)?(?<further>${CELL})(?![\p{L}\d/-])`,
    'gu',
  ),
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function inSentence(text: string, places: DocumentPlaces, home: string, isKnown: boolean, language: Language): string {
  let said = isKnown ? home : null;
  const place = (sheet: string, cell: string): string => {
    const isHere = said === sheet;
    said = sheet;
    return placeInDocument(places, sheet, cell, language, isHere);
  };
  return text.replace(REFERENCES[language], (whole: string, ...rest: unknown[]) => {
    const { before, noun, sheet, sheet2, cell, label, on, alone, further } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (alone !== undefined) return WORDS[language].table(alone);
    if (further !== undefined) return place(sheet2 ?? home, further);
    if (cell === undefined) return whole;
    const named = place(on ?? sheet ?? home, cell) + lineIn(label, cell, places.headings.get(on ?? sheet ?? home));
    if (language === 'en') return noun?.startsWith('C') === true ? upperFirst(named) : named;
    if (before !== undefined) return before + named;
    // "sửa ô ở dòng 5", "Bảng 2, dòng 5 … phải là": the word stays where a sentence does something to it.
    return noun === 'Ô' ? upperFirst(named) : (on ?? sheet ?? home) === places.paragraphs ? named : `ô ở ${named}`;
  });
}

/** " (Khuyến công quốc gia)": the line by its name, the column having been named. */
function lineIn(label: string | undefined, cell: string, headings: ReadonlyMap<number, string> | undefined): string {
  if (label === undefined) return '';
  const heading = headings?.get(parseA1(cell)?.column ?? -1);
  const line = heading !== undefined && label.endsWith(` › ${heading}`) ? label.slice(0, -heading.length - 3) : label;
  return line === heading || line === '' ? '' : ` (${line})`;
}

/** @param home the sheet that the sentences are about */
export function wordsInDocument({ message, why, todo }: Words, places: DocumentPlaces, home: string, language: Language): Words {
  return {
    message: inSentence(message, places, home, false, language),
    why: inSentence(why, places, home, true, language),
    todo: inSentence(todo, places, home, true, language),
  };
}
