/** What a percentage of an act is taken of: the words right behind it, or those before it. */
import type { PercentBase } from '../act';

/** The first that fits; `null`: of another limit, which nobody can follow here. */
const BEHIND: readonly (readonly [PercentBase | null, RegExp])[] = [
  ['booth-rent', /^(?:tổng\s+)?(?:các\s+)?(?:(?:chi phí|giá|tiền|kinh phí|số tiền)\s*)?(?:thuê\s+)?(?:\d+\s+|một\s+)?gian hàng/iu],
  ['airfare', /^(?:tiền|giá|chi phí|kinh phí)?\s*(?:mua\s+)?vé máy bay/iu],
  ['loan-interest', /^(?:mức|số|tổng số|chi phí)?\s*(?:tiền\s+)?(?:lãi suất|lãi|trả lãi)(?!\p{L})/iu],
  ['consulting-fee', /^(?:chi\s+)?phí\s+(?:thuê\s+)?tư vấn/iu],
  [
    'support-contract',
    /^(?:tổng\s+)?(?:số\s+)?(?:kinh phí|mức|tiền|giá trị)(?:\s+khuyến công)?(?:\s+được)?\s*hỗ trợ.{0,40}hợp đồng|^kinh phí\s+(?:theo|của|trong)\s+hợp đồng(?!\s+(?:mua|cung|chuyển|thuê|thiết|thi|tư|lắp))|^(?:tổng\s+)?giá trị hợp đồng(?!\s+(?:mua|cung cấp|cung ứng|chuyển giao|thuê|thiết kế|thi công|tư vấn|lắp đặt))/iu,
  ],
  [
    'annual-allocation',
    /^(?:tổng\s+)?(?:nguồn\s+)?(?:kinh phí|dự toán)(?:\s+chi)?\s+(?:hoạt động\s+)?khuyến công.{0,60}(?:giao|hằng năm|hàng năm|bố trí|phân bổ|cấp)/iu,
  ],
  [
    'project-estimate',
    /^(?:tổng\s+)?(?:mức\s+)?(?:dự toán|kinh phí)(?:\s+của)?(?:\s+(?:từng|mỗi))?(?:\s+(?:chương trình,?|nhiệm vụ,?))?\s+đề án(?:\s+khuyến công)?(?:\s+được duyệt)?|^(?:tổng\s+)?dự toán(?:\s+(?:được\s+)?(?:phê\s+)?duyệt)?(?=\s*(?:[.,;)]|$))/iu,
  ],
  ['listed-items', /^các\s+(?:khoản\s+)?chi(?:\s+phí)?(?:\s+(?:bao\s+)?gồm|\s*:|\s+sau|,\s*(?:bao\s+)?gồm)/iu],
  [null, /^(?:so với\s+)?(?:các\s+)?(?:mức|định mức|số tiền)(?!\s+đầu tư)/iu],
  [
    'eligible-cost',
    /^(?:tổng\s+)?(?:số\s+)?(?:các\s+)?(?:khoản\s+)?(?:chi phí|kinh phí|học phí|giá trị|giá mua|giá|mức đầu tư|vốn đầu tư|tiền mua|tổng mức)/iu,
  ],
];

const BEFORE: readonly (readonly [PercentBase, RegExp])[] = [
  ['booth-rent', /thuê gian hàng/iu],
  ['airfare', /vé máy bay/iu],
  ['loan-interest', /lãi suất|lãi vay/iu],
];

export type BaseRead =
  | { readonly base: PercentBase; readonly isStated: boolean; /** Letters that its words take. */ readonly length: number }
  | 'of-another-cap'
  | 'base-unclear';

export function baseOf(before: string, behind: string): BaseRead {
  // "toàn bộ (100%) tiền thuê gian hàng": the bracket of the figure itself.
  const text = behind.replace(/^\s*\)?\s*(?:(?:trên|của|trong|theo|tính trên)\s+)*/iu, '');
  // "thuê gian hàng 80% chi phí": what is rented stands before its cost.
  const rented =
    /thuê gian hàng(?:\s[^:;.\d]{0,60})?\s*(?::\s*)?(?:(?:được hỗ trợ|hỗ trợ|tối đa|không quá)\s*)*$/iu.test(before) &&
    /^(?:chi phí|kinh phí|giá thuê|tiền thuê)(?!\s+\p{L})/iu.test(text);
  // "mỗi gian hàng tham gia hội chợ 80% tiền thuê": what is rented is named by what is counted.
  if (/gian hàng/iu.test(before) && /^(?:tiền|giá) thuê(?!\s+\p{L})/iu.test(text))
    return { base: 'booth-rent', isStated: true, length: behind.length - text.length + 'tiền thuê'.length };
  if (rented) return { base: 'booth-rent', isStated: true, length: behind.length - text.length + 'chi phí'.length };
  for (const [base, words] of BEHIND)
    if (words.test(text))
      return base === null
        ? 'of-another-cap'
        : { base, isStated: true, length: behind.length - text.length + (words.exec(text)?.[0].length ?? 0) };
  // "tối đa 50% nhưng không quá …", "tối đa 50%.": the cost of what is supported, as every act means it.
  if (!/^\s*(?:$|[.,;:)]|nhưng|và|song|tối đa|không|≤|đối với|cho|để|trong (?:thời|vòng|\d|\p{L}+ năm)|\/)/iu.test(behind))
    return 'base-unclear';
  const named = BEFORE.find(([, words]) => words.test(before))?.[0];
  return { base: named ?? 'eligible-cost', isStated: named !== undefined || /chi phí|kinh phí/iu.test(before), length: 0 };
}
