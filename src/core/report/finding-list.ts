/** The findings of a workbook as a sheet for the workbook itself: one line a finding, with a link to its cell. */
import { OWN_LIST_NAME, OWN_LIST_TITLE } from '../check/own-list';
import type { AcceptedFinding } from '../check/accepted-findings';
import type { WorkbookReport } from '../check/report';
import { headlineOf, headlineParagraphs } from '../messages/reports/headline';
import { reportWords } from '../messages/reports/report-words';
import { certificateLines, type Certificate } from '../messages/reports/certificate';
import { acceptedBecause, acceptedHeading } from '../messages/reports/accepted';
import { wordsOf } from '../messages/findings/of';
import type { Language } from '../messages/language';
import type { Finding } from '../rules/common/finding';
import { freeSheetName } from '../workbook/insertion';
import type { NewCell, NewSheet, NewStyle } from '../workbook/new-sheet';

export type Say = typeof wordsOf;

const HEAD: NewStyle = { bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: true };
const WORDS: NewStyle = { vertical: 'top', wrap: true, border: true };
const WIDTHS = [8, 13, 16, 22, 32, 32, 32];
/** Title, both lines of the headline and the headings stand above. */
const FIRST_LINE = 4;
/** Excel takes no longer text inside a formula. */
const LONGEST_LITERAL = 255;

const text = (words: string, style: NewStyle): NewCell => ({ content: { kind: 'text', text: words }, style });

/** A link that Excel follows; where the name is too long for one, the place as words. */
function link({ sheet, cell }: Finding): NewCell {
  const place = `${sheet}!${cell}`;
  const target = `#'${sheet.replace(/'/g, "''")}'!${cell}`;
  if (target.length > LONGEST_LITERAL) return text(place, WORDS);
  const literal = (words: string): string => `"${words.replace(/"/g, '""')}"`;
  return { content: { kind: 'formula', formula: `=HYPERLINK(${literal(target)},${literal(place)})`, value: place }, style: WORDS };
}

/** What was let stand: the reason in place of what to do. */
function standing(accepted: AcceptedFinding, language: Language, say: Say): NewCell[] {
  const { finding } = accepted;
  const words = [finding.label, say(finding, language).message, acceptedBecause(accepted, language), ''];
  return [text(finding.code, WORDS), text(reportWords(language).letStand, WORDS), link(finding), ...words.map((each) => text(each, WORDS))];
}

function line(finding: Finding, language: Language, say: Say): NewCell[] {
  const { message, why, todo } = say(finding, language);
  const { severity } = reportWords(language);
  const words = [finding.label, message, why, todo].map((each) => text(each, WORDS));
  return [text(finding.code, WORDS), text(severity[finding.severity], WORDS), link(finding), ...words];
}

function certified(certificate: Certificate, findings: readonly Finding[], accepted: number, language: Language): NewCell[][] {
  const counts = { error: 0, warning: 0, info: 0, undecided: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return certificateLines(certificate, counts, accepted, language).map((words) => [text(words, { italic: true })]);
}

/**
 * @param sheets names the workbook has already
 * @param certificate when and by what it was made, below the list; without it there is none
 * @param say in whose words: those of whoever checks, or those for the unit that sent the workbook
 */
export function findingList(
  report: WorkbookReport,
  sheets: readonly string[],
  language: Language,
  say: Say = wordsOf,
  name = OWN_LIST_NAME,
  certificate: Certificate | null = null,
): NewSheet {
  const { findings, accepted = [] } = report;
  const { columns, nothingToTell } = reportWords(language);
  const headline = headlineOf(report, language);
  const [ofSums = '', ofCaps = ''] = headlineParagraphs(headline);
  const { code, severity, cell, label, message, why, todo } = columns;
  const apart = accepted.length === 0 ? [] : [[], [text(acceptedHeading(accepted.length, language), { bold: true })]];
  const lines = [
    ...(findings.length === 0 ? [[text(nothingToTell, {})]] : findings.map((finding) => line(finding, language, say))),
    ...apart,
    ...accepted.map((one) => standing(one, language, say)),
    ...(certificate === null ? [] : [[], ...certified(certificate, findings, accepted.length, language)]),
  ];
  return {
    name: freeSheetName(name, sheets),
    rows: [
      [text(OWN_LIST_TITLE, { bold: true, size: 14 })],
      [text(`${headline.verdict}. ${ofSums}`, { italic: true })],
      [text(ofCaps, { italic: true })],
      [code, severity, cell, label, message, why, todo].map((heading) => text(heading, HEAD)),
      ...lines,
    ],
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [],
    freeze: { rows: FIRST_LINE, columns: 0 },
    validations: [],
    names: [],
    page: {
      paper: 'A4',
      landscape: true,
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      repeatRows: { first: FIRST_LINE - 1, last: FIRST_LINE - 1 },
      printArea: { top: 0, left: 0, bottom: FIRST_LINE + lines.length - 1, right: WIDTHS.length - 1 },
    },
    isProtected: false,
  };
}

/** What stands at the marked cell itself. */
export function noteAt(finding: Finding, language: Language, say: Say = wordsOf): string {
  const { message, why, todo } = say(finding, language);
  return [`${reportWords(language).severity[finding.severity]} ${finding.code}`, message, why, todo]
    .filter((part) => part !== '')
    .join('\n');
}
