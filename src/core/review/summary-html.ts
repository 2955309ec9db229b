/** The page over all submissions: a matrix, the money by source and year, what was accepted and what not read, then each unit on a page of its own. */
import { reportWords } from '../messages/reports/report-words';
import { formatCount } from '../messages/reports/sum-words';
import { reviewWords } from '../messages/review/of';
import type { Standing, SummaryWords } from '../messages/review/words';
import { formatAmount } from '../messages/numbers';
import type { Language } from '../messages/language';
import { add, amountFromText, scaleByPowerOfTen, ZERO, type Amount } from '../money/amount';
import { escape, page, tag } from '../report/markup';
import type { SourceId } from '../table/model/dimensions';
import type { StatedAmount } from './stated-totals';
import type { Made } from './submission';
import type { FileRow, UnitRow } from './unit-row';

const STYLE = `
body { font: 16px/1.5 "Segoe UI", "Noto Sans", sans-serif; color: #1b1b1b; background: #fff; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1.2rem 0 0.3rem; }
table { border-collapse: collapse; margin: 0.5rem 0; } th, td { border: 1px solid #767676; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #f0f0f0; } td.figure, th.figure { text-align: right; white-space: nowrap; } tfoot th, tfoot td { font-weight: 700; }
.pass { color: #0b5a08; } .fail, .unreadable, .error { color: #a4262c; font-weight: 600; } .undecided, .warning { color: #7a4b00; }
.unit { border-top: 2px solid #767676; margin-top: 2rem; padding-top: 0.5rem; }
@page { size: A4; margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt; } a { color: inherit; text-decoration: none; }
.unit { break-before: page; border-top: 0; margin-top: 0; } tr { break-inside: avoid; } h3 { break-after: avoid; } thead { display: table-header-group; } tfoot { display: table-row-group; } }
`;

const SOURCES: readonly (SourceId | 'all')[] = ['national', 'local', 'counterpart', 'integrated', 'other', 'all'];

export function summaryHtml(rows: readonly UnitRow[], made: Made, language: Language): string {
  const { summary: words } = reviewWords(language);
  const by = (standing: Standing): number => rows.filter((row) => row.standing === standing).length;
  const standings = { pass: by('pass'), fail: by('fail'), undecided: by('undecided'), unreadable: by('unreadable') };
  return page(words.title, language, STYLE, [
    tag('h1', words.title),
    tag('p', words.counts(rows.length, standings)),
    tag('p', words.findings({ error: total(rows, 'error'), warning: total(rows, 'warning'), undecided: total(rows, 'undecided') })),
    tag('p', words.made(made.day, made.version, made.caps)),
    tag('h2', words.matrix),
    matrix(rows, words, language),
    tag('h2', words.totals),
    totalsOfAll(rows, words, language),
    tag('h2', words.unreadable),
    unreadableOf(rows, words),
    tag('h2', words.accepted),
    acceptedOf(rows, words),
    ...rows.map((row, at) => unitHtml(row, at, words, language)),
  ]);
}

const total = (rows: readonly UnitRow[], name: 'error' | 'warning' | 'undecided'): number => rows.reduce((sum, row) => sum + row[name], 0);
const anchor = (at: number): string => `ho-so-${String(at + 1)}`;
const list = (items: readonly string[]): string => `<ul>${items.map((item) => tag('li', item)).join('')}</ul>`;
const address = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** @param words what is shown in place of the name @param of who it belongs to, for a reader who hears links without their row */
function link(file: string, words = file, of = ''): string {
  const label = of === '' ? '' : ` aria-label="${escape(`${words}: ${of}`)}"`;
  return `<a href="${address(file)}"${label}>${escape(words)}</a>`;
}

/** "Word" and "HTML" say enough beside the unit. */
const kindOf = (file: string): string => (file.endsWith('.docx') ? 'Word' : 'HTML');

function table(caption: string, head: readonly string[], body: readonly string[], foot = ''): string {
  const figures = head.map((words) => tag('th', words, ' scope="col"')).join('');
  const end = foot === '' ? '' : `<tfoot>${foot}</tfoot>`;
  return `<table aria-label="${escape(caption)}"><thead><tr>${figures}</tr></thead><tbody>\n${body.join('\n')}\n</tbody>${end}</table>`;
}

const figure = (text: string): string => tag('td', text, ' class="figure"');

function standing({ sums, caps }: Pick<UnitRow | FileRow, 'sums' | 'caps'>, words: SummaryWords): string {
  return tag('td', words.sums[sums], ` class="${sums}"`) + tag('td', words.caps[caps], ` class="${caps}"`);
}

function matrix(rows: readonly UnitRow[], words: SummaryWords, language: Language): string {
  const { number, unit, sums, caps, error, warning, undecided, files, letter } = words.columns;
  const count = (value: number): string => figure(formatCount(value, language));
  const body = rows.map(
    (row, at) =>
      `<tr>${figure(String(at + 1))}<th scope="row"><a href="#${anchor(at)}">${escape(row.unit)}</a></th>${standing(row, words)}` +
      `${count(row.error)}${count(row.warning)}${count(row.undecided)}${count(row.files.length)}<td>${row.letters.map((file) => link(file, kindOf(file), row.unit)).join(', ')}</td></tr>`,
  );
  const fileCount = rows.reduce((sum, row) => sum + row.files.length, 0);
  const foot =
    `<tr><td></td>${tag('th', words.sum, ' scope="row"')}<td></td><td></td>${count(total(rows, 'error'))}${count(total(rows, 'warning'))}` +
    `${count(total(rows, 'undecided'))}${count(fileCount)}<td></td></tr>`;
  return table(words.matrix, [number, unit, sums, caps, error, warning, undecided, files, letter], body, foot);
}

