/** One sentence on lines whose cap could not be tested for want of something in the table. */
import type { CapsReport, Untested } from '../check/caps-report';
import type { Language } from './language';

interface UntestedWords {
  all(lines: number, parts: readonly string[]): string;
  readonly part: Readonly<Record<Untested, (lines: number) => string>>;
}

const lines = (count: number): string => `${String(count)} ${count === 1 ? 'line' : 'lines'}`;

const WORDS: Readonly<Record<Language, UntestedWords>> = {
  vi: {
    all: (count, parts) => `Chưa đủ căn cứ kiểm tra mức chi của ${String(count)} dòng: ${parts.join('; ')}.`,
    part: {
      count: (count) => `${String(count)} dòng không ghi số lượng`,
      cost: (count) => `${String(count)} dòng không có tổng chi phí`,
      capital: (count) => `${String(count)} dòng chưa rõ vốn đăng ký`,
      kind: (count) => `${String(count)} dòng chưa rõ cấp (tỉnh, khu vực, quốc gia)`,
      level: (count) => `${String(count)} dòng chưa rõ kinh phí khuyến công quốc gia hay địa phương`,
    },
  },
  en: {
    all: (count, parts) => `The caps of ${lines(count)} could not be tested: ${parts.join('; ')}.`,
    part: {
      count: (count) => `${lines(count)} without a quantity`,
      cost: (count) => `${lines(count)} without a total cost`,
      capital: (count) => `${lines(count)} without the registered capital`,
      kind: (count) => `${lines(count)} that name no level (province, region, country)`,
      level: (count) => `${lines(count)} that do not say whether the money is national or local`,
    },
  },
};

const ORDER: readonly Untested[] = ['count', 'cost', 'capital', 'kind', 'level'];

/** Null where every line could be tested. */
export function untestedSentence({ untested }: Pick<CapsReport, 'untested'>, language: Language): string | null {
  const words = WORDS[language];
  const missing = ORDER.filter((one) => untested[one] > 0);
  const total = missing.reduce((sum, one) => sum + untested[one], 0);
  return total === 0 ? null : words.all(total, missing.map((one) => words.part[one](untested[one]))); // prettier-ignore
}
