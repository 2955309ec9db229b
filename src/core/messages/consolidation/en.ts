/** The command `consolidate` in English. */
import { absolute, isNegative, subtract } from '../../money/amount';
import { formatAmount, unitWord } from '../numbers';
import type { ConsolidateWords, ToldDifference } from './words';

const some = (cells: readonly string[]): string => `${cells.slice(0, 8).join(', ')}${cells.length > 8 ? ', …' : ''}`;

const SOURCES: Readonly<Record<ToldDifference['source'], string>> = {
  all: 'total',
  national: 'khuyến công quốc gia',
  local: 'khuyến công địa phương',
  counterpart: 'counterpart',
  integrated: 'integrated',
  other: 'other sources',
};

function difference({ source, year, stated, placed, cell }: ToldDifference): string {
  const off = subtract(stated, placed);
  const by = `${formatAmount(absolute(off), 'en')} ${isNegative(off) ? 'too much' : 'missing'}`;
  const when = year === null ? 'of all years' : `of ${String(year)}`;
  return `${SOURCES[source]} ${when} is ${formatAmount(stated, 'en')} (${cell}), added ${formatAmount(placed, 'en')}, ${by}`;
}

export const en: ConsolidateWords = {
  help: `Usage: soatbieu consolidate PATH… --out FILE.xlsx [options]

Adds the tables of many units, whatever their layout and unit of money, into one summary with formulas. Of one folder every sub-folder or file
is the submission of a unit; of several paths each folder and each file named is one. The sheet “Nguồn số liệu” says for every figure its
file, sheet and cell. Units with errors are left out and listed, in the workbook and here; so are figures without a place and totals of a unit
that differ from what was added.

  --out FILE                    the .xlsx file to write; an existing file is never overwritten
  --include-failing             adds units with errors too; their number stands in the column “Số lỗi”
  --period 2026-2030            period of the summary; by default that of the figures
  --unit vnd|thousand-vnd|million-vnd|billion-vnd
                                unit of money of the summary; million đồng by default
  --sources national,local,counterpart,integrated,other
                                sources with a column of their own; by default those of the figures
  --province CODE               province: for the head of the sheet, and for the caps of the check
  --on YYYY-MM-DD               the day whose caps the check applies
  --lang vi|en                  Vietnamese (default) or English
  --help                        this page

Exit status: 0 every unit was added; 1 a unit was left out; 2 the command line is wrong; 3 a file could not be read.
`,
  noPath: 'The files or folders of the units are missing.',
  noOut: 'The file to write is missing; for example: --out summary.xlsx.',
  outIsNoWorkbook: (path) => `${path} must end in .xlsx; choose another name for --out.`,
  outExists: (path) => `${path} exists and will not be overwritten; choose another name for --out.`,
  nothingFound: (path) => `${path}: there is no Excel or Word file.`,
  reading: (number, of, unit) => `Reading ${String(number)}/${String(of)}: ${unit}`,
  leftOutForErrors: (unit, errors) =>
    `Left out: ${unit}, with ${String(errors)} ${errors === 1 ? 'error' : 'errors'} (--include-failing adds it all the same).`,
  unreadable: (unit, file, why) => `Left out: ${unit}: ${file}: ${why}`,
  because: {
    'no-source': 'source not known',
    'rest-no-source': 'source of what is left beside “trong đó” not known',
    'no-year': 'year not known',
    'unit-unknown': 'unit of money not known',
    'not-read': 'amount could not be read',
    'year-outside': 'outside the period of the summary',
    'source-not-used': 'the summary has no such source',
  },
  noFigures: (unit, reasons) =>
    reasons.length === 0
      ? `Left out: ${unit}: no amount by source and year could be read.`
      : `Left out: ${unit}: none of its amounts can be added (${reasons.join('; ')}).`,
  noFiles: (unit) => `Left out: ${unit}: its folder holds no file that can be read (Excel, or Word .docx).`,
  noPlace: (unit, groups) => {
    const count = groups.reduce((sum, { cells }) => sum + cells.length, 0);
    const told = groups.map(({ because, cells }) => `${because}: ${some(cells)}`).join('; ');
    return `${unit}: ${String(count)} figures have no place in the summary, ${told}.`;
  },
  notRead: (unit, cells) => `${unit}: ${String(cells.length)} cells were not added because no amount could be read there: ${some(cells)}.`,
  differing: (unit, money, sums) =>
    `${unit}: its own totals differ from what was added (${unitWord(money, 'en')}): ${sums.map(difference).join('; ')}.`,
  unused: (unit, table) =>
    `${unit}: the table ${table} was not added: for the same sources and years it says something else than the one used.`,
  nothingToWrite: 'No unit could be added, so no file was written.',
  periodTooLong: (from, to, most) =>
    `The figures reach from ${String(from)} to ${String(to)}, more than ${String(most)} years; choose with --period.`,
  written: (path, units, leftOut) =>
    `Wrote ${path}: ${String(units)} ${units === 1 ? 'unit' : 'units'}${leftOut === 0 ? '' : `, ${String(leftOut)} left out`}.`,
};
