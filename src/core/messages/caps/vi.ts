/** Caps in Vietnamese, as an officer would write them into a letter. */
import { compare, multiply, type Amount } from '../../money/amount';
import type { CapAnswer } from '../../law/find-cap';
import { figure as decimalOf } from '../../law/share';
import type { ShareTest } from '../../law/share-limits';
import type { Multiplied, SupportTest } from '../../law/support';
import { writtenDay } from '../../law/day';
import { countUnitName } from '../../law/activities';
import { citationOf, longAct, shortAct, unreadNames } from './act-names';
import { capFigures } from './cap-figures';
import { CAP_LABELS } from './cap-labels';
import { isConfirmed, saidBy } from './entered';
import type { CapWords, CapWriter } from './words';
import { formatAmount, formatMoney, unitWord } from '../numbers';

const NOTHING: CapWords = { result: '', computation: '', basis: '', remark: '' };

function basis({ cap, unread }: Pick<SupportTest, 'cap' | 'unread'>, more = ''): string {
  if (cap === null) return '';
  const entered = cap.entered === undefined ? '' : ` (${saidBy(cap.verified, cap.entered, 'vi')})`;
  const unreadFlag = unread.length === 0 ? '' : `chưa đối chiếu ${unreadNames(unread)}`;
  const citation = `${citationOf(cap, 'vi')}${more}${entered}`;
  if (cap.verified) return `Căn cứ: ${[citation, unreadFlag].filter((text) => text !== '').join('; ')}.`;
  return `Theo ${citation} – ${['chưa kiểm chứng', unreadFlag].filter((text) => text !== '').join('; ')}.`;
}

const conditionName = ({ multiplier: { condition } }: Multiplied): string =>
  condition === 'line' ? 'dây chuyền công nghệ' : 'địa bàn, ngành nghề ưu tiên';

/** What the multiplied amount comes to by itself: "450" for 1,5 × 300. */
function multipliedAmount(test: SupportTest, { multiplier, limit }: Multiplied): Amount {
  return multiplier.appliesTo === 'amount' && test.byAmount !== null ? multiply(decimalOf(multiplier.factor), test.byAmount) : limit;
}

/** The support as a whole is raised, and the cost holds it back. */
const isClipped = ({ limit }: SupportTest, { multiplier, limit: most }: Multiplied): boolean =>
  multiplier.appliesTo === 'support' && limit !== null && compare(most, multiply(decimalOf(multiplier.factor), limit)) < 0;

function remark(test: SupportTest): string {
  const { multiplied } = test;
  if (multiplied === null) return '';
  const { money, decimal } = capFigures(test, 'vi');
  // Where the percentage binds, a multiplied amount changes nothing.
  if (test.limit !== null && compare(multiplied.limit, test.limit) <= 0) return '';
  const most = `${money(multipliedAmount(test, multiplied))}${isClipped(test, multiplied) ? ', bằng tổng chi phí' : ''}`;
  const times = `${decimal(multiplied.multiplier.factor)} lần`;
  if (multiplied.exceeded)
    return `Dù được áp dụng ${times} vì ${conditionName(multiplied)} (nhiều nhất ${money(multiplied.limit)}) thì vẫn vượt.`;
  if (multiplied.multiplier.condition === 'line') return `Nếu là dây chuyền công nghệ, mức tối đa là ${times} (${most}) và phải ghi rõ.`;
  return `Nếu thuộc địa bàn, ngành nghề ưu tiên và được Bộ Công Thương phê duyệt, mức tối đa là ${times} (${most}).`;
}

/** " (bình quân 325 triệu đồng/cơ sở)" behind the support of a group. */
function each(test: SupportTest): string {
  const { average, perUnit } = capFigures(test, 'vi');
  return average === '' ? '' : ` (bình quân ${average} ${unitWord(test.unit, 'vi')}${perUnit})`;
}

