/** What is said of an area from which no table was read. */
import type { UnreadArea, WorkbookReport } from '../check/report';
import { areaInDocument } from '../messages/document-places';
import type { Language } from '../messages/language';
import type { ReportWords } from '../messages/report-words';

export function unreadSentence(
  { inDocument }: WorkbookReport,
  { sheet, range, reason }: UnreadArea,
  words: ReportWords,
  language: Language,
): string {
  const why = words.unreadReason[reason];
  return inDocument === undefined
    ? words.unread(sheet, range, why)
    : words.unreadInDocument(areaInDocument(inDocument, sheet, range, language), why);
}
