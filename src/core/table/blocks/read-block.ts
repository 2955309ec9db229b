/** A block of figures as a table of kind `other`: its lines and columns by what stands beside and above them, no meaning given. */
import { rangeToA1 } from '../../workbook/address';
import type { Column } from '../model/column';
import { NO_CORRECTIONS, type TableCorrections } from '../model/corrections';
import { settled, type Figure } from '../seeing/figure';
import { notesBelow } from '../seeing/footnotes';
import { headingPaths } from '../heads/heading-paths';
import type { HeadingPath } from '../model/column';
import type { Line } from '../model/line';
import { readTitles } from '../heads/period';
import type { SheetView } from '../seeing/sheet-view';
import type { Table } from '../model/table';
import { readUnitLine } from '../heads/unit-line';
import { moneyUnitIn } from '../seeing/unit-words';
import type { Block } from './block';
import type { MarkChoice } from '../settle/settle-marks';
import { withSaidRole } from '../said/corrected-lines';

/**
 * @param notAbove row that the table before it ends on, or −1
 * @param isFree whether a cell belongs to no other table
 * @param corrections what a person said of it
 */
export function readBlock(
  view: SheetView,
  block: Block,
  notAbove: number,
  choice: MarkChoice,
  isFree: (row: number, column: number) => boolean,
  corrections: TableCorrections = NO_CORRECTIONS,
): Table {
  const { top, left, bottom, right, headerRows } = block;
  const area = { top, left, bottom, right, headerRows, numberRow: null, bodyRows: block.rows, moved: [] };
  const columns = columnsOf(view, block, headingPaths(view, area), corrections);
  const figureColumns = columns.filter(({ role }) => role === 'figure');
  const rows = block.rows.filter((row) => corrections.lines.get(row)?.role !== 'ignored');
  const places = figureColumns.map(({ index }) => index);
  const lines = rows.map((row) => withSaidRole(lineOf(view, row, block, places, choice, isFree), corrections.lines.get(row)));
  const range = { top, left, bottom, right };
  const said = readUnitLine(view, area, notAbove);
  const unitLine = said === 'counted' ? null : said;
  return {
    id: `${view.sheet.name}!${rangeToA1(range)}`,
    sheet: view.sheet.name,
    isHidden: view.sheet.visibility !== 'visible',
    range,
    isPlan: false,
    readBy: 'figures',
    headerRows,
    numberRow: null,
    title: readTitles(view, area, notAbove).text,
    kind: corrections.kind ?? 'other',
    period: corrections.period,
    titlePeriod: null,
    unit: corrections.unit ?? unitLine?.unit ?? 'unknown',
    unitLine,
    lineUnit: null,
    headingUnits: [],
    sources: [],
    columns,
    figureColumns,
    lines,
    notes: notesBelow(view, range),
    lineRelations: [],
    columnRelations: [],
    productRelations: [],
    balances: [],
    goesOn: false,
    settled: true,
    corrections,
  };
}

const PLAIN = { measure: 'money', year: null, source: null, past: false, words: [] } as const;

/** Every column from edge to edge, those of figures as a person says or as the block has them. */
function columnsOf(view: SheetView, block: Block, paths: readonly HeadingPath[], { columns: said }: TableCorrections): Column[] {
  return paths.map((path, at): Column => {
    const index = block.left + at;
    const word = said.get(index);
    return {
      ...PLAIN,
      role: roleOf(view, block, index),
      ...word,
      index,
      path,
      label: path.map(({ text }) => text).join(' › '),
      unit: path.reduceRight<Column['unit']>((unit, { text }) => unit ?? moneyUnitIn(text), null),
      said: word !== undefined,
    };
  });
}

function roleOf(view: SheetView, { columns, names, rows }: Block, index: number): Column['role'] {
  if (columns.includes(index)) return 'figure';
  if (index === names) return 'description';
  return rows.every((row) => (view.cell(row, index)?.value ?? '') === '') ? 'empty' : 'text';
}

function lineOf(
  view: SheetView,
  row: number,
  { names, columns: own, left }: Block,
  columns: readonly number[],
  choice: MarkChoice,
  isFree: (row: number, column: number) => boolean,
): Line {
  const { text, folded } = labelOf(view, row, names, own[0] ?? 0, left);
  const style = view.cell(row, names)?.style;
  const figures = columns.map((column): Figure => {
    const figure = view.figure(row, column);
    if (figure.state === 'ambiguous') return settled(figure, choice);
    // What another table or nobody counts here is no figure of this one.
    return figure.state === 'number' && !isFree(row, column) ? { ...figure, state: 'words' } : figure;
  });
  return {
    row,
    ordinal: null,
    label: text,
    folded,
    word: null,
    total: null,
    partial: false,
    source: null,
    bold: style?.bold ?? false,
    indent: style?.indent ?? 0,
    hidden: view.hiddenRows.has(row),
    countedIn: '',
    target: false,
    rate: false,
    figures,
    counted: figures.some(({ state }) => state !== 'absent' && state !== 'words'),
    said: null,
  };
}

/** What the column of names says; else the nearest words left of the figures, inside the block. */
function labelOf(view: SheetView, row: number, names: number, first: number, left: number): { text: string; folded: string } {
  const own = view.label(row, names);
  if (own.text !== '') return own;
  for (let column = first - 1; column >= left; column--) {
    const label = view.label(row, column);
    if (label.text !== '') return label;
  }
  return own;
}