function exceeds(test: SupportTest): CapWords {
  const { money, percent, amount, per } = capFigures(test, 'vi');
  const excess = `Mức hỗ trợ vượt ${money(test.excess)}`;
  const unit = unitWord(test.unit, 'vi');
  const stands = `biểu ghi ${money(test.support)}${each(test)}`;
  const most = amount === '' ? '' : `${amount} ${unit}${per}`;
  const words = { ...NOTHING, basis: basis(test), remark: remark(test) };
  if (test.binding === 'cost') return { ...words, result: `${excess}: mức hỗ trợ không quá tổng chi phí ${money(test.limit)}, ${stands}.` };
  if (test.severity === 'error') {
    // Without a count the amount for one says nothing of the whole.
    const known = test.byAmount === null ? '' : most;
    const pieces = [percent === '' ? '' : `${percent} ${unit}`, known === '' ? '' : `mức tối đa ${known}`].filter((text) => text !== '');
    const both = percent !== '' && known !== '';
    const least = test.binding === 'percent' ? 'lấy số nhỏ hơn là' : 'mức được hỗ trợ nhiều nhất là';
    const end = both ? `${least} ${money(test.limit)}, ${stands}` : stands;
    return { ...words, result: `${excess}.`, computation: `Cách tính: ${[...pieces, end].join('; ')}.` };
  }
  if (test.binding === 'percent') {
    return { ...words, result: `${excess}: ${percent} ${unit}${most === '' ? '' : ` (tối đa ${most})`}, ${stands}.` };
  }
  return { ...words, result: `${excess} so với mức ${most}${percent === '' ? '' : ` (${percent} ${unit})`}.` };
}

function needsConfirmation(test: SupportTest, multiplied: Multiplied): CapWords {
  const { money, decimal, figure, percent, amount, per } = capFigures(test, 'vi');
  const unit = unitWord(test.unit, 'vi');
  const { factor, condition, article, evidence } = multiplied.multiplier;
  const byPercent = percent === '' ? '' : `${percent} ${unit}`;
  const plain = test.binding === 'percent' ? byPercent : `${amount} ${unit}${per}`;
  const high = `Mức hỗ trợ ${money(test.support)} cao hơn mức ${plain}`;
  const unsure = evidence === 'verbatim' || isConfirmed(test.cap) ? '' : ' (mức nhân này chưa kiểm chứng)';
  if (condition === 'line') {
    const most = multipliedAmount(test, multiplied);
    const capped = test.byPercent !== null && compare(multiplied.limit, most) < 0 ? `, không quá ${byPercent}` : '';
    return {
      ...NOTHING,
      result: `${high}. Với dây chuyền công nghệ, mức tối đa là ${decimal(factor)} × ${figure(test.byAmount)} = ${money(most)}${capped} (đạt)${unsure}. Cần xác nhận đây là dây chuyền công nghệ.`,
      basis: basis(test, also(test, article)),
    };
  }
  const beside =
    test.binding === 'percent' ? (amount === '' ? '' : ` (tối đa ${amount} ${unit}${per})`) : byPercent === '' ? '' : ` (${byPercent})`;
  return {
    ...NOTHING,
    result: `${high}${beside}. Địa bàn ưu tiên có thể được tới ${decimal(factor)} lần, nhiều nhất ${money(multiplied.limit)}, nếu Bộ Công Thương phê duyệt${unsure}. Cần xác nhận.`,
    basis: basis(test, also(test, article)),
  };
}

/** ", điểm t" for the article of a multiplier that lies beside the cap's own; nothing when it is the same. */
function also({ cap }: SupportTest, article: string | null): string {
  if (article === null || cap === null || article === cap.article) return '';
  const shared = cap.article === null ? '' : cap.article.replace(/ ?\S+ \S+$/, '');
  return shared !== '' && article.startsWith(`${shared} `) ? `, ${article.slice(shared.length + 1)}` : `, ${article}`;
}

function within(test: SupportTest): CapWords {
  const { figure, money, percent, amount, per } = capFigures(test, 'vi');
  const unit = unitWord(test.unit, 'vi');
  const head = [
    test.verdict === 'within-total' ? 'Đạt theo tổng số' : 'Đạt',
    ...(test.cap?.verified === true ? [] : ['theo số liệu chưa kiểm chứng']),
  ];
  const limits = [percent === '' ? '' : `${percent} ${unit}`, amount === '' ? '' : `${amount} ${unit}${per}`].filter((text) => text !== '');
  return {
    ...NOTHING,
    result: `${head.join(test.verdict === 'within-total' ? ', ' : ' ')}: ${figure(test.support)} ≤ ${limits.join(' và ≤ ')}${each(test)}.`,
    computation: untested(test, money),
    basis: test.cap?.verified === true && !isConfirmed(test.cap) && test.unread.length === 0 ? '' : basis(test),
  };
}

function untested(test: SupportTest, money: (amount: Amount | null) => string): string {
  const { cap, missing, neededCost } = test;
  if (cap?.percent === null || cap?.percentBase === null || cap === null || !missing.includes('base')) return '';
  const base = CAP_LABELS.vi.base[cap.percentBase];
  const needed = neededCost === null ? '' : `; ${base} cần ít nhất ${money(neededCost)}`;
  return `Chưa đủ căn cứ kiểm tra tỷ lệ ${formatAmount(decimalOf(cap.percent), 'vi')}%: biểu không có ${base}${needed}.`;
}

