/** The comparison of two versions in English. */
import type { CompareWords } from './words';

const some = (areas: readonly string[]): string => `${areas.slice(0, 5).join('; ')}${areas.length > 5 ? '; …' : ''}`;

export const en: CompareWords = {
  help: `Usage: soatbieu compare OLD NEW [options]

Holds two versions of a submission against each other by meaning: lines by name, amounts by source and year, not by position. Each version is
a file (Excel, .ods, Word .docx) or a folder; Word and Excel may be mixed. Totals that only follow their parts are left out.

  --format text|json|html   form of the result; text by default
  --out FILE                writes the result to a file
  --lang vi|en              Vietnamese (default) or English
  --help                    this page

Exit status: 0 nothing changed; 1 something did; 2 the command line is wrong; 3 a file could not be read (the rest is compared).
`,
  heading: 'Comparison of two versions',
  versions: (old, now) => `Old: ${old}. New: ${now}.`,
  noChange: 'No line, amount, source or year has changed.',
  noChangeInRest: 'In what could be compared no line, amount, source or year has changed.',
  count: (changes) => (changes === 1 ? '1 change.' : `${String(changes)} changes.`),
  kind: {
    'line-added': 'Line added',
    'line-removed': 'Line removed',
    'line-renamed': 'Line renamed',
    'line-moved': 'Line moved',
    'amount-changed': 'Figure changed',
    'total-changed': 'Total changed',
    'moved-between-sources': 'Moved between sources',
    'unit-changed': 'Unit changed',
    'years-shifted': 'Years shifted',
  },
  source: {
    national: 'national money',
    local: 'local money',
    counterpart: 'counterpart',
    integrated: 'integrated funds',
    other: 'other sources',
    all: 'all sources',
    'state-budget': 'state budget',
  },
  year: (year) => String(year),
  years: (years) => years.map(String).join(', '),
  increase: (amount) => `up ${amount}`,
  decrease: (amount) => `down ${amount}`,
  nothing: '(blank)',
  notThere: 'not there',
  added: (label, amount) => `“${label}” is new${amount === '' ? '' : `: ${amount}`}`,
  removed: (label, amount) => `“${label}” is gone${amount === '' ? '' : `, it had ${amount}`}`,
  renamed: (old, now) => `“${old}” is now “${now}”`,
  moved: (label) => `“${label}” stands elsewhere in the table`,
  movedMoney: (about, parts) => `${about}: ${parts}; the total is the same`,
  unitChanged: (old, now, figures) => {
    if (old === null || now === null) {
      const stated =
        old === null ? `the old version states no unit, the new one ${now ?? ''}` : `the old version states ${old}, the new one no unit`;
      return `${stated}; figures were compared as written, without conversion`;
    }
    const how = {
      kept: ', but the figures stayed as they were: so every amount is another',
      converted: '; amounts were compared after conversion',
      'as-written': '; no conversion is possible, figures were compared as written',
    };
    return `from ${old} to ${now}${how[figures]}`;
  },
  otherUnit: 'a unit that is not Vietnamese money',
  countedOtherwise: (label, old, now) => `“${label}” was counted in ${old} and is now in ${now}`,
  measure: { quantity: 'quantity', price: 'unit price' },
  wholeTable: 'the whole table',
  shifted: (label, years, periods) =>
    `${label === '' ? en.wholeTable : `“${label}”`} is ${String(Math.abs(years))} ${Math.abs(years) === 1 ? 'year' : 'years'} ${years > 0 ? 'later' : 'earlier'}${periods === '' ? '' : ` (${periods})`}`,
  place: (place) => `(${place})`,
  places: (old, now) => `(old: ${old}; new: ${now})`,
  cell: (cell, sheet) => `cell ${cell}, sheet “${sheet}”`,
  sheet: (sheet) => `sheet “${sheet}”`,
  totals: 'Totals before and after',
  allSources: 'Total',
  addedUp: 'Added up (no overall total stated)',
  totalUnread: 'not readable',
  totalsDiffer: (version, totals, unit) => {
    const parts = totals.map(({ name, isStated, said, workedOut }) =>
      isStated
        ? `${name} says ${said}, the cells add up to ${workedOut}`
        : `${name} comes to ${said} by the totals stated, to ${workedOut} cell by cell`,
    );
    return `In the ${version} version a total is not what its parts add up to${unit === '' ? '' : ` (${unit})`}: ${parts.join('; ')}.`;
  },
  totalsUnread: (version, totals, unit) => {
    const parts = totals.map(({ name, workedOut }) => `${name}, the cells add up to ${workedOut}`);
    return `In the ${version} version a total could not be read${unit === '' ? '' : ` (${unit})`}: ${parts.join('; ')}.`;
  },
  totalNotStated: (version) => `The ${version} version states no total of all; the figure above was added up from the cells.`,
  columns: { source: 'Source', old: 'Old', new: 'New', difference: 'Difference', unit: 'Unit' },
  tableOnlyOld: 'this table is in the old version only',
  tableOnlyNew: 'this table is in the new version only',
  untitled: 'Table without a title',
  uncalculated: (version, cells) =>
    `The ${version} version has ${String(cells.length)} formulas that were never calculated and could not be compared: ${some(cells)}. Open the file in Excel, save it and compare again.`,
  lost: (version, files) =>
    `${String(files.length)} files of the ${version} version could not be read: ${files.join('; ')}. Only the rest was compared.`,
  setAside: (version, places) =>
    `Left out of the ${version} version, since the other side may stand in a file that could not be read: ${places.join('; ')}.`,
  unread: (version, areas) =>
    `The ${version} version has ${String(areas.length)} areas with figures that were not read as tables and could not be compared: ${some(areas)}.`,
  noTables: 'No table could be read in either version, so nothing can be said about changes.',
  twoPaths: 'Exactly two paths are needed: the old version, then the new one.',
  notReadable: (path, why) => `${path}: ${why}`,
  nothingFound: (path) => `${path}: there is no Excel or Word file.`,
};
