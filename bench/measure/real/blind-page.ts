/** The page on sums recovered without formulas, and what is printed of each book beside it. The page names no book and holds no figure of one. */
import { toA1 } from '../../../src/core/workbook/address';
import { toRanges } from '../../../src/core/rules/common/places';
import { grid, share } from '../grid';
import { shownFinding } from '../shown-table';
import { columnOf, rowOf } from './cell-sum';
import type { Outcome } from './one-digit';
import type { AskedSum, Miss, PlacedSum, Recovery, TriedChange } from './recovery';
import { SHAPES } from './sum-shape';
import { THIRDS } from './thirds';

/** The books of one folder that could be read and hold sums, or claims. */
export interface BookSet {
  readonly name: string;
  readonly books: readonly Recovery[];
  readonly unreadable: number;
}

const isFound = ({ miss }: AskedSum): boolean => miss === null;
const count = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length;
const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): string => share(count(all, is), all.length);

/** The mean over books, so that one book of a thousand sums does not speak for the others. */
function meanOf<T>(books: readonly (readonly T[])[], is: (one: T) => boolean): string {
  const shares = books.filter((all) => all.length > 0).map((all) => count(all, is) / all.length);
  return share(
    shares.reduce((total, one) => total + one, 0),
    shares.length,
  );
}

const MISSES: readonly Miss[] = ['no table there', 'nothing claimed', 'other parts'];

export function blindPage(sets: readonly BookSet[], edits: number): string {
  const parts = sets.flatMap(({ name, books }) => [
    ...THIRDS.map((third) => ({ name: `${name}, ${third}`, books: books.filter((book) => book.third === third) })),
    { name: `${name}, all`, books },
  ]);
  const everything = sets.flatMap(({ books }) => books).flatMap(({ asked }) => asked);
  return [
    '# Sums of real books, recovered without their formulas',
    '',
    '`npm run bench:blind` makes this page again from the books beside the project, of which nothing is copied here; a third of them, chosen by a hash of the name, is kept aside.',
    'A sum of a book: a formula that only adds (SUM, +; each cell once, two or more), along its own row or column, whose stored result agrees with the stored parts and is not zero. “Rich”: two or more of the parts are not zero.',
    'Found: a claim of `equationList` made without formulas has the same total and the same parts (zeros aside), or the same once totals among the parts are taken apart, each side’s by its own sums.',
    'Wrong: a claim at a total whose own formula adds two or more cells in the same direction, and others; out of the claims at such totals. Accused: errors at totals whose own formula holds.',
    '',
    grid(
      [
        'books',
        'with sums',
        'no table',
        'sums',
        'found',
        'mean per book',
        'rich',
        'found',
        'mean per book',
        'claims',
        'wrong',
        'of',
        'accused',
      ],
      parts.map(({ name, books }) => recoveryRow(name, books)),
    ),
    '',
    '## One digit changed',
    '',
    `Up to ${String(edits)} added figures a book, spread over its sums: one leading or middle digit changed, nothing calculated again.`,
    'Noticed: an error or warning that was not there before stands at the figure or names it in `related`; “at all”: or one that leaves it undecided.',
    'Located: an error or warning at the figure, or, where only one sum of the book speaks for it, in that sum and naming a range around it; “as read”: where only one sum that was claimed does. First without formulas, then with the formulas as they were.',
    '',
    grid(
      [
        'books',
        'figures',
        'noticed',
        'mean per book',
        'at all',
        'mean',
        'located',
        'mean',
        'as read',
        'with formulas: noticed',
        'at all',
        'located',
        'as read',
      ],
      parts.map(({ name, books }) => digitRow(name, books)),
    ),
    '',
    '## What kinds of sums are found and missed',
    '',
    'How the parts stand to the total among the figures of their line; “alone”: no other line adds up the same way.',
    '',
    grid(
      ['sums', 'N', 'found', ...MISSES],
      [
        ...SHAPES.map((shape) =>
          kindRow(
            shape,
            everything.filter((one) => one.shape === shape),
          ),
        ),
        kindRow(
          'alone',
          everything.filter(({ alone }) => alone),
        ),
        kindRow(
          'along a row',
          everything.filter(({ sum }) => sum.direction === 'row'),
        ),
        kindRow(
          'along a column',
          everything.filter(({ sum }) => sum.direction === 'column'),
        ),
        kindRow('all', everything),
      ],
    ),
    '',
  ].join('\n');
}

