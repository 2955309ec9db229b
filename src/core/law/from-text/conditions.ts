/** What each limit of a sentence depends on: a case before or behind it, a place, a size. Of several, each must say its own. */
import type { BareLimit } from './bare-limits';
import { SIZE_HEAD } from './limiting-figures';
import type { NotUnderstoodReason } from './proposal';

/** A limit with what it depends on, in the words of the sentence; empty where it depends on nothing. */
export interface Limit extends Omit<BareLimit, 'from' | 'to'> {
  readonly condition: string;
}

/** The case that a sentence opens with: "Tổng mức đầu tư từ 5 tỷ đồng trở lên". */
const sizeIn = (head: string): string =>
  /(?:có\s+)?(?:tổng\s+)?(?:mức|vốn)\s+đầu tư\s[^;:]*?(?:từ|trên|hơn|dưới|đến)\s+\d[^;:,]*/iu.exec(head)?.[0].trim() ?? '';

const FILLER =
  /(?:mức\s+|số tiền\s+)?(?:(?:hỗ trợ|chi|thưởng)\s*)?(?:tối đa\s+)?(?:không\s+(?:vượt\s+)?quá|không\s+(?:lớn|cao|nhiều)\s+hơn|≤|tối đa|là|bằng|nhiều nhất)\s*$|^\s*(?:và|,|;|\.|nhưng|thì|:)+\s*/giu;
/** "(Mười lăm triệu đồng)" */
const SPOKEN_AGAIN = /\((?:(?:viết )?bằng chữ\s*(?::\s*)?)?\p{L}[\p{L}\s]*\sđồng(?:\s+chẵn)?\.?\)/giu;

