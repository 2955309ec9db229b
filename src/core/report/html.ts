/** The report as one self-contained page: no script, nothing loaded from elsewhere, readable on paper and by a screen reader. */
import { headlineOf, headlineParagraphs } from '../messages/reports/headline';
import { headlineWords } from '../messages/reports/headline-words';
import { areaInDocument } from '../messages/findings/document-places';
import { formatMoney, unitWord } from '../messages/numbers';
import { problemSentence } from '../messages/reports/problems';
import { reportWords, type ReportWords } from '../messages/reports/report-words';
import { acceptedHeading, acceptedSentence } from '../messages/reports/accepted';
import { wordsOf } from '../messages/findings/of';
import { placeOfFinding } from '../messages/findings/of';
import type { Language } from '../messages/language';
import type { TableReport, WorkbookReport } from '../check/report';
import type { Finding } from '../rules/common/finding';
import type { FileResult } from './file-result';
import { pageAround, tag } from './markup';
import { notesOf } from './notes';
import { wholeReport, type ReportForm } from './report-form';
import { testedSentences } from './tested-sentences';
import { unreadSentence } from './unread-sentence';

export const STYLE = `
body { font: 16px/1.5 "Segoe UI", "Noto Sans", sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-top: 1px solid #767676; padding-top: 1rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin-bottom: 0; }
.verdict { font-weight: 700; } .pass { color: #0b5a08; } .fail, .unreadable, .error { color: #a4262c; } .warning { color: #7a4b00; }
.finding { border-left: 0.25rem solid currentColor; padding-left: 0.75rem; margin: 1rem 0; } .finding p { color: #1b1b1b; margin: 0.25rem 0; }
table { border-collapse: collapse; color: #1b1b1b; } th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; } td.figure { text-align: right; }
@media print { .finding { break-inside: avoid; } }
`;

function tableHtml({ inDocument }: WorkbookReport, table: TableReport, words: ReportWords, language: Language): string {
  const unit = unitWord(table.unit, language);
  const facts = [
    inDocument === undefined ? words.table(table.sheet, table.range) : areaInDocument(inDocument, table.sheet, table.range, language),
    ...(table.period ? [words.period(table.period.from, table.period.to)] : []),
    ...(unit === '' ? [] : [words.unit(unit)]),
  ];
  return [
    tag('h3', table.title === '' ? words.kind[table.kind] : table.title),
    tag('p', `${facts.join(' · ')}. ${testedSentences(table, language)}`),
  ].join('\n');
}

function figuresHtml(finding: Finding, words: ReportWords, language: Language): string {
  const rows = (['expected', 'actual', 'difference'] as const).flatMap((name) => {
    const amount = finding[name];
    if (amount === null) return [];
    return [
      `<tr>${tag('th', words.columns[name], ' scope="row"')}${tag('td', formatMoney(amount, finding.unit, language), ' class="figure"')}</tr>`,
    ];
  });
  return rows.length === 0 ? '' : `<table>${rows.join('')}</table>`;
}

function findingHtml(finding: Finding, words: ReportWords, language: Language): string {
  const { message, why, todo } = wordsOf(finding, language);
  const head = [`${words.severity[finding.severity]} ${finding.code}`, placeOfFinding(finding, language), finding.label]
    .filter((part) => part !== '')
    .join(' · ');
  const sentences = [message, why, todo].filter((sentence) => sentence !== '').map((sentence) => tag('p', sentence));
  return `<section class="finding ${finding.severity}">${[tag('h3', head), ...sentences, figuresHtml(finding, words, language)].join('\n')}</section>`;
}

/** A whole pass alone is green: a pass of the sums beside caps that nobody can judge is none. */
function headlineHtml(report: WorkbookReport, language: Language): string {
  const headline = headlineOf(report, language);
  const isWhole = report.verdict !== 'pass' || report.verdicts.caps !== 'undecided';
  const { sums, caps } = headline;
  const [ofSums = '', ofCaps = ''] = headlineParagraphs(headline);
  return [
    tag('p', headline.verdict, ` class="verdict ${isWhole ? report.verdict : 'undecided'}"`),
    tag('p', ofSums, ` class="${sums.verdict}"`),
    tag('p', ofCaps, ` class="${caps.verdict}"`),
  ].join('\n');
}

function fileHtml(result: FileResult, words: ReportWords, language: Language): string {
  const title = tag('h2', result.file);
  if (result.status === 'unreadable') {
    const { unreadable } = headlineWords(language).verdict;
    return [title, tag('p', unreadable, ' class="verdict unreadable"'), tag('p', problemSentence(result.problem, language))].join('\n');
  }
  const { tables, findings, accepted = [], unread, verdict } = result.report;
  return [
    title,
    headlineHtml(result.report, language),
    ...tables.map((table) => tableHtml(result.report, table, words, language)),
    ...findings.map((finding) => findingHtml(finding, words, language)),
    ...(accepted.length === 0
      ? []
      : [
          tag('h3', acceptedHeading(accepted.length, language)),
          `<ul>${accepted.map((one) => tag('li', acceptedSentence(one, language))).join('')}</ul>`,
        ]),
    ...unread.map((area) => tag('p', unreadSentence(result.report, area, words, language))),
    ...notesOf(result, language).map(({ message }) => tag('p', message)),
    ...(verdict === 'pass' && findings.length + accepted.length === 0 ? [tag('p', words.nothingToTell)] : []),
  ].join('\n');
}

export function htmlForm(language: Language): ReportForm {
  const words = reportWords(language);
  const [before, after] = pageAround(words.heading, language, STYLE);
  return {
    begin: (totals) => `${before}${tag('h1', words.heading)}\n${tag('p', words.totals(totals))}\n`,
    file: (result) => `${fileHtml(result, words, language)}\n`,
    between: '',
    end: () => after,
  };
}

export const htmlReport = (results: readonly FileResult[], language: Language): string => wholeReport(htmlForm(language), results);
