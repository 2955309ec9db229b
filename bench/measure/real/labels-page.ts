/** The page on labelled workbooks: precision, recall and F1 by class and by workbook, beside what published tools reach on the same books. */
import type { WorkbookReport } from '../../../src/core/check/report';
import type { Finding, FindingCode } from '../../../src/core/rules/common/finding';
import { cellKey, parseRange } from '../../../src/core/workbook/address';
import { readFormula } from '../../../src/core/workbook/formula/read-formula';
import { cellAt, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { grid } from '../grid';
import { THIRDS, thirdOf, type Third } from './thirds';

export interface Label {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly note: string;
}

interface LabelledCell {
  readonly place: string;
  readonly labels: ReadonlySet<string>;
  /** Places that a finding may name as well: where one cannot tell which of two is right. */
  readonly duals: readonly string[];
  /** All that is asked is to leave blank and heading cells out of a range: no figure would change. */
  readonly isNarrowing: boolean;
}

export interface LabelledBook {
  readonly name: string;
  readonly third: Third;
  readonly cells: readonly LabelledCell[];
  /** Codes that say something of a place. */
  readonly said: ReadonlyMap<string, ReadonlySet<FindingCode>>;
  /** Places that are said to show a wrong figure: an error, or another figure is named. */
  readonly wrong: ReadonlySet<string>;
}

/** Labels of the two published suites; those made by hand for single books are held by tests. */
const PUBLISHED = new Set(['missing-formula', 'formula-error', 'wrong-value', 'ref', 'refi', 'calc']);

const ARITHMETIC: readonly FindingCode[] = ['SB101', 'SB102', 'SB103', 'SB104', 'SB105', 'SB106', 'SB107', 'SB110', 'SB111', 'SB303'];
const PATTERNS: readonly FindingCode[] = ['SB403', 'SB404', 'SB406'];
const TYPED: readonly FindingCode[] = ['SB402', 'SB405'];

interface Class {
  readonly name: string;
  readonly labels: readonly string[];
  readonly codes: readonly FindingCode[];
  /** Labels that ask for blank and heading cells to be left out do not count. */
  readonly figuresOnly?: true;
  /** A total that is right today, or a range that takes in blanks, calls no figure wrong. */
  readonly wrongOnly?: true;
}

/** Fair pairings of labels and codes, as the folder's own page gives them. */
const CLASSES: readonly Class[] = [
  { name: 'typed totals (missing-formula)', labels: ['missing-formula'], codes: TYPED },
  { name: 'inconsistent formulas (formula-error, ref, refi, calc)', labels: ['formula-error', 'ref', 'refi', 'calc'], codes: PATTERNS },
  {
    name: '– without ranges that only take in blanks',
    labels: ['formula-error', 'ref', 'refi', 'calc'],
    codes: PATTERNS,
    figuresOnly: true,
  },
  { name: '– of ExceLint (ref, refi, calc), the same', labels: ['ref', 'refi', 'calc'], codes: PATTERNS, figuresOnly: true },
  { name: 'wrong values (wrong-value)', labels: ['wrong-value'], codes: [...ARITHMETIC, ...TYPED, ...PATTERNS] },
  {
    name: '– of findings that call the figure wrong',
    labels: ['wrong-value'],
    codes: [...ARITHMETIC, ...TYPED, ...PATTERNS],
    wrongOnly: true,
  },
  {
    name: 'all of TASI',
    labels: ['missing-formula', 'formula-error', 'wrong-value'],
    codes: [...ARITHMETIC, ...TYPED, ...PATTERNS],
  },
];
const OF_TASI = CLASSES.at(-1);

/** Published answers on the 29 labelled books here, all classes of TASI. */
const TOOLS: readonly (readonly [string, string, string, string])[] = [
  ['TASI', '.578', '.673', '.622'],
  ['CACheck', '.633', '.399', '.489'],
  ['CUSTODES', '.492', '.411', '.448'],
  ['AmCheck', '.365', '.354', '.359'],
  ["Excel's own checks", '.160', '.333', '.216'],
  ['ExceLint', '.348', '.044', '.079'],
  ['UCheck & Dimension', '.019', '.023', '.021'],
];

/** @returns null where the book has no published labels: then nothing is known of the cells without one */
export function labelledBook(
  name: string,
  workbook: WorkbookSnapshot,
  report: WorkbookReport,
  labels: readonly Label[],
): LabelledBook | null {
  const own = labels.filter(({ file, label }) => file === name && PUBLISHED.has(label));
  if (own.length === 0) return null;
  const byPlace = new Map<string, Label[]>();
  for (const label of own) byPlace.set(placeOf(label.sheet, label.cell), [...(byPlace.get(placeOf(label.sheet, label.cell)) ?? []), label]);
  const cells = [...byPlace].map(([place, all]): LabelledCell => {
    const [{ sheet, cell } = { sheet: '', cell: '' }] = all;
    return {
      place,
      labels: new Set(all.map(({ label }) => label)),
      duals: all.flatMap(({ note }) => dualsIn(note).map((dual) => placeOf(sheet, dual))),
      isNarrowing:
        all.every(({ label, note }) => label !== 'wrong-value' && !/omit|should/i.test(note)) && takesInBlanks(workbook, sheet, cell),
    };
  });
  const said = new Map<string, Set<FindingCode>>();
  const wrong = new Set<string>();
  for (const finding of report.findings)
    for (const place of placesOf(finding)) {
      if (finding.severity === 'error' || finding.difference !== null) wrong.add(place);
      const codes = said.get(place) ?? new Set();
      codes.add(finding.code);
      said.set(place, codes);
    }
  return { name, third: thirdOf(name), cells, said, wrong };
}

function placeOf(sheet: string, cell: string): string {
  const range = parseRange(cell);
  return `${sheet}!${range === null ? cell : String(cellKey(range.top, range.left))}`;
}

const dualsIn = (note: string): string[] =>
  (/dual = ([A-Z0-9,: ]+)/.exec(note)?.[1] ?? '').split(/[, :]+/).filter((one) => /^[A-Z]+\d+$/.test(one));

/** One range in one function, and some of its cells hold no number. */
function takesInBlanks({ sheets }: WorkbookSnapshot, name: string, cell: string): boolean {
  const sheet = sheets.find((one) => one.name === name);
  const at = parseRange(cell);
  const formula = sheet === undefined || at === null ? undefined : cellAt(sheet, at.top, at.left)?.formula;
  if (sheet === undefined || formula === undefined) return false;
  const [only, ...others] = readFormula(formula).references;
  if (only === undefined || others.length > 0 || only.sheet !== null || only.whole !== null) return false;
  const { top, left, bottom, right } = only.range;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (typeof cellAt(sheet, row, column)?.value !== 'number') return true;
  return false;
}

/** Every cell that a finding calls wrong: the one to look at, those wrong in the same way, those that its fix would change. */
function placesOf({ sheet, cell, related, code, severity, fix }: Finding): Set<string> {
  // What is wrong in the same way is mended together; without a mend it stands in `related` one by one, where kin and parts stand too.
  const mended = code.startsWith('SB4') ? (fix?.edits ?? []).filter((edit) => edit.sheet === sheet).map((edit) => edit.cell) : [];
  const alike =
    fix === null && (code === 'SB406' || (severity === 'info' && (code === 'SB404' || code === 'SB402')))
      ? related.filter((place) => !place.includes(':') && !place.includes('!'))
      : [];
  return new Set([cell, ...alike, ...mended].map((place) => placeOf(sheet, place)));
}

interface Score {
  readonly labels: number;
  readonly found: number;
  readonly said: number;
  readonly right: number;
}

function scoreOf(books: readonly LabelledBook[], { labels, codes, figuresOnly, wrongOnly }: Class): Score {
  let [all, found, said, right] = [0, 0, 0, 0];
  for (const book of books) {
    const speaks = (place: string): boolean =>
      (wrongOnly !== true || book.wrong.has(place)) && codes.some((code) => book.said.get(place)?.has(code) === true);
    const wanted = book.cells.filter((cell) => labels.some((label) => cell.labels.has(label)));
    const counted = figuresOnly === true ? wanted.filter(({ isNarrowing }) => !isNarrowing) : wanted;
    const places = new Set(wanted.flatMap(({ place, duals }) => [place, ...duals]));
    all += counted.length;
    found += counted.filter(({ place, duals }) => [place, ...duals].some(speaks)).length;
    for (const place of book.said.keys()) {
      if (!speaks(place)) continue;
      said++;
      if (places.has(place)) right++;
    }
  }
  return { labels: all, found, said, right };
}

const two = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

function figures({ labels, found, said, right }: Score): string[] {
  const [precision, recall] = [said === 0 ? 0 : right / said, labels === 0 ? 0 : found / labels];
  const f1 = precision + recall === 0 ? '–' : ((2 * precision * recall) / (precision + recall)).toFixed(2);
  return [String(labels), String(said), two(right, said), two(found, labels), labels === 0 ? '–' : f1];
}

const FIGURES = ['labels', 'said', 'precision', 'recall', 'F1'] as const;

export function labelsPage(books: readonly LabelledBook[]): string {
  const byClass = (own: readonly LabelledBook[]): string =>
    grid(
      ['class', 'codes', ...FIGURES],
      CLASSES.map((one) => [one.name, codesOf(one), ...figures(scoreOf(own, one))]),
    );
  return [
    '# Labelled workbooks',
    '',
    '`npm run bench:labels` makes this page again from the labelled books beside the project, of which nothing is copied here.',
    'Labels of two published suites (TASI, ExceLint), which call smells and provable faults by different names; a cell without a label counts as false. Said: cells that a finding calls wrong, of any severity.',
    'A third of the books is kept aside by a hash of its name and only measured.',
    '',
    ...THIRDS.flatMap((third) => {
      const own = books.filter((book) => book.third === third);
      return [`## Books ${third}: ${String(own.length)}`, '', byClass(own), ''];
    }),
    `## All ${String(books.length)} books`,
    '',
    byClass(books),
    '',
    '## Beside published tools',
    '',
    'Their answers as published with the labels, on these books, all classes of TASI together.',
    '',
    grid(
      ['tool', 'precision', 'recall', 'F1'],
      [...TOOLS, ...(OF_TASI === undefined ? [] : [['this one', ...figures(scoreOf(books, OF_TASI)).slice(2)]])],
    ),
    '',
    '## Book by book',
    '',
    'All classes of TASI together; `*`: kept aside.',
    '',
    grid(
      ['book', ...FIGURES],
      books.map((book, at) => [
        `${book.third === 'kept aside' ? '* ' : ''}${String(at + 1)}`,
        ...(OF_TASI === undefined ? [] : figures(scoreOf([book], OF_TASI))),
      ]),
    ),
    '',
  ].join('\n');
}

const codesOf = ({ codes }: Class): string => (codes.length > 5 ? 'all sums and formulas' : codes.join(' '));

/** What was said without a label and missed with one, book by book: for the terminal only, and not of books kept aside. */
export function missedLabels({ name, third, cells, said }: LabelledBook): string {
  const labelled = new Set(cells.map(({ place }) => place));
  const missed = cells.filter(({ place, isNarrowing }) => !said.has(place) && !isNarrowing);
  const extra = [...said].filter(
    ([place, codes]) => !labelled.has(place) && [...codes].some((code) => [...TYPED, ...PATTERNS].includes(code)),
  );
  return `${third === 'kept aside' ? '* ' : ''}${name}: ${String(missed.length)} of ${String(cells.length)} missed, ${String(extra.length)} without a label`;
}
