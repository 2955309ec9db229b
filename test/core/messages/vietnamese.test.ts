/** The Vietnamese words around the findings: no English, one word for one thing, nothing left open. The findings' own are tested with the rules. */
import { browserWords } from '../../../src/core/messages/pane/browser';
import { EXCEL_WORDS } from '../../../src/core/messages/pane/excel';
import { headlineWords } from '../../../src/core/messages/reports/headline-words';
import { insertionSentence } from '../../../src/core/messages/forms/insertion';
import { paneWords } from '../../../src/core/messages/pane/of';
import { problemWords, type ProblemCode } from '../../../src/core/messages/reports/problems';
import { correctingWords } from '../../../src/core/messages/correcting/of';
import { readingWords } from '../../../src/core/messages/reading/of';
import { reviewWords } from '../../../src/core/messages/review/of';
import { reportWords } from '../../../src/core/messages/reports/report-words';
import type { HostErrorCode } from '../../../src/core/workbook/port';

const PROBLEMS: readonly ProblemCode[] = [
  'not-a-workbook',
  'empty-file',
  'truncated',
  'encrypted',
  'damaged',
  'too-large',
  'unsupported-format',
  'renamed-text',
  'unreadable',
  'not-found',
  'read-only-format',
  'internal',
];

const REFUSALS: readonly HostErrorCode[] = [
  'name-taken',
  'protected-structure',
  'changed-since',
  'read-only',
  'no-such-sheet',
  'too-large',
  'busy',
  'host-failed',
];

/** Every text below, with its path; what is made from data at the time is left to the tests of its place. */
function textsIn(words: unknown, path: string): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

const texts = [
  ...textsIn(paneWords('vi'), 'pane'),
  ...textsIn(browserWords('vi'), 'browser'),
  ...textsIn(EXCEL_WORDS.vi, 'excel'),
  ...textsIn(reportWords('vi'), 'report'),
  ...textsIn(reviewWords('vi'), 'review'),
  ...textsIn(headlineWords('vi'), 'headline'),
  ...textsIn(readingWords('vi'), 'reading'),
  ...textsIn(correctingWords('vi'), 'correcting'),
  ...PROBLEMS.flatMap((code) => textsIn(problemWords(code, 'vi'), `problem.${code}`)),
  ...REFUSALS.flatMap((code) => textsIn(insertionSentence(code, 'vi'), `insertion.${code}`)),
].filter(([path]) => path !== 'pane.language');

test.each([
  ['is empty', /^\s*$/],
  ['has blanks in a row or before a mark', / {2}| [.,;:!?](?!\S)/],
  [
    'speaks English',
    /\b(?:sum|total|cell|error|file|sheet|table|row|column|warning|check|number|text|format|fix|unit|header|workbook|formula)s?\b/i,
  ],
  ['says “sổ” for a workbook', /\bsổ (?!sách)/i],
  ['says “trang” for a sheet without “tính”', /\btrang (?!tính|này|web)/i],
])('no text %s', (_fault, pattern) => {
  const wrong = texts.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`);
  expect(wrong).toEqual([]);
});

test('there is something to read', () => {
  expect(texts.length).toBeGreaterThan(100);
});
