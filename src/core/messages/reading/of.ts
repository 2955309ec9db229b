/** How a table was read, in the language asked for. */
import type { DocumentPlaces } from '../../rules/common/document-places';
import type { Confidence, Reason } from '../../table/explain/understanding';
import { columnIndex } from '../../workbook/address';
import { placeInDocument } from '../findings/document-places';
import type { Language } from '../language';
import type { ReadingWords } from './words';
import { READING_EN } from './en';
import { READING_VI } from './vi';

const WORDS: Readonly<Record<Language, ReadingWords>> = { vi: READING_VI, en: READING_EN };

export function readingWords(language: Language): ReadingWords {
  return WORDS[language];
}

/**
 * Grounds as they are told of a table of a text document, which has neither letters nor cells: places as people say them.
 * @param places how places are called there; null for a workbook
 */
export function reasonTeller(
  words: ReadingWords,
  places: DocumentPlaces | null,
  sheet: string,
  language: Language,
): (reason: Reason) => string {
  if (places === null) return (reason) => words.reason(reason);
  const placeOf = (cell: string, on = sheet): string => placeInDocument(places, on, cell, language);
  return (reason) => {
    switch (reason.why) {
      case 'stated':
        return words.statedAt(placeOf(reason.cell, reason.sheet), reason.text);
      case 'conflict':
        return words.otherwiseAt(
          reason.cells.map((cell) => {
            const end = cell.lastIndexOf('!');
            return end === -1 ? placeOf(cell) : placeOf(cell.slice(end + 1), cell.slice(0, end));
          }),
        );
      case 'banner':
        return words.bannerOver(reason.text, columnTurns(reason.columns).replace(':', '–'));
      default:
        return words.reason(reason);
    }
  };
}

/** "C:E" as "3:5". */
export const columnTurns = (letters: string): string =>
  letters
    .split(':')
    .map((letter) => String(columnIndex(letter) + 1))
    .join(':');

/** "chắc chắn: ghi “Tổng cộng”, 10 phép cộng khớp" */
export function grounds(
  { confidence, reasons }: { readonly confidence: Confidence; readonly reasons: readonly Reason[] },
  words: ReadingWords,
  tell: (reason: Reason) => string = (reason) => words.reason(reason),
): string {
  const why = reasons.map((reason) => tell(reason)).join(', ');
  return why === '' ? words.confidence[confidence] : `${words.confidence[confidence]}: ${why}`;
}
