/** One sentence on lines whose cap could not be tested for want of something in the table. */
import type { CapsReport, Untested } from '../../check/caps-report';
import type { Language } from '../language';

interface UntestedWords {
  all(lines: number, reasons: string): string;
  lines(count: number, reason: string): string;
  readonly reason: Readonly<Record<Untested, string>>;
}

const WORDS: Readonly<Record<Language, UntestedWords>> = {
  vi: {
    all: (count, reasons) => `Chưa đủ căn cứ kiểm tra mức chi của ${String(count)} dòng: ${reasons}.`,
    lines: (count, reason) => `${String(count)} dòng ${reason}`,
    reason: {
      count: 'không ghi số lượng theo đơn vị của mức chi',
      years: 'chưa rõ số lượng ghi là của mỗi năm hay của cả giai đoạn',
      cost: 'không có tổng chi phí',
      capital: 'chưa rõ thuộc trường hợp nào của văn bản',
      kind: 'chưa rõ cấp (tỉnh, khu vực, quốc gia)',
      level: 'chưa rõ kinh phí khuyến công quốc gia hay địa phương',
      source: 'chưa rõ kinh phí là tiền hỗ trợ hay toàn bộ chi phí',
      activity: 'chưa rõ nội dung hỗ trợ',
      year: 'biểu không ghi năm',
    },
  },
  en: {
    all: (count, reasons) => `The caps of ${String(count)} ${count === 1 ? 'line' : 'lines'} could not be tested: ${reasons}.`,
    lines: (count, reason) => `${String(count)} with ${reason}`,
    reason: {
      count: 'no quantity in the unit of the cap',
      years: 'a quantity that may be of each year or of all years',
      cost: 'no total cost',
      capital: 'which case of the act it is',
      kind: 'no level named (province, region, country)',
      level: 'nothing that says whether the money is national or local',
      source: 'nothing that says whether the money is support or the whole cost',
      activity: 'an activity that could not be told',
      year: 'no year named',
    },
  },
};

const ORDER: readonly Untested[] = ['count', 'years', 'cost', 'capital', 'kind', 'level', 'source', 'activity', 'year'];

/** Null where every line could be tested. */
export function untestedSentence({ untested }: Pick<CapsReport, 'untested'>, language: Language): string | null {
  const words = WORDS[language];
  const missing = ORDER.filter((one) => untested[one] > 0);
  const [only] = missing;
  if (only === undefined) return null;
  const reasons =
    missing.length === 1 ? words.reason[only] : missing.map((one) => words.lines(untested[one], words.reason[one])).join('; ');
  return words.all(
    missing.reduce((sum, one) => sum + untested[one], 0),
    reasons,
  );
}
