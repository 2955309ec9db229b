/** The words of the headline: the verdict as a whole, its two lines on sums and caps, and why it is no pass. */
import type { TableReport, UntestedPlace, Verdict } from '../../check/report';
import type { Language } from '../language';
import { AMOUNTS, formatCount } from './sum-words';

/** A place by its cells, or by a name of its own where there are none. */
export type NamedPlace = UntestedPlace & { readonly name?: string };

export interface HeadlineWords {
  /** One word for one verdict, the same in every report and in the pane. */
  readonly verdict: Readonly<Record<Verdict | 'unreadable', string>>;
  /** The sums are right, and nobody can say the same of the caps. */
  readonly sumsOnly: string;
  readonly sums: string;
  readonly caps: string;
  readonly noCaps: string;

  /** Reasons, each a sentence. */
  readonly failedSums: string;
  readonly undecided: string;
  /** So many figures disagree with another file of the submission. */
  otherFile(count: number): string;
  readonly noTable: string;
  readonly noTableInDocument: string;
  readonly empty: string;
  untested(count: number, holds: TableReport['holds'], places: readonly NamedPlace[], further: number): string;
  notCalculated(count: number): string;
  /** What came of the sums on hidden sheets. */
  hidden(equations: string): string;
  /** Sheets of which the file holds nothing but the name; the further ones are only counted. */
  lost(sheets: readonly string[], further: number): string;

  /** What is to be said of caps, each a phrase. */
  within(lines: number): string;
  above(lines: number): string;
  doubtful(lines: number): string;
  unverified(lines: number): string;
  withoutCap(lines: number): string;
  open(lines: number): string;
  partly(lines: number): string;
  unusable(lines: number): string;
}

const vi = (count: number): string => formatCount(count, 'vi');
const en = (count: number): string => formatCount(count, 'en');
const lines = (count: number): string => `${en(count)} ${count === 1 ? 'line' : 'lines'}`;

/** One place holds them all: its number has been said. */
const isAlone = (places: readonly NamedPlace[], further: number): boolean => places.length === 1 && further === 0;

const WORDS: Readonly<Record<Language, HeadlineWords>> = {
  vi: {
    verdict: { pass: 'Đạt', fail: 'Có lỗi', undecided: 'Chưa đủ căn cứ kết luận', unreadable: 'Không đọc được' },
    sumsOnly: 'Phép cộng đạt, mức chi chưa đủ căn cứ kết luận',
    sums: 'Phép cộng',
    caps: 'Mức chi',
    noCaps: 'Không có dòng nào phải so',
    failedSums: 'Có phép tính không khớp mà chưa thể coi là lỗi: xem cảnh báo, lưu ý bên dưới.',
    undecided: 'Có chỗ chưa đọc được chắc chắn: xem các chỗ chưa đủ căn cứ bên dưới.',
    otherFile: (count) => `${vi(count)} số khác với tệp khác trong hồ sơ.`,
    noTable: 'Không thấy biểu số liệu nào ở trang tính đang hiện.',
    noTableInDocument: 'Không thấy bảng số liệu nào trong văn bản.',
    empty: 'Biểu chưa có số liệu.',
    untested: (count, holds, places, further) => {
      const placeOf = ({ sheet, range, read, name }: NamedPlace): string =>
        name ?? (read ? `biểu ${range} trang tính “${sheet}”` : `vùng chưa đọc được ${range} trang tính “${sheet}”`);
      const named = isAlone(places, further) ? places.map(placeOf) : places.map((place) => `${vi(place.amounts)} ở ${placeOf(place)}`);
      const rest = further > 0 ? `; còn lại ở ${vi(further)} nơi khác` : '';
      return `Còn ${vi(count)} ${AMOUNTS.vi[holds]} chưa được kiểm tra: ${named.join('; ')}${rest}.`;
    },
    notCalculated: (count) => `${vi(count)} công thức chưa được tính: mở tệp bằng Excel rồi lưu lại.`,
    hidden: (equations) => `Ở trang tính ẩn: ${equations}; số tiền ở đó không tính vào trên.`,
    lost: (sheets, further) => {
      const rest = further > 0 ? ` và ${vi(further)} trang khác` : '';
      return `Tệp không còn nội dung trang tính ${sheets.map((sheet) => `“${sheet}”`).join(', ')}${rest}, chưa soát được gì ở đó.`;
    },
    within: (count) => `${vi(count)} dòng trong mức`,
    above: (count) => `${vi(count)} chỗ vượt mức`,
    doubtful: (count) => `${vi(count)} dòng có thể vượt mức`,
    unverified: (count) => `${vi(count)} dòng so với mức chi chưa kiểm chứng`,
    withoutCap: (count) => `${vi(count)} dòng chưa có mức chi để so`,
    open: (count) => `${vi(count)} dòng chưa đủ căn cứ để so`,
    partly: (count) => `${vi(count)} dòng chưa so được tỷ lệ`,
    unusable: (count) => `${vi(count)} mức chi do đơn vị nhập chưa dùng được`,
  },
  en: {
    verdict: { pass: 'Passed', fail: 'Has errors', undecided: 'Not enough to judge', unreadable: 'Could not be read' },
    sumsOnly: 'Sums passed, caps not enough to judge',
    sums: 'Sums',
    caps: 'Caps',
    noCaps: 'No line to hold against a cap',
    failedSums: 'Some sums do not agree, though that need not be a mistake: see the warnings and notes below.',
    undecided: 'Some places could not be read with certainty: see those without enough to judge below.',
    otherFile: (count) => `${en(count)} ${count === 1 ? 'figure differs' : 'figures differ'} from another file of the submission.`,
    noTable: 'No table was found on a sheet that is shown.',
    noTableInDocument: 'No table of figures was found in the document.',
    empty: 'The table has no figures yet.',
    untested: (count, holds, places, further) => {
      const placeOf = ({ sheet, range, read, name }: NamedPlace): string =>
        name ?? `${read ? 'the table' : 'the area'} ${range} on sheet “${sheet}”${read ? '' : ', which was not read'}`;
      const named = isAlone(places, further) ? places.map(placeOf) : places.map((place) => `${en(place.amounts)} in ${placeOf(place)}`);
      const rest = further > 0 ? `; the rest in ${en(further)} other ${further === 1 ? 'place' : 'places'}` : '';
      return `${en(count)} ${AMOUNTS.en[holds]} not tested: ${named.join('; ')}${rest}.`;
    },
    notCalculated: (count) =>
      `${en(count)} ${count === 1 ? 'formula was' : 'formulas were'} never calculated: open the file in Excel and save it.`,
    hidden: (equations) => `On hidden sheets: ${equations}; their amounts are not counted above.`,
    lost: (sheets, further) => {
      const rest = further > 0 ? ` and ${en(further)} more` : '';
      const noun = sheets.length + further === 1 ? 'sheet' : 'sheets';
      return `The file no longer holds the content of ${noun} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}${rest}; nothing there was checked.`;
    },
    within: (count) => `${lines(count)} within`,
    above: (count) => `${en(count)} ${count === 1 ? 'place' : 'places'} above`,
    doubtful: (count) => `${lines(count)} perhaps above`,
    unverified: (count) => `${lines(count)} held against a cap that nobody has verified`,
    withoutCap: (count) => `${lines(count)} without a cap to hold against`,
    open: (count) => `${lines(count)} without enough to judge`,
    partly: (count) => `${lines(count)} tested by the amount alone`,
    unusable: (count) => `${en(count)} of your own caps cannot be used`,
  },
};

export const headlineWords = (language: Language): HeadlineWords => WORDS[language];
