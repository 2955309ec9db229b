/**
 * Whether two tables are about the same thing by all that they say of themselves: title, sheet and file. Asked where their figures cannot tell,
 * because few or none of them agree. Every word that may name another ground (a place, a kind of work, a part of the plan) tells them apart.
 */
import { PACKS } from '../packs/register';
import { fold } from '../table/seeing/fold';
import type { Table } from '../table/model/table';

/** Words with which any plan, any annex and any file may be headed: they tell no table from another. */
const HEADING = new Set(
  fold(
    `tổng hợp kinh phí kế hoạch dự toán nhu cầu biểu bảng phụ lục mẫu số giai đoạn năm các năm thực hiện theo nguồn vốn chương trình đề án dự án
    nhiệm vụ hoạt động công tác nội dung chi tiết phân kỳ thuyết minh báo cáo tờ trình kèm ban hành của về cho và từ đến đơn vị tính đồng
    nghìn triệu tỷ kh pl th dt bm ngân sách nhà nước chung chính ubnd ủy ban nhân dân sheet trang tệp file word excel
    docx docm doc xlsx xlsm xlsb xls ods`,
  ).split(/\s+/),
);

const PROGRAMMES = PACKS.filter(({ words }) => words.programme.length > 0).map(
  ({ words }) => new RegExp(`\\b(?:${words.programme.map(fold).join('|')})\\b`, 'g'),
);
const YEAR = /^(?:19|20)\d\d$/;
const ROMAN = /^[ivx]+$/;
/** "Phụ lục 2", "Biểu số 01": two annexes by their own numbers. */
const ANNEX = /\b(phu luc|pl|bieu|mau)(?: so)? ?0*([1-9]\d*)\b/g;

export function isOneSubject(here: Table, there: Table): boolean {
  if (!overlap(here.period, there.period) || !overlap(here.titlePeriod, there.titlePeriod)) return false;
  const [one, two] = [told(here), told(there)];
  const isOtherAnnex = [...one.annexes].some(([noun, numbers]) => differ(numbers, two.annexes.get(noun) ?? new Set()));
  return one.words === two.words && !differ(one.programmes, two.programmes) && !isOtherAnnex;
}

/** They state the same over the same years: what the one says the other must say as well. */
export const isOneForm = (here: Table, there: Table): boolean =>
  here.kind === there.kind &&
  spanOf(here.period) === spanOf(there.period) &&
  spanOf(here.titlePeriod ?? there.titlePeriod) === spanOf(there.titlePeriod ?? here.titlePeriod);

type Span = Table['period'];

const spanOf = (period: Span): string => (period === null ? '' : `${String(period.from)}-${String(period.to)}`);

const overlap = (one: Span, two: Span): boolean => one === null || two === null || (one.from <= two.to && two.from <= one.to);

interface Told {
  readonly words: string;
  readonly programmes: ReadonlySet<string>;
  /** By noun, the numbers it stands with. */
  readonly annexes: ReadonlyMap<string, ReadonlySet<string>>;
}

function told({ title, sheet }: Table): Told {
  const programmes = new Set<string>();
  const annexes = new Map<string, Set<string>>();
  const words = new Set<string>();
  for (const text of [title, ...sheet.split('›')]) {
    let plain = fold(text);
    PROGRAMMES.forEach((programme, at) => {
      plain = plain.replace(programme, () => {
        programmes.add(String(at));
        return ' ';
      });
    });
    plain = plain.replace(ANNEX, (_, noun: string, number: string) => {
      const full = noun === 'pl' ? 'phu luc' : noun;
      annexes.set(full, (annexes.get(full) ?? new Set()).add(number));
      return ' ';
    });
    for (const word of telling(plain)) words.add(word);
  }
  return { words: [...words].sort().join(' '), programmes, annexes };
}

/** A number or a single letter tells something only behind a word that does: "đợt 1", "xã A". */
function telling(folded: string): string[] {
  const found: string[] = [];
  let isBehind = false;
  for (const word of folded.split(/[\s/+%]+/)) {
    const isBrief = word.length < 2 || /^\d+$/.test(word) || ROMAN.test(word);
    isBehind = word !== '' && !HEADING.has(word) && !YEAR.test(word) && !/^sheet\d*$/.test(word) && (!isBrief || isBehind);
    if (isBehind) found.push(word);
  }
  return found;
}

/** Both say it, and neither says what the other does. */
const differ = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
  one.size > 0 && two.size > 0 && [...one].every((each) => !two.has(each));