function undetermined(test: SupportTest): CapWords {
  const { cap, missing } = test;
  const { money, figure, perUnit } = capFigures(test, 'vi');
  const unit = unitWord(test.unit, 'vi');
  const amount = `${figure(test.amountPerUnit)} ${unit}${perUnit}`;
  const counted = cap?.per === null || cap === null ? '' : countUnitName(cap.per, 'vi');
  if (missing.includes('tier'))
    return {
      ...NOTHING,
      result:
        cap?.tier?.basis === 'stated'
          ? 'Chưa đủ căn cứ: văn bản đặt nhiều mức tùy trường hợp, biểu không ghi là trường hợp nào.'
          : 'Chưa đủ căn cứ: mức chi tùy theo vốn đăng ký, biểu không ghi vốn đăng ký.',
      basis: basis(test),
    };
  const why = missing.includes('count')
    ? 'biểu không ghi số lượng'
    : missing.includes('count-unit')
      ? `số lượng không tính theo ${counted}`
      : '';
  if (why !== '')
    return { ...NOTHING, result: `Chưa đủ căn cứ kiểm tra mức ${amount}: ${why}.`, computation: untested(test, money), basis: basis(test) };
  const open = untested(test, money);
  return { ...NOTHING, result: open === '' ? 'Chưa đủ căn cứ kiểm tra mức chi.' : open, basis: basis(test) };
}

const ENTER = 'Anh/chị có thể nhập mức chi từ văn bản này.';
const listed = (names: readonly string[]): string => [...new Set(names)].slice(0, 3).join('; ');

/** Why no cap could be applied. */
export function answerVi(answer: CapAnswer): string {
  switch (answer.state) {
    case 'in-force':
      return '';
    case 'not-yet': {
      const [cap] = answer.caps;
      return `Mức chi trong danh mục chỉ có hiệu lực từ ${writtenDay(answer.why.from)} (${shortAct(cap.act, 'vi')}).`;
    }
    case 'repealed': {
      const [cap] = answer.caps;
      return `Mức chi theo ${shortAct(cap.act, 'vi')} hết hiệu lực sau ngày ${writtenDay(answer.why.to)}. Cần tra văn bản thay thế.`;
    }
    case 'no-rule': {
      const { reason, acts } = answer.why;
      const names = listed(acts.map((act) => longAct(act, 'vi')));
      if (reason === 'acts-unread') return `Chưa có số liệu mức chi để kiểm tra. Văn bản áp dụng: ${names}. ${ENTER}`;
      if (reason === 'not-named')
        return `Chưa có quy định mức chi cho nội dung này trong danh mục.${names === '' ? '' : ` Văn bản cần tra: ${names}.`}`;
      return 'Chưa có quy định mức chi của tỉnh trong danh mục. Anh/chị có thể nhập mức chi từ văn bản của tỉnh.';
    }
    case 'undetermined': {
      const { reason, offered, unread } = answer.why;
      const acts = listed(offered.map(({ act }) => shortAct(act, 'vi')));
      switch (reason) {
        case 'level-unknown':
          return 'Chưa đủ căn cứ: chưa rõ tiền của khuyến công quốc gia hay khuyến công địa phương.';
        case 'province-unknown':
          return 'Chưa đủ căn cứ: chưa rõ tỉnh, thành phố nào.';
        case 'activity-unknown':
          return 'Chưa đủ căn cứ: chưa rõ nội dung hoạt động.';
        case 'activity-too-broad':
          return 'Chưa đủ căn cứ: cần ghi rõ cấp (tỉnh, khu vực hay quốc gia).';
        case 'start-unknown':
          return `Chưa biết ngày hiệu lực của ${acts}. Hãy xác nhận văn bản áp dụng.`;
        case 'merged-province':
          return unread.length > 0
            ? `Văn bản của tỉnh: ${listed(unread.map((act) => longAct(act, 'vi')))}, chưa có số liệu. Văn bản của các tỉnh trước khi sáp nhập: ${acts}. Hãy chọn văn bản áp dụng.`
            : `Tỉnh đã sáp nhập từ 12/6/2025; văn bản của các tỉnh trước khi sáp nhập: ${acts}. Hãy chọn văn bản áp dụng.`;
        case 'figures-unknown':
          return `Chưa có số liệu mức chi để kiểm tra. Văn bản áp dụng: ${listed(offered.map((cap) => citationOf(cap, 'vi')))}. ${ENTER}`;
        case 'two-acts':
          return `Có hai mức chi cùng hiệu lực (${acts}). Hãy chọn văn bản áp dụng.`;
      }
    }
  }
}

