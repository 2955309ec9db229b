/** The task pane in English. Figures and places are those of the Vietnamese workbook; only the words differ. */
import { amountFromInteger } from '../../money/amount';
import { formatAmount, unitWord } from '../numbers';
import type { PaneWords } from './words';

const n = (count: number): string => formatAmount(amountFromInteger(count), 'en');
const listed = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');
const some = (count: number, one: string, many = one): string | null => (count === 0 ? null : `${n(count)} ${count === 1 ? one : many}`);
const places = (count: number): string => `${n(count)} ${count === 1 ? 'place' : 'places'}`;

export const PANE_EN: PaneWords = {
  language: 'en',
  count: n,
  paneName: 'Check tables',
  check: 'Check tables',

  progress: {
    reading: 'Reading the workbook…',
    checking: 'Checking…',
    again: 'Checking again…',
    waiting: 'The workbook is busy; checking again as soon as it is free.',
  },

  firstRun: {
    title: 'Not checked yet',
    running: 'Checking for the first time…',
    failed: 'No verdict yet',
    what: 'Press “Check tables” to test every sum in the open workbook: over the years, over the sources, from parts to their whole.',
    promise: 'No cell is changed. No figure leaves this computer.',
  },
  noTable: {
    title: 'No table to check was found',
    why: 'A table needs a header line (years, funding sources, total) and amounts below it.',
    todo: 'Open a workbook with a budget table and press “Check tables”.',
  },

  verdict: {
    mistakes: (count) => `${places(count)} to correct`,
    mistakesLeft: (count) => `${places(count)} left to correct`,
  },

  worthALook: (count) => `No mistakes. ${places(count)} below ${count === 1 ? 'is' : 'are'} worth a look.`,

  tables: {
    title: (count) => `Tables read (${n(count)})`,
    kindLabel: 'Kind',
    kind: {
      'source-by-year': 'Funding sources by year',
      'activity-by-year': 'Activities by year',
      'activity-by-source-by-year': 'Activities by source and year',
      'project-list': 'List of projects',
      'cost-estimate': 'Cost estimate',
      other: 'Other table',
    },
    source: {
      national: 'national khuyến công budget',
      local: 'local khuyến công budget',
      counterpart: 'counterpart money',
      integrated: 'money of other programmes',
      other: 'other sources',
    },
    period: (period) => {
      if (period === null) return 'not clear';
      return period.from === period.to ? String(period.from) : `${String(period.from)}–${String(period.to)}`;
    },
    unit: (unit) => (unit === 'unknown' ? 'not stated' : unit === 'other' ? 'another unit' : unitWord(unit, 'en')),
    sourcesLabel: 'Sources',
    periodLabel: 'Period',
    unitLabel: 'Unit',
    noSources: 'not split by source',
    unreadTitle: 'Areas with numbers that could not be checked',
    unread: {
      'no-header': 'no header line was found',
      'no-structure': 'the layout of lines and columns is not clear',
      'too-small': 'too few figures',
      'not-a-budget': 'not a budget table',
      'lost-sheet': 'the file no longer holds the content of this sheet, nothing there was checked',
      'too-much-text': 'the text is too long, only its beginning was checked',
    },
  },

  severity: { error: 'Errors', warning: 'Warnings', info: 'Notes', undecided: 'Not enough to judge' },
  filterName: 'Show only',
  findingsName: 'Places to look at',
  more: (next, left) => `Show ${n(next)} more (${n(left)} left)`,

  place: (sheet, cell) => `${sheet} › ${PANE_EN.cell(cell)}`,
  cell: (cell) => `${cell.includes(':') ? 'area' : 'cell'} ${cell}`,

  card: {
    actual: 'now',
    expected: 'must be',
    computed: 'works out at',
    why: 'Why?',
    todo: 'What to do',
    related: 'Related cells',
    alternatives: 'The mistake may also be in',
    code: 'Code for reference:',
  },

  sumSheet: {
    title: (unit) => (unitWord(unit, 'en') === '' ? 'The sum' : `The sum (${unitWord(unit, 'en')})`),
    productTitle: 'The product',
    given: { sum: 'Adds up to', product: 'Multiplies to', difference: 'Leaves' },
    written: 'Written',
    difference: 'Difference',
    more: (count) => `… and ${n(count)} more`,
    moreSums: (count) => `${n(count)} more ${count === 1 ? 'sum breaks' : 'sums break'} for the same reason.`,
    bounds: (lower, upper) => `With rounding the total may lie between ${lower} and ${upper}.`,
  },

  trouble: {
    check: {
      busy: 'The workbook is busy; a cell may still be in editing. Press Enter to finish that cell, then check again.',
      'too-large': 'The workbook is too large to be read in full. Copy the tables to check into a new file, then check again.',
      'no-such-sheet': 'A sheet was deleted or renamed while it was being read. Please check again.',
      'view-only': 'The workbook is open for viewing only and Excel does not let it be read. Enable editing, then check again.',
      'other-workbook': 'Excel shows another workbook. Go back to this one, then check again.',
      'host-failed': 'The workbook could not be read. Check again; if that fails, save the file, close it and open it again.',
      'program-failed': 'The program failed while checking, so there is no verdict. Please check again.',
    },
    jump: {
      busy: 'The cell could not be shown because another one is in editing. Press Enter to finish it, then try again.',
      'too-large': 'The cell could not be shown. Please try again.',
      'no-such-sheet': 'This sheet is no longer in the workbook. Check again to bring the results up to date.',
      'view-only': 'The workbook is open for viewing only. Enable editing, then try again.',
      'other-workbook': 'Excel shows another workbook. Go back to this one, then try again.',
      'host-failed': 'The cell could not be shown. Please try again.',
      'program-failed': 'The cell could not be shown. Please try again.',
    },
    retry: 'Check again',
    dismiss: 'Close',
    older: 'The results below are those of the check before.',
  },

  announce: {
    checking: 'Checking.',
    noneLeft: 'Nothing left to correct',
    alsoFound: ({ warning, info, undecided }) =>
      listed([some(warning, 'warning', 'warnings'), some(info, 'note', 'notes'), some(undecided, 'undecided place', 'undecided places')]),
  },
};
