/** What is said of an area from which no table was read. */
import type { UnreadArea, WorkbookReport } from '../check/report';
import { areaInDocument } from '../messages/findings/document-places';
import type { Language } from '../messages/language';
import type { ReportWords } from '../messages/reports/report-words';

export function unreadSentence({ inDocument }: WorkbookReport, area: UnreadArea, words: ReportWords, language: Language): string {
  if (inDocument === undefined) return words.unread(area);
  const { sheet, range, reason } = area;
  return words.unreadInDocument(areaInDocument(inDocument, sheet, range, language), words.unreadReason[reason]);
}
