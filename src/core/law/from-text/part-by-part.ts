/** A sentence whose parts each stand below its head, or name themselves what they are for: read one by one, all of them or none. */
import { GOES_ON } from './bare-limits';
import { limitsIn } from './limits';
import type { Proposal } from './proposal';
import { proposalOf, type From } from './proposal-of';

/**
 * "Xử lý ô nhiễm: cơ sở được hỗ trợ 30% …; cụm công nghiệp được hỗ trợ 30% …": what its parts say, each read by itself below its head.
 * Null where one of them says nothing that is understood.
 */
export function partByPart(from: From, context: string): Proposal[] | null {
  const { own, behind, before } = from;
  const whole = (own + behind).split(/;\s*/).filter((part) => part.trim() !== '');
  // "Tập huấn: 30 triệu đồng/lớp; hội thảo: 40 triệu đồng/lớp": each part names what it is for.
  const isEachNamed = whole.every((part) => /^[^:\d]{4,}:/u.test(part));
  // "Lao động học nghề được hỗ trợ 2 triệu đồng/người; chủ cơ sở dự tập huấn được hỗ trợ 1 triệu đồng/học viên": so does each of these.
  if (!isEachNamed && !/^[^:;\d]{4,}:/u.test(own + behind)) return whole.length < 2 ? null : eachByItself(whole, from, context);
  const [, head = '', list = ''] = isEachNamed ? ['', '', own + behind] : (/^([^:;\d]{4,}):\s*(\S.*)$/su.exec(own + behind) ?? []);
  const parts = list.split(/;\s*/).filter((part) => part.trim() !== '');
  // "50% chi phí mua máy; mức hỗ trợ một cơ sở là …": halves of one limit.
  if (parts.length < 2 || parts.some((part) => GOES_ON.test(part))) return null;
  const found = parts.flatMap((part) => {
    const read = limitsIn(part, `${context} ${head}`);
    if (typeof read === 'string') return [null];
    const own = part.slice(0, read.from);
    return read.limits.map((limit) =>
      proposalOf(limit, { ...from, own, behind: part.slice(read.from), before: head === '' ? before : [head, ...before] }),
    );
  });
  const proposals = found.filter((one): one is Proposal => one !== null && !('reason' in one));
  return proposals.length === found.length ? proposals : null;
}

/** Parts that name what they are for themselves; null where one of them does not. */
function eachByItself(parts: readonly string[], from: From, context: string): Proposal[] | null {
  // "50% chi phí, không quá 30 triệu đồng/cơ sở; riêng … không quá 45 triệu đồng/cơ sở": half of the limit stands before it.
  if (parts.some((part, at) => at > 0 && /^riêng(?!\p{L})/iu.test(part))) return null;
  const found = parts.flatMap((part) => {
    const read = limitsIn(part, context);
    if (typeof read === 'string') return [null];
    return read.limits.map((limit) => proposalOf(limit, { ...from, own: part.slice(0, read.from), behind: part.slice(read.from) }));
  });
  const proposals = found.filter((one): one is Proposal => one !== null && !('reason' in one) && one.about === null);
  return proposals.length === found.length ? proposals : null;
}