const clean = (text: string): string => {
  let before = '';
  let now = text.replace(SPOKEN_AGAIN, '').trim();
  while (before !== now) {
    before = now;
    now = now
      .replace(FILLER, '')
      .replace(/^[\s,.;:)\-–+]+|[\s,.;:(\-–+”"]+$/gu, '')
      .replace(
        /(?:^|\s)(?:và|thì|mức hỗ trợ|mức chi|toàn bộ|(?:được )?ngân sách(?: tỉnh| thành phố| nhà nước)?|được hỗ trợ|hỗ trợ|được thưởng|thưởng|được)$/iu,
        '',
      )
      .trim();
  }
  return now;
};

/** "/lần tổ chức": so few words behind a unit belong to it. */
const FEW_WORDS = 3;
const DEPENDS = /(?:đối với|trường hợp|riêng|nếu)\s.*$/isu;

/** Words that open a case of a limit. */
const CASE = /đối với|trường hợp|riêng|(?<!nâng )cấp (?=tỉnh|thành phố|huyện|xã|cơ sở|khu vực|vùng|quốc gia)/giu;

const PLACED = /(?<!\p{L})(?:(?:ở|tại)\s+)?(?:trong|ngoài)\s+(?:nước|tỉnh|thành phố|khu vực)\s*$/iu;
/** Words of a limit right before its figure. */
const BEFORE_FIGURE = /(?:được|hỗ trợ|chi|mức|tối đa|không (?:vượt )?quá|là|bằng|[\s,:])*$/iu;
/** "ở xã biên giới không quá …": an exception from what holds elsewhere. */
const ELSEWHERE =
  /^(?:riêng\s+)?(?:(?:ở|tại)\s+)?(?:các\s+)?(?:xã|phường|thôn|bản|huyện|địa bàn|vùng|khu vực|đặc khu|đảo|hải đảo)(?!\p{L})/iu;

export function withConditions(sentence: string, limits: readonly BareLimit[]): Limit[] | NotUnderstoodReason {
  const gaps: { readonly left: string; readonly right: string }[] = [];
  for (const [at, limit] of limits.entries()) {
    const next = limits[at + 1];
    if (next === undefined) continue;
    const gap = split(sentence.slice(limit.to, next.from));
    if (gap === null) return 'tiers-unclear';
    gaps.push(gap);
  }
  const [first] = limits;
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return 'no-limit';
  const head = sentence.slice(0, first.from);
  const colon = Math.max(head.lastIndexOf(':'), head.lastIndexOf(';'));
  const near = head.slice(colon + 1);
  // "cấp tỉnh: 4 triệu đồng; cấp khu vực 7 triệu đồng": the first of several stands before its colon.
  const isBefore = colon >= 0 && limits.length > 1 && clean(near) === '';
  const named = isBefore ? head.slice(0, colon) : near;
  const word = [...named.matchAll(CASE)].at(-1)?.index;
  // "nhãn hiệu trong nước tối đa …, ở nước ngoài tối đa …": the first of several says its place last.
  const placed = limits.length > 1 ? (PLACED.exec(head.replace(BEFORE_FIGURE, ''))?.[0] ?? '') : '';
  const leading =
    colon >= 0 && limits.length > 1 && !isBefore
      ? near
      : word === undefined
        ? sizeIn(head) || placed || (SIZE_HEAD.exec(head)?.[0] ?? '')
        : named.slice(word);
  const tail = sentence.slice(last.to);
  // "Đối với hoạt động nâng cao năng lực: …" names what is supported, and no case of it.
  const opening = /^đối với (?:các )?(?:hoạt động|nội dung|nhiệm vụ|công tác|việc)(?!\p{L})/iu.test(leading.trim()) ? '' : leading;
  const out = limits.map((limit, at): Limit => {
    const before = clean(at === 0 ? opening : (gaps[at - 1]?.right ?? ''));
    const behind = clean(at === limits.length - 1 ? tail : (gaps[at]?.left ?? ''));
    // Behind a percentage alone stands what it is taken of first.
    const depends =
      limit.amount === null && limits.length === 1
        ? (DEPENDS.exec(behind)?.[0] ?? '')
        : limits.length === 1 && behind.split(/\s+/).length < FEW_WORDS
          ? ''
          : behind;
    const parts = [before, depends].filter((part) => part !== '');
    const { percent, base, amount, per, isStated } = limit;
    return { percent, base, amount, per, isStated, condition: parts.join('; ') };
  });
  if (out.length === 1) return out;
  // "45 triệu đồng/lớp tập huấn; 60 triệu đồng/hội thảo": what they are for tells them apart.
  // "chi tổ chức bình chọn … /lần, chi thưởng … /sản phẩm": another thing.
  if (!/thưởng/iu.test(head) && gaps.some(({ right }) => REWARDS.test(right.trim()))) return 'tiers-unclear';
  const counted = new Set(out.flatMap(({ per, condition }) => (per === null || condition !== '' ? [] : [per])));
  if (counted.size === out.length) return out;
  // "Tổ chức hội chợ: thuê mặt bằng 100 triệu đồng/hội chợ; tuyên truyền 20 triệu đồng/hội chợ": what the money buys is no case.
  if (out.some(({ condition }) => BUYS.test(condition))) return 'tiers-unclear';
  const said = new Set(out.map(({ condition }) => condition.toLowerCase()));
  if (said.size < out.length) return 'tiers-unclear';
  // What holds for all, and the exceptions from it.
  const isExcepted = out.every(
    ({ condition }, at) =>
      condition === '' ||
      /^(?:riêng|trường hợp)(?!\p{L})/iu.test(condition) ||
      (at > 0 && ELSEWHERE.test(condition)) ||
      (at > 0 &&
        (/^đối với/iu.test(gaps[at - 1]?.right.trim() ?? '') || BRACKETED.test(sentence.slice(limits[at - 1]?.to, limits[at]?.from)))),
  );
  return said.has('') && !isExcepted ? 'tiers-unclear' : out;
}

const REWARDS = /^(?:mức\s+)?(?:(?:chi|tiền)\s+)?(?:khen\s+)?thưởng(?!\p{L})/iu;

/** Words that open what the money is spent on. */
export const BUYS =
  /^(?:chi\s+)?(?:phí\s+)?(?:thuê(?!\s+(?:gian hàng|tư vấn))|in|tuyên truyền|quảng bá|khai mạc|vận chuyển|trang trí|dàn dựng|tiền|tài liệu|biên soạn|thù lao|bồi dưỡng|ăn|ở(?!\s+(?:các\s+)?(?:xã|phường|thôn|bản|huyện|địa bàn|vùng|khu vực|đặc khu|đảo|hải đảo|nước|ngoài|trong|tỉnh|thành phố|đô thị))|đi lại|nước uống|hội trường|văn phòng phẩm|an ninh)(?=\s|$)/iu;

/** A bracket opens right before a limit. */
const BRACKETED = /\(\s*(?:mức\s*)?(?:(?:tối đa|không (?:vượt )?quá)\s*)?$/iu;

/** What stands between two limits: what belongs to the first, and what to the second. Null where that cannot be told. */
function split(gap: string): { left: string; right: string } | null {
  // "3% dự toán đề án (4% đối với địa bàn khó khăn)": an exception in brackets.
  const bracket = BRACKETED.exec(gap);
  if (bracket !== null) return { left: gap.slice(0, bracket.index), right: '' };
  const marks = [...gap.matchAll(/;|\((?=riêng|trường hợp|đối với|nếu)/giu)];
  const [mark] = marks;
  if (marks.length === 1 && mark !== undefined) return { left: gap.slice(0, mark.index), right: gap.slice(mark.index + 1) };
  if (marks.length > 1) return null;
  const joins = [...gap.matchAll(/,|(?:^|\s)và(?=\s|$)/giu)];
  const lastJoin = joins.at(-1);
  if (lastJoin === undefined) return null;
  const right = gap.slice(lastJoin.index + lastJoin[0].length);
  if (clean(right) === '') return { left: gap.slice(0, lastJoin.index), right: '' };
  const [firstJoin] = joins;
  if (firstJoin !== undefined && clean(gap.slice(0, firstJoin.index)) === '')
    return { left: '', right: gap.slice(firstJoin.index + firstJoin[0].length) };
  return joins.length === 1 ? { left: gap.slice(0, lastJoin.index), right } : null;
}
