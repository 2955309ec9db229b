/** The view of what was understood, in English. */
import { amountFromInteger } from '../../money/amount';
import type { CorrectingWords } from './words';
import { formatAmount } from '../numbers';
import { shortLabel } from '../shorten';

const n = (count: number): string => formatAmount(amountFromInteger(count), 'en');
const named = (what: string, label: string): string => (label === '' ? what : `${what} · ${shortLabel(label)}`);
const lines = (count: number): string => `${n(count)} ${count === 1 ? 'line' : 'lines'}`;

export const CORRECTING_EN: CorrectingWords = {
  open: 'See how it was read, and correct it',
  title: 'The table as understood',
  back: 'Back to the tables',
  intro:
    'This is how the table was read. Where it is wrong, press “Change”: the table is checked again by what you say. No figure changes.',
  unclear: (count) => `${n(count)} ${count === 1 ? 'thing is' : 'things are'} not clear: look there first.`,
  kept: 'Corrections are kept in this workbook; save the file to have them the next time.',

  facts: 'In general',
  columns: 'Columns',
  lines: 'Lines',
  sums: 'Sums across',
  shown: 'Sums that figures and formulas show',
  said: 'Corrected',
  kind: 'Kind',
  period: 'Period',
  unit: 'Unit',
  edges: 'Extent',
  extent: (headerRow, lastRow, left, right) => `rows ${String(headerRow)}–${String(lastRow)}, columns ${left}–${right}`,
  column: (letter, label) => named(`Column ${letter}`, label),
  line: (row, label) => named(`Row ${String(row)}`, label),
  adds: lines,

  why: 'Why?',
  change: 'Change',
  changeOf: (what) => `Change ${what}`,
  save: 'Keep',
  cancel: 'Cancel',
  takeBack: 'Take back',
  takeBackOf: (what) => `Take back ${what}`,
  takeBackAll: 'Take back all corrections of this table',
  allLines: (count) => `Show all ${lines(count)}`,
  moreLines: (next) => `Show ${n(next)} more`,
  onlyTelling: 'Only sums and lines that are not clear',

  form: {
    columnIs: 'This column holds',
    choice: {
      money: 'Amounts',
      quantity: 'Quantities',
      price: 'Unit prices',
      'not-additive': 'Rates, averages, comparisons (not added)',
      ordinal: 'Numbering',
      description: 'Names of lines',
      'unit-of-measure': 'Units of measure',
      note: 'Remarks',
      text: 'Other text',
    },
    year: 'Of the year',
    noYear: 'no year',
    allYears: 'all years together',
    yearNumber: String,
    source: 'Of the source',
    noSource: 'no source',
    lineIs: 'This line is',
    until: 'It adds up the lines below, as far as',
    unitIs: 'Amounts are in',
    headerRow: 'Headings begin in row',
    headerRows: 'Number of heading rows',
    lastRow: 'Last row of figures',
    left: 'From column',
    right: 'To column',
  },

  staleTitle: 'Corrections without effect',
  wrongEdges: 'This extent cannot be used. Headings need words, figures stand below them, and the first column comes before the last.',
  notKept: {
    busy: 'The correction was not kept because a cell is in editing. Press Enter to finish it, then try again.',
    'too-large': 'The correction was not kept because the workbook is too large.',
    'no-such-sheet': 'The correction was not kept because this sheet is gone. Please check again.',
    'view-only': 'The workbook is open for viewing only. Enable editing or save it under another name, then try again.',
    'other-workbook': 'The correction was not kept because Excel shows another workbook. Go back to this one and try again.',
    'host-failed':
      'The correction could not be put into the workbook. Try again; if that fails, save the file, close it and open it again.',
    'program-failed': 'The program failed, so the correction was not kept. Please try again.',
  },
};
