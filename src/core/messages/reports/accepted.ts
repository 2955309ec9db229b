/** What a report says of findings that a person let stand: that they are listed apart, why they stand, who said so and when. */
import type { AcceptedFinding } from '../../check/accepted-findings';
import { placeOfFinding, wordsOf } from '../findings/of';
import type { Language } from '../language';
import { sentences } from '../sentences';
import { formatCount } from './sum-words';

interface AcceptedWords {
  heading(count: number): string;
  because(reason: string, day: string, by: string | null): string;
  /** Stands in the headline, so that nobody takes what is left for all there is. */
  remark(count: number): string;
}

const dayVi = (day: string): string =>
  day
    .split('-')
    .reverse()
    .map((part) => part.replace(/^0/, ''))
    .join('/');

const WORDS: Readonly<Record<Language, AcceptedWords>> = {
  vi: {
    heading: (count) => `Đã bỏ qua (${formatCount(count, 'vi')})`,
    because: (reason, day, by) => `Lý do: ${reason} (${by === null ? '' : `${by}, `}${dayVi(day)}).`,
    remark: (count) => `Có ${formatCount(count, 'vi')} chỗ đã bỏ qua có lý do, kể riêng bên dưới.`,
  },
  en: {
    heading: (count) => `Let stand (${formatCount(count, 'en')})`,
    because: (reason, day, by) => `Reason: ${reason} (${by === null ? '' : `${by}, `}${day}).`,
    remark: (count) =>
      `${formatCount(count, 'en')} ${count === 1 ? 'finding was' : 'findings were'} let stand with a reason; see the list of these below.`,
  },
};

export const acceptedHeading = (count: number, language: Language): string => WORDS[language].heading(count);

export const acceptedRemark = (count: number, language: Language): string => WORDS[language].remark(count);

/** "Lý do: làm tròn theo quyết định giao vốn (31/3/2026)." */
export const acceptedBecause = ({ exception: { reason, on, by } }: AcceptedFinding, language: Language): string =>
  WORDS[language].because(reason.replace(/[.\s]+$/, ''), on, by ?? null);

/** "Biểu 1!H7: Tổng … không khớp … Lý do: …" @param place as the report calls places; its own way when left out */
export function acceptedSentence(
  accepted: AcceptedFinding,
  language: Language,
  place = placeOfFinding(accepted.finding, language),
): string {
  return `${place}: ${sentences(wordsOf(accepted.finding, language).message, acceptedBecause(accepted, language))}`;
}
