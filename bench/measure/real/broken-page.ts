/** The page on broken formulas: by way how many were noticed and how many placed, in books worked with and kept aside. */
import { grid, share } from '../grid';
import type { BrokenBook, BrokenFormula } from './broken-books';
import { SLIPS } from './formula-slips';
import { THIRDS } from './thirds';

export function brokenPage(books: readonly BrokenBook[]): string {
  const all = books.flatMap(({ tried }) => tried);
  const figures = (some: readonly BrokenFormula[]): string[] => [
    String(some.length),
    share(some.filter(({ noticed }) => noticed).length, some.length),
    share(some.filter(({ placed }) => placed).length, some.length),
  ];
  const header = ['', 'N', 'noticed', 'placed'];
  return [
    '# Formulas broken one at a time',
    '',
    '`npm run bench:broken` makes this page again from the real books beside the project, of which nothing is copied here; it prints what was missed.',
    'In each book formulas that three neighbours or more share are broken, one at a time and in fourteen ways, and all that follows is calculated anew.',
    'Noticed: by an error or a warning that was not there before. Placed: a finding that was not there before names the cell, as the one to look at, as one of several wrong alike, or as the one to be changed.',
    '',
    grid(
      ['way', ...header.slice(1)],
      [...Object.keys(SLIPS).map((way) => [way, ...figures(all.filter((one) => one.way === way))]), ['all', ...figures(all)]],
    ),
    '',
    grid(
      ['books', 'books', ...header.slice(1)],
      THIRDS.map((third) => {
        const own = books.filter((book) => book.third === third);
        return [third, String(own.length), ...figures(own.flatMap(({ tried }) => tried))];
      }),
    ),
    '',
  ].join('\n');
}

/** What was missed in a book: for the terminal only. */
export function missedIn({ name, third, tried }: BrokenBook): string {
  const missed = tried.filter(({ placed }) => !placed);
  const lines = missed.map(
    ({ way, sheet, cell, before, after, noticed, said }) =>
      `    ${way}: ${sheet}!${cell} ${before} -> ${String(after)}${noticed ? ' (noticed)' : ''} ${said.join('; ')}`,
  );
  return [
    `${third === 'kept aside' ? '* ' : ''}${name}: ${String(tried.length - missed.length)} of ${String(tried.length)} placed`,
    ...(third === 'kept aside' ? [] : lines),
  ].join('\n');
}
