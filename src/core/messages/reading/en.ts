/** How a table was read, in English. */
import { amountFromInteger } from '../../money/amount';
import type { SourceKey, YearKey } from '../../table/model/dimensions';
import type { ReadingWords } from './words';
import type { Correction, StaleCorrection } from '../../table/model/corrections';
import { formatAmount, unitWord } from '../numbers';
import { reportWords } from '../reports/report-words';
import { shortLabel } from '../shorten';

const n = (count: number): string => formatAmount(amountFromInteger(count), 'en');
/** "2:5" as it is read. */
const spoken = (places: string): string => places.replace(':', '–');
const quoted = (text: string): string => `“${shortLabel(text)}”`;
const counted = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;

const SOURCES: Readonly<Record<SourceKey, string>> = {
  national: 'national industrial promotion',
  local: 'local industrial promotion',
  counterpart: 'counterpart',
  integrated: 'other programmes',
  other: 'other sources',
  all: 'all sources',
  'state-budget': 'state budget',
};
const yearText = (year: YearKey): string => (year === 'period' ? 'all years' : String(year));

function subject(correction: Correction): string {
  const where = `on sheet “${correction.table.sheet}”`;
  switch (correction.what) {
    case 'column':
      return `column ${correction.column.text === '' ? correction.column.at : quoted(correction.column.text)} ${where}`;
    case 'line':
      return `line ${correction.line.text === '' ? correction.line.at : quoted(correction.line.text)} ${where}`;
    case 'edges':
      return `the extent of a table ${where}`;
    case 'unit':
      return `the unit of a table ${where}`;
    case 'kind':
      return `the kind of a table ${where}`;
    case 'period':
      return `the period of a table ${where}`;
  }
}

const GONE: Readonly<Record<StaleCorrection['missing'], string>> = {
  sheet: 'the sheet is gone',
  table: 'the table it was made for is not there as it was',
  column: 'that column is not there as it was',
  line: 'that line is not there as it was',
};