function support(test: SupportTest): CapWords {
  const { multiplied } = test;
  switch (test.verdict) {
    case 'exceeds':
      return exceeds(test);
    case 'needs-confirmation':
      return multiplied === null ? NOTHING : needsConfirmation(test, multiplied);
    case 'within-multiplied': {
      const { money, decimal } = capFigures(test, 'vi');
      if (multiplied === null) return NOTHING;
      const result = `Đạt, đã áp dụng mức ${decimal(multiplied.multiplier.factor)} lần theo xác nhận của người dùng (nhiều nhất ${money(multiplied.limit)}).`;
      return { ...NOTHING, result, basis: basis(test, also(test, multiplied.multiplier.article)) };
    }
    case 'within':
    case 'within-total':
      return within(test);
    case 'no-figure':
      return {
        ...NOTHING,
        result: 'Văn bản không đặt mức tối đa cho nội dung này.',
        computation: test.cap?.conditions ?? '',
        basis: basis(test),
      };
    case 'no-cap':
      return { ...NOTHING, result: answerVi(test.answer) };
    case 'undetermined':
      return test.answer.state === 'in-force' ? undetermined(test) : { ...NOTHING, result: answerVi(test.answer) };
  }
}

/** Where the evidence lets a breach be a question at most, so does the word. */
function outcome(test: SupportTest): string {
  switch (test.verdict) {
    case 'within':
    case 'within-total':
      return 'đạt';
    case 'within-multiplied':
      return 'đạt theo điều kiện đã xác nhận';
    case 'needs-confirmation':
      return 'cần xác nhận điều kiện';
    case 'exceeds':
      return `${test.severity === 'error' ? 'vượt' : 'có thể vượt'} ${capFigures(test, 'vi').money(test.excess)}`;
    case 'no-figure':
      return 'văn bản không đặt mức';
    case 'no-cap':
      return 'chưa có mức chi';
    case 'undetermined':
      return 'chưa đủ căn cứ';
  }
}

function shareWords(what: string, { cap, whole, part, limit, excess, unit, unread }: ShareTest): CapWords {
  const written = `tối đa ${formatAmount(decimalOf(cap.percent ?? '0'), 'vi')}% × ${formatAmount(whole, 'vi')} = ${formatMoney(limit, unit, 'vi')}, biểu ghi ${formatMoney(part, unit, 'vi')}`;
  const result = excess === null ? `${what} đạt: ${written}.` : `${what} vượt ${formatMoney(excess, unit, 'vi')}: ${written}.`;
  return { ...NOTHING, result, basis: basis({ cap, unread }) };
}

function counterpart({ cap, whole, part, limit, excess, unit, unread }: ShareTest): CapWords {
  const rest = formatAmount(decimalOf(cap.percent ?? '0'), 'vi');
  const least = `ngân sách hỗ trợ nhiều nhất ${rest}% chi phí ${formatMoney(whole, unit, 'vi')} nên phần còn lại ít nhất ${formatMoney(limit, unit, 'vi')}`;
  const result =
    excess === null
      ? `Đối ứng đủ: ${least}.`
      : `Đối ứng thiếu ${formatMoney(excess, unit, 'vi')}: ${least}, biểu ghi ${formatMoney(part, unit, 'vi')}.`;
  return { ...NOTHING, result, basis: `Suy ra từ tỷ lệ hỗ trợ tối đa. ${basis({ cap, unread })}` };
}

function line(test: SupportTest): string {
  const { figure, money, percent, amount, per } = capFigures(test, 'vi');
  if (test.cap === null || test.limit === null) return '';
  const most = test.binding === 'amount' ? `${amount} ${unitWord(test.unit, 'vi')}${per}` : money(test.limit);
  const against = `${figure(test.support)} ${test.excess === null ? '≤' : '>'} ${most}${test.excess === null ? '' : ` → vượt ${money(test.excess)}`}`;
  return [percent, against, citationOf(test.cap, 'vi')].filter((text) => text !== '').join('; ');
}

export const capVi: CapWriter = {
  support,
  management: (test) => shareWords('Chi quản lý', test),
  counterpart,
  outcome,
  line,
};
