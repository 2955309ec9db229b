/** A sentence of several limits that semicolons part, read part by part: each for what it names, or a case of the part before it. */
import { figuresIn } from './figures';
import { GOES_ON } from './bare-limits';
import { BUYS, type Limit } from './conditions';
import { limitsIn } from './limits';
import type { Proposal } from './proposal';
import { proposalOf, type From, type Unproposed } from './proposal-of';
import { subjectIn, subjectOf } from './subject';

export interface PartRead {
  /** What a person is shown of it. */
  readonly sentence: string;
  readonly result: Proposal | Unproposed;
}

/** "quy định mức chi như sau: hỗ trợ …" */
const INTRODUCES = /^.*?(?:như sau|cụ thể(?: là)?)\s*:\s*(?=\p{L})/isu;
/** A part that narrows what the part before it is for. "Nước ngoài" is none: trips and fairs abroad are another thing. */
const CASE =
  /^(?:và\s+)?(?:riêng|nếu|trường hợp|đối với|tại|ở|các xã|xã|huyện|địa bàn|khu vực|cơ sở|doanh nghiệp|hợp tác xã|hộ|lao động|người (?:khuyết tật|dân tộc|thuộc|nghèo|cao tuổi)|học viên|cấp)(?!\p{L})/iu;
/** What is done anew behind a unit, and prizes, are parts of their own: "chi tổ chức bình chọn … /lần, chi thưởng … /sản phẩm". */
const PARTS =
  /;\s*|(?<=\/[^,;:\d]{1,40})(?:,\s*|\s+(?=và\s))(?=(?:và\s+)?(?:hỗ trợ\s+)?(?:tham gia|tổ chức|xây dựng|đầu tư|thành lập|đăng ký)\s+\p{L}|(?:và\s+)?(?:mức\s+)?(?:chi|tiền)\s+(?:khen\s+)?thưởng(?!\p{L}))/iu;
const partsOf = (text: string): string[] =>
  text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** "sửa chữa, nâng cấp hệ thống hiện có …": other work on the thing of the part before it, which it does not name again. */
const isWorkOnIt = (part: string): boolean =>
  /^(?:sửa chữa|nâng cấp|cải tạo|mở rộng)[^\d:]*(?:hiện có|đã có|sẵn có|cũ)(?!\p{L})/iu.test(part) &&
  !('activity' in subjectOf([subjectIn(part)], [], null));

export function readParts(from: From, context: string): PartRead[] | null {
  const whole = from.own + from.behind;
  const introduced = INTRODUCES.exec(whole);
  const isIntroduced = introduced !== null && figuresIn(introduced[0]).length === 0;
  const text = isIntroduced ? whole.slice(introduced[0].length) : whole;
  const parts = partsOf(text);
  if (parts.length < 2 || parts.some((part, at) => figuresIn(part).length === 0 || (at > 0 && GOES_ON.test(part)))) return null;
  // "Sản xuất sạch hơn: đánh giá …; xây dựng mô hình thí điểm …": words that name nothing by themselves, for all the parts.
  const lead = /^([^:;\d]{4,}):\s*\p{L}/u.exec(text)?.[1] ?? '';
  const leads = lead !== '' && !('activity' in subjectOf([subjectIn(lead)], [], null));
  // "Tổ chức hội chợ: thuê mặt bằng …; tuyên truyền …": parts of what the lead names, none of them a limit of the whole.
  if (lead !== '' && !leads && parts.some((part) => BUYS.test(part.replace(/^[^:]*:\s*/u, '')))) return null;
  const out: PartRead[] = [];
  // What the last part that is no case said, and the limit that its cases may share the percentage of.
  let stands: { readonly text: string; readonly own: string; readonly limit: Limit | null } | null = null;
  for (const part of parts) {
    const read = limitsIn(part, context);
    const isCase: boolean = stands !== null && (CASE.test(part) || isWorkOnIt(part));
    const sentence: string = isCase && stands !== null ? `${stands.text}; ${part}` : part;
    const unread = (reason: Unproposed['reason']): number => out.push({ sentence, result: { reason, candidates: [] } });
    if (typeof read === 'string') {
      unread(read);
      if (!isCase) stands = { text: part, own: part, limit: null };
      continue;
    }
    const own = part.slice(0, read.from);
    const behind = part.slice(read.from);
    if (!isCase) {
      stands = { text: part, own, limit: read.limits.length === 1 ? (read.limits[0] ?? null) : null };
      for (const limit of read.limits) {
        const around = { ...from, sentence: part, own, behind, before: isIntroduced ? [] : from.before };
        const alone = proposalOf(limit, around);
        const result = 'reason' in alone && leads && out.length > 0 ? proposalOf(limit, { ...around, own: `${lead}: ${own}` }) : alone;
        // Of several parts each must name what it is for; what stands above them all names none of them.
        const isOwn = 'reason' in result || result.about === null || out.length === 0;
        out.push({ sentence: part, result: isOwn ? result : { reason: 'activity-unnamed', candidates: [result.activity] } });
      }
      continue;
    }
    const before = stands?.limit ?? null;
    for (const limit of read.limits) {
      if (stands !== null && isWorkOnIt(part)) {
        const condition = own.replace(/\s+(?:thì\s+)?(?:được\s+)?(?:hỗ trợ|chi)\s*$/iu, '');
        out.push({ sentence, result: proposalOf({ ...limit, condition }, { ...from, sentence, own: stands.own, behind }) });
        continue;
      }
      const shared = shareOf(limit, before, part);
      if (shared === null || stands === null) {
        unread('tiers-unclear');
        continue;
      }
      const condition =
        limit.condition === ''
          ? own.replace(/(?:[\s:,]*(?:thì\s|mức\s|được\s|hỗ trợ|chi|thưởng|là|tối đa|không (?:vượt )?quá))*[\s:,]*$/iu, '')
          : limit.condition;
      const subject = subjectIn(stands.own) === '' ? [] : [stands.own];
      out.push({
        sentence,
        result: proposalOf({ ...shared, condition }, { ...from, sentence, own: '', behind: '', before: [...subject, ...from.before] }),
      });
    }
  }
  return out;
}

/**
 * "50% chi phí … không quá 200 triệu đồng/cơ sở; cơ sở … không quá 250 triệu đồng/cơ sở": the percentage is of both, where the case says a bound
 * and nothing of a support of its own. Null where that cannot be told.
 */
function shareOf(limit: Limit, before: Limit | null, part: string): Limit | null {
  if (limit.percent !== null) return limit.amount === null && before?.amount !== null && before !== null ? null : limit;
  if (before === null) return null;
  if (before.percent === null) return limit;
  if (before.amount === null || before.per !== limit.per || /hỗ trợ|(?<!\p{L})mức|thưởng|(?<!\p{L})chi(?!\p{L})/iu.test(part)) return null;
  return { ...limit, percent: before.percent, base: before.base, isStated: limit.isStated && before.isStated };
}
