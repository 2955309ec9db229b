/** The report for reading in a terminal: verdict, what was proven, then each finding with what, why and what to do. */
import { headlineOf, headlineParagraphs } from '../messages/reports/headline';
import { headlineWords } from '../messages/reports/headline-words';
import { areaInDocument } from '../messages/findings/document-places';
import { unitWord } from '../messages/numbers';
import { problemSentence } from '../messages/reports/problems';
import { reportWords, type ReportWords } from '../messages/reports/report-words';
import { acceptedHeading, acceptedSentence } from '../messages/reports/accepted';
import { wordsOf } from '../messages/findings/of';
import { placeOfFinding } from '../messages/findings/of';
import type { Language } from '../messages/language';
import type { TableReport, WorkbookReport } from '../check/report';
import type { DocumentPlaces } from '../rules/common/document-places';
import type { Finding } from '../rules/common/finding';
import { explanationLines } from './explanation';
import type { FileResult } from './file-result';
import { notesOf } from './notes';
import { wholeReport, type ReportForm } from './report-form';
import { testedSentences } from './tested-sentences';
import { unreadSentence } from './unread-sentence';

/** Fits a terminal beside a spreadsheet and an A4 print. */
const WIDTH = 100;

const shownLength = (text: string): number => Array.from(text.normalize('NFC')).length;

/** Breaks at blanks; a word longer than the line stays whole. Text from cells is kept on its line. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && shownLength(indent) + shownLength(longer) > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}

function tableLines({ inDocument }: WorkbookReport, table: TableReport, words: ReportWords, language: Language): string[] {
  const unit = unitWord(table.unit, language);
  const facts = [
    inDocument === undefined ? words.table(table.sheet, table.range) : areaInDocument(inDocument, table.sheet, table.range, language),
    ...(table.period ? [words.period(table.period.from, table.period.to)] : []),
    ...(unit === '' ? [] : [words.unit(unit)]),
  ];
  const { byEquations } = table.coverage;
  return [
    ...wrap(table.title === '' ? words.kind[table.kind] : table.title, '   '),
    ...wrap(facts.join(' · '), '   '),
    ...wrap(testedSentences(table, language), '   '),
    ...(byEquations ?? []).flatMap(({ equations, cells }) => wrap(words.provenBy(equations, cells), '      ')),
    ...explained(table, language, inDocument ?? null),
    '',
  ];
}

function explained({ understanding, corrections, sheet }: TableReport, language: Language, inDocument: DocumentPlaces | null): string[] {
  if (understanding === null) return [];
  const [title = '', ...lines] = explanationLines(understanding, corrections.length, language, { sheet, inDocument });
  return [...wrap(title, '   '), ...lines.flatMap((line) => hanging(line))];
}

/** Lines of an explanation keep their own indent, and what runs over stands under their text. */
function hanging(line: string): string[] {
  const indent = `      ${' '.repeat(line.length - line.trimStart().length)}`;
  const [first = '', ...rest] = wrap(line, indent);
  return [first, ...rest.flatMap((text) => wrap(text, `${indent}  `))];
}

function findingLines(finding: Finding, words: ReportWords, language: Language): string[] {
  const { message, why, todo } = wordsOf(finding, language);
  const place = placeOfFinding(finding, language);
  const head = [`${words.severity[finding.severity]} ${finding.code}`, place, ...(finding.label === '' ? [] : [finding.label])].join(' · ');
  return [...wrap(head, '   '), ...[message, why, todo].flatMap((sentence) => wrap(sentence, '      ')), ''];
}

function fileLines(result: FileResult, number: number, words: ReportWords, language: Language): string[] {
  const title = (verdict: string): string => `${String(number)}. ${result.file}: ${verdict.toUpperCase()}`;
  if (result.status === 'unreadable') {
    return [title(headlineWords(language).verdict.unreadable), ...wrap(problemSentence(result.problem, language), '   '), ''];
  }
  const { verdict, tables, findings, accepted = [], unread } = result.report;
  const headline = headlineOf(result.report, language);
  return [
    title(headline.verdict),
    ...headlineParagraphs(headline).flatMap((paragraph) => wrap(paragraph, '   ')),
    '',
    ...tables.flatMap((table) => tableLines(result.report, table, words, language)),
    ...findings.flatMap((finding) => findingLines(finding, words, language)),
    ...(accepted.length === 0 ? [] : [`   ${acceptedHeading(accepted.length, language)}`]),
    ...accepted.flatMap((one) => [...wrap(acceptedSentence(one, language), '      '), '']),
    ...unread.flatMap((area) => wrap(unreadSentence(result.report, area, words, language), '   ')),
    ...notesOf(result, language).flatMap(({ message }) => wrap(message, '   ')),
    ...(unread.length > 0 || notesOf(result, language).length > 0 ? [''] : []),
    ...(verdict === 'pass' && findings.length + accepted.length === 0 ? [`   ${words.nothingToTell}`, ''] : []),
  ];
}

export function textForm(language: Language): ReportForm {
  const words = reportWords(language);
  const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  return {
    begin: () => text([words.heading, '']),
    file: (result, number) => text(fileLines(result, number, words, language)),
    between: '',
    end: (totals) => text([words.totals(totals)]),
  };
}

export const textReport = (results: readonly FileResult[], language: Language): string => wholeReport(textForm(language), results);