function recoveryRow(name: string, books: readonly Recovery[]): string[] {
  const withSums = books.filter(({ asked }) => asked.length > 0);
  const asked = withSums.map((book) => book.asked);
  const rich = asked.map((all) => all.filter((sum) => sum.rich));
  const sum = (of: (book: Recovery) => number): number => books.reduce((total, book) => total + of(book), 0);
  const [wrong, held] = [sum((book) => book.wrong.length), sum((book) => book.held)];
  return [
    name,
    String(withSums.length),
    String(count(withSums, ({ tables }) => tables === 0)),
    String(asked.flat().length),
    shareOf(asked.flat(), isFound),
    meanOf(asked, isFound),
    String(rich.flat().length),
    shareOf(rich.flat(), isFound),
    meanOf(rich, isFound),
    String(sum(({ claims }) => claims)),
    `${String(wrong)} (${share(wrong, held)})`,
    String(held),
    String(sum(({ accused }) => accused.length)),
  ];
}

function digitRow(name: string, books: readonly Recovery[]): string[] {
  const changes = books.map((book) => book.changes);
  const columns = (which: 'blind' | 'seeing', what: keyof Outcome, withMean = true): string[] => {
    const is = (change: TriedChange): boolean => change[which][what];
    return [shareOf(changes.flat(), is), ...(withMean ? [meanOf(changes, is)] : [])];
  };
  return [
    name,
    String(changes.flat().length),
    ...columns('blind', 'noticed'),
    ...columns('blind', 'noticedAtAll'),
    ...columns('blind', 'located'),
    ...columns('blind', 'locatedAsRead', false),
    ...columns('seeing', 'noticed', false),
    ...columns('seeing', 'noticedAtAll', false),
    ...columns('seeing', 'located', false),
    ...columns('seeing', 'locatedAsRead', false),
  ];
}

const kindRow = (name: string, sums: readonly AskedSum[]): string[] => [
  name,
  String(sums.length),
  shareOf(sums, isFound),
  ...MISSES.map((why) => String(count(sums, ({ miss }) => miss === why))),
];

/** Book by book, the ones that miss most first: for the terminal only. */
export function booksTable({ name, books, unreadable }: BookSet): string {
  const missed = ({ asked }: Recovery): number => count(asked, (sum) => !isFound(sum));
  const rows = books
    .filter(({ asked, wrong, accused }) => asked.length + wrong.length + accused.length > 0)
    .sort((a, b) => missed(b) - missed(a))
    .map((book) => [
      `${book.third === 'kept aside' ? '* ' : '  '}${book.name.slice(-60)}`,
      String(book.tables),
      String(book.asked.length),
      String(missed(book)),
      worstOf(book),
      String(book.wrong.length),
      String(book.accused.length),
      `${String(count(book.changes, ({ blind }) => blind.noticedAtAll))}/${String(book.changes.length)}`,
      `${String(count(book.changes, ({ seeing }) => seeing.noticedAtAll))}/${String(book.changes.length)}`,
    ]);
  const header = ['book (* kept aside)', 'tables', 'sums', 'missed', 'mostly', 'wrong', 'accused', 'digit blind', 'digit seeing'];
  return `${name}: ${String(books.length)} books read, ${String(unreadable)} not readable\n${grid(header, rows)}\n`;
}

/** The kind of sum that a book misses most often, and why. */
function worstOf({ asked }: Recovery): string {
  const kinds = new Map<string, number>();
  for (const { miss, shape, sum } of asked) {
    if (miss === null) continue;
    const kind = `${miss}: ${sum.direction} ${shape}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const [worst] = [...kinds].sort(([, a], [, b]) => b - a);
  return worst === undefined ? '' : `${worst[0]} (${String(worst[1])})`;
}

/** Everything about one book: for the terminal only. */
export function detailsOf({ name, asked, wrong, accused, changes }: Recovery): string {
  const outcome = ({ noticed, noticedAtAll, located }: Outcome): string =>
    located ? 'located' : noticed ? 'noticed' : noticedAtAll ? 'undecided' : 'silent';
  return [
    name,
    ...asked.flatMap((one) =>
      one.miss === null ? [] : [`missed ${shownSum(one)} ${one.shape}${one.alone ? ', alone' : ''}: ${one.miss}`],
    ),
    ...wrong.map((one) => `wrong ${shownSum(one)}`),
    ...accused.map((finding) => `accused ${shownFinding(finding)}`),
    ...changes.map(
      ({ change, blind, seeing }) =>
        `digit ${change.sheet}!${a1(change.cell)} ${String(change.before)} → ${String(change.after)}, in ${String(change.sums.length)} sums: ${outcome(blind)}; with formulas ${outcome(seeing)}`,
    ),
    '',
  ].join('\n');
}

const a1 = (cell: number): string => toA1({ row: rowOf(cell), column: columnOf(cell) });

const shownSum = ({ sheet, sum }: PlacedSum): string =>
  `${sheet}!${a1(sum.total)}=${toRanges(sum.parts.map((part) => ({ row: rowOf(part), column: columnOf(part) }))).join('+')}`;