/** Sums by source and year; a place that no unit states stays empty. */
function totalsTable(amounts: readonly StatedAmount[], caption: string, words: SummaryWords, language: Language): string {
  const sums = new Map<string, Amount>();
  const key = (source: string, when: number | 'whole'): string => `${source} ${String(when)}`;
  for (const { source, when, amount } of amounts)
    sums.set(key(source, when), add(sums.get(key(source, when)) ?? ZERO, amountFromText(amount) ?? ZERO));
  const years = [...new Set(amounts.flatMap(({ when }) => (when === 'whole' ? [] : [when])))].sort((a, b) => a - b);
  const columns: (number | 'whole')[] = [...years, ...(amounts.some(({ when }) => when === 'whole') ? (['whole'] as const) : [])];
  const body = SOURCES.filter((source) => amounts.some((one) => one.source === source)).map((source) => {
    const cells = columns.map((when) => {
      const sum = sums.get(key(source, when));
      return figure(sum === undefined ? '' : formatAmount(scaleByPowerOfTen(sum, -6), language));
    });
    return `<tr>${tag('th', words.sources[source], ' scope="row"')}${cells.join('')}</tr>`;
  });
  return table(caption, [words.source, ...columns.map((when) => (when === 'whole' ? words.whole : String(when)))], body);
}

function totalsOfAll(rows: readonly UnitRow[], words: SummaryWords, language: Language): string {
  const stating = rows.filter(({ totals }) => totals.length > 0);
  if (stating.length === 0) return tag('p', words.noTotals);
  const failing = stating.filter(({ sums }) => sums === 'fail').length;
  return [
    totalsTable(
      stating.flatMap(({ totals }) => totals),
      words.totals,
      words,
      language,
    ),
    tag('p', words.totalsNote(stating.length, rows.length, failing)),
  ].join('\n');
}

function unreadableOf(rows: readonly UnitRow[], words: SummaryWords): string {
  const items = rows.flatMap(({ unit, files }) => [
    ...files.flatMap(({ name, problem }) => (problem === '' ? [] : [`${name === unit ? unit : `${unit} › ${name}`}: ${problem}`])),
    ...(files.length === 0 ? [`${unit}: ${words.noFile}`] : []),
  ]);
  return items.length === 0 ? tag('p', words.noneUnreadable) : list(items);
}

function acceptedOf(rows: readonly UnitRow[], words: SummaryWords): string {
  const items = rows.flatMap(({ unit, accepted }) => accepted.map((one) => `${unit}: ${one}`));
  return items.length === 0 ? tag('p', words.noneAccepted) : list(items);
}

function unitHtml(row: UnitRow, at: number, words: SummaryWords, language: Language): string {
  const { severity } = reportWords(language);
  const { columns } = words;
  const severalFiles = row.files.length > 1;
  const found = row.entries.map(
    (entry) =>
      `<tr>${tag('td', severity[entry.severity], ` class="${entry.severity}"`)}<td>${[
        ...(severalFiles ? [entry.file] : []),
        entry.place,
        ...(entry.label === '' ? [] : [entry.label]),
      ]
        .map(escape)
        .join('<br>')}</td>${tag('td', entry.message)}${figure(entry.amount)}</tr>`,
  );
  const files = row.files.map((file) => {
    const counts = [file.error, file.warning, file.undecided].map((count) => figure(formatCount(count, language))).join('');
    return `<tr>${tag('th', file.name, ' scope="row"')}${standing(file, words)}${counts}</tr>`;
  });
  const problems = row.files.flatMap(({ name, problem }) => (problem === '' ? [] : [`${name}: ${problem}`]));
  return [
    `<section class="unit" aria-labelledby="${anchor(at)}">`,
    `<h2 id="${anchor(at)}">${escape(`${String(at + 1)}. ${row.unit}`)}</h2>`,
    row.files.length === 0
      ? tag('p', words.noFile, ' class="unreadable"')
      : table(words.filesOfUnit, [columns.files, columns.sums, columns.caps, columns.error, columns.warning, columns.undecided], files),
    ...(problems.length === 0 ? [] : [list(problems)]),
    ...(row.leftAside.length === 0 ? [] : [tag('p', reviewWords(language).letter.leftAside(row.leftAside))]),
    ...(row.standing === 'unreadable'
      ? []
      : [found.length === 0 ? tag('p', words.nothingFound) : table(columns.error, words.findingColumns, found)]),
    ...(row.totals.length === 0 ? [] : [tag('h3', words.unitTotals), totalsTable(row.totals, words.unitTotals, words, language)]),
    ...(row.accepted.length === 0 ? [] : [tag('h3', words.accepted), list(row.accepted)]),
    `<p>${[[words.letters, row.letters] as const, [words.copies, row.copies] as const]
      .flatMap(([title, names]) => (names.length === 0 ? [] : [`${escape(title)} ${names.map((name) => link(name)).join(', ')}.`]))
      .join(' ')}</p>`,
    '</section>',
  ].join('\n');
}
