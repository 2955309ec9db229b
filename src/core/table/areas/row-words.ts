/** What the texts of a row say of columns: words that only head them, names that lines bear too, and texts that are neither. */
import { yearSeries } from '../seeing/heading-years';
import type { SheetView } from '../seeing/sheet-view';
import { withoutUnit } from '../seeing/unit-words';
import { columnWords, lineWords, type ColumnWord } from '../seeing/vocabulary';
import { yearIn } from '../seeing/years';

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 120;

export interface RowWords {
  /** Texts that only head columns; texts that name a source or a total, as lines do too; texts that are neither. */
  readonly words: number;
  readonly names: number;
  readonly plainTexts: number;
  /** Those that name a year and nothing that columns are told apart by otherwise. */
  readonly years: number;
  /** "TT" and "Nội dung" stand side by side. */
  readonly isHead: boolean;
  /** "Nội dung", "Nguồn vốn" stand there and nothing more. */
  readonly isDescribed: boolean;
  /** Texts that are a word of headings and nothing more. */
  readonly whole: number;
  /** "TT" is one of them: no line says so. */
  readonly isNumbered: boolean;
}

/** "% so tổng", "TH/KH (%)". */
const isRate = (folded: string): boolean => folded.includes('%') && folded.length <= 24;

/** "15/10/2026" beside a heading says when, and names no line. */
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d$/;

/** Words that head an ordinal column and may stand in a line as well. */
const ALSO_IN_LINES = new Set(['so', 'muc']);

/** @param texts columns of the row's texts */
export function readRowWords(view: SheetView, row: number, texts: readonly number[]): RowWords {
  const heads = new Set<ColumnWord>();
  const read = texts.flatMap((column) => {
    const { text, folded } = view.label(row, column);
    return text === '' || text.length > LONGEST_HEADING ? [] : [{ text, folded: withoutUnit(text, folded) }];
  });
  const series = yearSeries(read.map(({ folded }) => folded));
  let [words, names, plainTexts, whole, years] = [0, 0, 0, 0, 0];
  let [isNumbered, isDescribed] = [false, false];
  read.forEach(({ text, folded }, at) => {
    const line = lineWords.find(folded, text);
    const word = columnWords.find(folded, text);
    if (word === 'ordinal' || word === 'description') heads.add(word);
    const all = columnWords.findWhole(folded, text);
    if (all !== null) whole++;
    isDescribed ||= all === 'description';
    isNumbered ||= all === 'ordinal' && !ALSO_IN_LINES.has(folded);
    const isYear = yearIn(folded) !== null || (series[at] ?? null) !== null;
    if (isYear) years++;
    if (view.sources.find(folded, text) !== null || word === 'periodTotal') names++;
    else if (word !== null || line === 'partialBreakdown' || line === 'fullBreakdown') words++;
    else if (isYear) words++;
    else if (text.length > 6 && !isRate(folded) && !DAY.test(text)) plainTexts++;
  });
  return { words, names, plainTexts, years, isHead: heads.size === 2, isDescribed, whole, isNumbered };
}

/** What heads the first columns of a table. */
const HEADS: ReadonlySet<ColumnWord> = new Set<ColumnWord>(['ordinal', 'description']);

/** It begins with what heads the first columns, or holds no text at all. */
export function namesNoLine(view: SheetView, row: number, texts: readonly number[]): boolean {
  const isHead = (column: number): boolean => {
    const { text, folded } = view.label(row, column);
    return HEADS.has(columnWords.findWhole(folded, text) ?? 'note');
  };
  return texts.length === 0 || texts.slice(0, 3).some(isHead);
}
