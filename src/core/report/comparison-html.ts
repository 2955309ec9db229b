/** The comparison as one self-contained page, in the looks of the report. */
import type { ComparedTable, Comparison } from '../compare/change';
import { isZero } from '../money/amount';
import { changePlace, changeSentence, compareWords } from '../messages/compare/of';
import type { CompareWords } from '../messages/compare/words';
import { formatAmount, unitWord } from '../messages/numbers';
import type { Language } from '../messages/language';
import { differenceOf, remarksOf, summaryOf, tableHeading, totalName, totalRemarks, totalText } from './comparison-text';
import { STYLE } from './html';
import { page, tag } from './markup';

function totalsHtml(table: ComparedTable, words: CompareWords, language: Language): string {
  if (table.totals.length === 0) return '';
  const { columns } = words;
  const [before, after] = [table.old?.unit ?? 'unknown', table.new?.unit ?? 'unknown'].map((unit) => unitWord(unit, language));
  const heading = (text: string, unit = ''): string => tag('th', unit === '' ? text : `${text} (${unit})`, ' scope="col"');
  const cell = (text: string): string => tag('td', text, ' class="figure"');
  const rows = table.totals.map((total) => {
    const difference = differenceOf(total, table);
    const apart = difference === null || isZero(difference) ? '–' : formatAmount(difference, language);
    const [old, now] = [total.old, total.new].map((one) => cell(totalText(one, words, language)));
    return `<tr>${tag('th', totalName(total, words), ' scope="row"')}${old ?? ''}${now ?? ''}${cell(apart)}</tr>`;
  });
  const head = `<tr>${heading(columns.source)}${heading(columns.old, before)}${heading(columns.new, after)}${heading(columns.difference, after)}</tr>`;
  const remarks = totalRemarks(table, words, language).map((remark) => `\n${tag('p', remark)}`);
  return `<table>${tag('caption', words.totals)}<thead>${head}</thead><tbody>${rows.join('')}</tbody></table>${remarks.join('')}`;
}

function tableHtml(table: ComparedTable, words: CompareWords, language: Language): string {
  const items = table.changes.map((change) =>
    tag('li', `${words.kind[change.kind]}: ${changeSentence(change, language)} ${changePlace(change, language)}`),
  );
  return [
    tag('h2', tableHeading(table, words)),
    ...(items.length === 0 ? [] : [`<ul>${items.join('\n')}</ul>`]),
    totalsHtml(table, words, language),
  ].join('\n');
}

export function comparisonHtml(comparison: Comparison, old: string, now: string, language: Language): string {
  const words = compareWords(language);
  return page(words.heading, language, `${STYLE}caption { text-align: left; font-weight: 700; padding: 0.25rem 0; }\n`, [
    tag('h1', words.heading),
    tag('p', words.versions(old, now)),
    ...summaryOf(comparison, words).map((text) => tag('p', text, ' class="verdict"')),
    ...remarksOf(comparison, words).map((text) => tag('p', text)),
    ...comparison.tables.map((table) => tableHtml(table, words, language)),
  ]);
}