export const READING_EN: ReadingWords = {
  confidence: { sure: 'sure', likely: 'likely', open: 'open' },
  source: SOURCES,
  column: ({ role, measure, year, source }) => {
    switch (role) {
      case 'ordinal':
        return 'numbering';
      case 'description':
        return 'description';
      case 'text':
        return 'text';
      case 'unit-of-measure':
        return 'unit of measure';
      case 'note':
        return 'remarks';
      case 'empty':
        return 'empty';
      case 'not-additive':
        return 'rate or average (not added)';
      case 'figure': {
        const what = { money: 'amount', quantity: 'quantity', price: 'unit price' }[measure];
        const parts = [...(year === null ? [] : [yearText(year)]), ...(source === null ? [] : [SOURCES[source]])];
        return parts.length === 0 ? what : `${what}, ${parts.join(', ')}`;
      }
    }
  },
  lineRole: {
    total: 'grand total',
    'group-total': 'adds up the lines above',
    parent: 'adds up the lines below',
    part: 'part of another line',
    item: 'line',
    heading: 'heading without figures',
    ignored: 'no line of the table',
  },
  reason: (reason) => {
    switch (reason.why) {
      case 'person':
        return 'a person said so';
      case 'words':
        return `it says ${quoted(reason.text)}`;
      case 'year':
        return `headed ${quoted(reason.text)}`;
      case 'banner':
        return READING_EN.bannerOver(reason.text, reason.columns.replace(':', '–'));
      case 'content':
        return {
          ordinals: 'numbering stands below',
          words: 'words stand below',
          figures: 'figures stand below',
          percents: 'rates stand below',
          nothing: 'no figures',
        }[reason.holds];
      case 'years-follow':
        return `the years ${String(reason.from)}–${String(reason.to)} follow one another in the headings`;
      case 'sources':
        return counted(reason.count, 'source of funds', 'sources of funds');
      case 'numbering':
        return `numbered ${quoted(reason.text)}`;
      case 'bold':
        return 'bold';
      case 'indent':
        return 'indented';
      case 'formulas':
        return 'computed by formulas';
      case 'sums':
        return reason.fails === 0
          ? counted(reason.holds, 'sum agrees', 'sums agree')
          : `${counted(reason.holds, 'sum agrees', 'sums agree')}, ${n(reason.fails)} ${reason.fails === 1 ? 'does' : 'do'} not`;
      case 'stated':
        return READING_EN.statedAt(reason.sheet === undefined ? `cell ${reason.cell}` : 'above the table', reason.text);
      case 'conflict':
        return READING_EN.otherwiseAt([reason.cells.join(', ')]);
      case 'title':
        return reason.text === '' ? 'from the title' : `title ${quoted(reason.text)}`;
      case 'alone':
        return 'no sum takes it in';
      case 'adds-up': {
        const [one, many] = reason.at === 'columns' ? ['column', 'columns'] : ['line', 'lines'];
        return [
          ...(reason.holds > 0 ? [`adds up in ${counted(reason.holds, one, many)}`] : []),
          ...(reason.fails > 0 ? [`does not in ${counted(reason.fails, one, many)}`] : []),
          ...(reason.open > 0 ? [`not enough to judge in ${counted(reason.open, one, many)}`] : []),
        ].join(', ');
      }
      case 'formulas-say':
        return reason.count === reason.of ? 'the formulas say so' : `the formulas in ${n(reason.count)} of ${n(reason.of)} cells say so`;
      case 'called':
        return `the ${reason.what} says ${quoted(reason.text)}`;
      case 'figures-alone':
        return 'no known words head it, it was read by its figures alone';
      case 'adds-nothing':
        return 'not clear which columns it adds up';
      case 'nothing':
        return 'nothing says so clearly';
    }
  },
  statedAt: (place, text) => `${place} says ${quoted(text)}`,
  otherwiseAt: (places) => `but ${places.join('; ')} says otherwise`,
  columnTurn: (turn) => `column ${String(turn)}`,
  bannerOver: (text, columns) => `under the banner ${quoted(text)} (columns ${columns})`,
  sum: ({ total, parts, over, standing, holds, fails }) => {
    const what = {
      years: 'over the years',
      sources: 'over the sources',
      declared: 'by the row of column numbers',
      difference: 'as the difference of two columns',
      group: 'under one banner',
    }[over];
    const count = [
      ...(holds > 0 ? [counted(holds, 'line agrees', 'lines agree')] : []),
      ...(fails > 0 ? [`${n(fails)} ${fails === 1 ? 'does' : 'do'} not`] : []),
    ].join(', ');
    const doubt = standing === 'stated' ? ' (perhaps no sum)' : '';
    return `${total} = ${parts.join(' + ')}, ${what}${count === '' ? '' : `: ${count}`}${doubt}`;
  },
  shown: ({ kind, total, label, parts }) => {
    const [one, many] = kind === 'row' ? ['column', 'columns'] : ['row', 'rows'];
    const name = `${kind === 'row' ? 'Column' : 'Row'} ${total}${label === '' ? '' : ` ${quoted(label)}`}`;
    const isOne = parts.length === 1 && !parts.join().includes(':');
    return `${name} = ${isOne ? one : many} ${parts.map(spoken).join(', ')}`;
  },
  correction: (correction) => {
    switch (correction.what) {
      case 'column':
        return `Column ${correction.column.text === '' ? correction.column.at : quoted(correction.column.text)}: ${READING_EN.column(correction.as)}`;
      case 'line':
        return `Line ${correction.line.text === '' ? correction.line.at : quoted(correction.line.text)}: ${READING_EN.lineRole[correction.as]}`;
      case 'edges':
        return `Extent: headings from row ${correction.header.at}, figures down to row ${correction.last.at}, columns ${correction.left.at}–${correction.right.at}`;
      case 'unit':
        return `Unit: ${unitWord(correction.as, 'en')}`;
      case 'kind':
        return `Kind: ${reportWords('en').kind[correction.as]}`;
      case 'period':
        return `Period: ${String(correction.as.from)}–${String(correction.as.to)}`;
    }
  },
  stale: (stale) => `The correction of ${subject(stale.correction)} has no effect: ${GONE[stale.missing]}. Make it again or take it back.`,
  memory: (problem, place) => {
    const where = place === 'workbook' ? 'in the workbook' : 'in the file beside it (.soatbieu.json)';
    switch (problem) {
      case 'broken':
        return `The corrections kept ${where} are damaged and were not used; the check went on without them.`;
      case 'newer':
        return `The corrections kept ${where} were written by a later version and were not used; update the program.`;
      case 'partly':
        return `Some corrections kept ${where} were not understood and were not used; the others were.`;
      case 'unreadable':
        return `The corrections kept ${where} could not be read; the check went on without them.`;
    }
  },
  explain: {
    title: 'The table was read like this:',
    kind: (kind) => `Kind: ${kind}`,
    period: (period) => `Period: ${period}`,
    unit: (unit) => `Unit: ${unit}`,
    unknown: 'not known',
    edges: (headerRow, headerRows, lastRow, left, right) => {
      const heading = headerRows === 1 ? `row ${String(headerRow)}` : `rows ${String(headerRow)}–${String(headerRow + headerRows - 1)}`;
      return `Extent: headings in ${heading}, figures down to row ${String(lastRow)}, columns ${left} to ${right}`;
    },
    column: (column, label, meaning) => `Column ${column}${label === '' ? '' : ` ${quoted(label)}`}: ${meaning}`,
    line: (row, label, role, adds) =>
      `Row ${String(row)} ${quoted(label)}: ${role}${adds > 0 ? ` (${counted(adds, 'line', 'lines')})` : ''}`,
    lines: (counts, levels) => {
      const parts = [
        [counts.total, 'grand total', 'grand totals'],
        [counts['group-total'], 'total of a group', 'totals of groups'],
        [counts.parent, 'subtotal', 'subtotals'],
        [counts.item, 'line', 'lines'],
        [counts.part, 'part', 'parts'],
        [counts.heading, 'heading', 'headings'],
      ] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
      return `Lines: ${said.join(', ')}${levels > 1 ? `; ${n(levels)} levels` : ''}`;
    },
    more: (count) => `… and ${counted(count, 'more sum', 'more sums')}`,
    shown: 'Sums that figures and formulas show:',
    moreShown: (count) => `… and ${counted(count, 'more sum', 'more sums')}`,
    corrections: (count) => counted(count, 'correction of a person was followed', 'corrections of a person were followed'),
  },
};
