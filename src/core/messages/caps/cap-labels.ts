/** Caps in lists: what a cap lets one have, how well it is known, since when it holds. */
import { amountFromText, ZERO } from '../../money/amount';
import type { Cap, CapKind, Evidence, PercentBase } from '../../law/act';
import { activityOf, countUnitName } from '../../law/activities';
import { writtenDay, type Day } from '../../law/day';
import { unreadNames } from './act-names';
import { saidBy } from './entered';
import type { Language } from '../language';
import { formatAmount, formatMoney } from '../numbers';

export interface CapLabels {
  readonly base: Readonly<Record<PercentBase, string>>;
  readonly kind: Readonly<Record<CapKind, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  /** Of what an office entered without saying who read it where. */
  readonly notVerified: string;
  readonly columns: Readonly<Record<'activity' | 'limit' | 'article' | 'force' | 'evidence' | 'conditions' | 'act', string>>;
  readonly noFigure: string;
  readonly unknownFigure: string;
  atMost(percent: string, base: string): string;
  notAbove(money: string, per: string): string;
  tier(above: string | null, upTo: string | null): string;
  frequency(max: string, of: string, per: string): string;
  from(day: string | null): string;
  to(day: string): string;
  unread(numbers: string): string;
  amended(numbers: string): string;
}

export const CAP_LABELS: Readonly<Record<Language, CapLabels>> = {
  vi: {
    base: {
      'eligible-cost': 'tổng chi phí',
      'listed-items': 'giá trúng thầu hoặc giá được duyệt',
      'booth-rent': 'giá thuê gian hàng',
      airfare: 'tiền vé máy bay',
      'loan-interest': 'tiền lãi vay',
      'consulting-fee': 'chi phí tư vấn',
      'annual-allocation': 'kinh phí khuyến công được giao',
      'project-estimate': 'dự toán đề án',
      'support-contract': 'kinh phí hỗ trợ theo hợp đồng',
    },
    kind: {
      cap: 'Mức hỗ trợ',
      'management-cost': 'Chi quản lý',
      multiplier: 'Hệ số ưu tiên',
      advance: 'Tạm ứng',
      frequency: 'Số lần hỗ trợ',
      reference: 'Theo văn bản khác',
      delegation: 'Thẩm quyền quy định',
      'budget-code': 'Mục lục ngân sách',
    },
    evidence: {
      verbatim: 'đã đọc nguyên văn',
      summary: 'theo bản tóm tắt, chưa kiểm chứng',
      mirrored: 'theo văn bản khác nhắc lại, chưa kiểm chứng',
      inferred: 'suy luận, chưa kiểm chứng',
      recalled: 'chưa có văn bản gốc để đối chiếu',
      entered: 'đơn vị tự nhập',
    },
    columns: {
      activity: 'Nội dung',
      limit: 'Mức tối đa',
      article: 'Điều khoản',
      force: 'Hiệu lực',
      evidence: 'Kiểm chứng',
      conditions: 'Điều kiện',
      act: 'Văn bản',
    },
    notVerified: 'chưa kiểm chứng',
    noFigure: 'không đặt mức',
    unknownFigure: 'chưa biết con số',
    atMost: (percent, base) => `${percent}% ${base}`,
    notAbove: (money, per) => `${money}/${per}`,
    tier: (above, upTo) =>
      above === null
        ? `vốn đăng ký đến ${upTo ?? ''} tỷ đồng`
        : upTo === null
          ? `vốn đăng ký trên ${above} tỷ đồng`
          : `vốn đăng ký trên ${above} đến ${upTo} tỷ đồng`,
    frequency: (max, of, per) => `${max} ${of}/${per}/năm`,
    from: (day) => (day === null ? 'chưa biết từ ngày nào' : `từ ${day}`),
    to: (day) => `đến ${day}`,
    unread: (numbers) => `chưa đối chiếu ${numbers}`,
    amended: (numbers) => `sửa đổi bởi ${numbers}`,
  },
  en: {
    base: {
      'eligible-cost': 'of the cost',
      'listed-items': 'of the tender or approved price',
      'booth-rent': 'of the booth rent',
      airfare: 'of the air fare',
      'loan-interest': 'of the loan interest',
      'consulting-fee': 'of the consulting fee',
      'annual-allocation': 'of the annual allocation',
      'project-estimate': 'of the project estimate',
      'support-contract': 'of the support by contract',
    },
    kind: {
      cap: 'Support',
      'management-cost': 'Management cost',
      multiplier: 'Priority factor',
      advance: 'Advance',
      frequency: 'Frequency',
      reference: 'By another act',
      delegation: 'Who sets caps',
      'budget-code': 'Budget code',
    },
    evidence: {
      verbatim: 'read word for word',
      summary: 'from a summary, not verified',
      mirrored: 'repeated by another act, not verified',
      inferred: 'inferred, not verified',
      recalled: 'recalled, not verified',
      entered: 'entered by the office',
    },
    columns: {
      activity: 'Activity',
      limit: 'At most',
      article: 'Article',
      force: 'In force',
      evidence: 'Evidence',
      conditions: 'Conditions',
      act: 'Act',
    },
    notVerified: 'not verified',
    noFigure: 'no figure set',
    unknownFigure: 'figure not known',
    atMost: (percent, base) => `${percent}% ${base}`,
    notAbove: (money, per) => `${money}/${per}`,
    tier: (above, upTo) =>
      `registered capital ${above === null ? '' : `above ${above} `}${upTo === null ? '' : `up to ${upTo} `}billion đồng`,
    frequency: (max, of, per) => `${max} ${of}/${per}/year`,
    from: (day) => (day === null ? 'start not known' : `from ${day}`),
    to: (day) => `to ${day}`,
    unread: (numbers) => `not yet held against ${numbers}`,
    amended: (numbers) => `amended by ${numbers}`,
  },
};

const figure = (text: string, language: Language): string => formatAmount(amountFromText(text) ?? ZERO, language);

/** The same of a proposal from the text of an act. */
export function proposedLimit(one: Pick<Cap, 'percent' | 'percentBase' | 'amountMillionVnd' | 'per'>, language: Language): string {
  const { percent, percentBase, amountMillionVnd, per } = one;
  return [
    ...(percent === null || percentBase === null
      ? []
      : [CAP_LABELS[language].atMost(figure(percent, language), CAP_LABELS[language].base[percentBase])]),
    ...(amountMillionVnd === null
      ? []
      : [
          CAP_LABELS[language].notAbove(
            formatMoney(amountFromText(amountMillionVnd) ?? ZERO, 'million-vnd', language),
            per === null ? '' : countUnitName(per, language),
          ),
        ]),
  ].join('; ');
}

/** "50% tổng chi phí; 300 triệu đồng/cơ sở" */
export function limitOf(cap: Cap, language: Language): string {
  const labels = CAP_LABELS[language];
  const { percent, percentBase, amountMillionVnd, per, tier, countLimit, figures } = cap;
  const unit = (id: string): string => countUnitName(id, language);
  const parts = [
    ...(percent === null || percentBase === null ? [] : [labels.atMost(figure(percent, language), labels.base[percentBase])]),
    ...(amountMillionVnd === null || per === null
      ? []
      : [labels.notAbove(formatMoney(amountFromText(amountMillionVnd) ?? ZERO, 'million-vnd', language), unit(per))]),
    ...(countLimit === undefined ? [] : [labels.frequency(figure(countLimit.max, language), unit(countLimit.of), unit(countLimit.per))]),
    ...(cap.kind === 'multiplier' ? cap.multipliers.map(({ factor }) => `× ${figure(factor, language)}`) : []),
  ];
  const limit = parts.length > 0 ? parts.join('; ') : figures === 'none' ? labels.noFigure : labels.unknownFigure;
  return tier === undefined ? limit : `${limit} (${tier.text ?? labels.tier(tier.above, tier.upTo)})`;
}

/** "đã đọc nguyên văn; chưa đối chiếu TT 64/2024" */
export function evidenceOf(cap: Cap, on: Day | null, language: Language): string {
  const labels = CAP_LABELS[language];
  const unread = cap.unreadAmendments.filter(({ from }) => on === null || from <= on);
  const { verified, entered } = cap;
  const known = entered === undefined ? labels.evidence[cap.evidence] : saidBy(verified, entered, language);
  return [
    known,
    ...(cap.evidence === 'entered' && !verified ? [labels.notVerified] : []),
    ...(unread.length === 0 ? [] : [labels.unread(unreadNames(unread))]),
  ].join('; ');
}

/** "từ 11/5/2018 đến …" */
export function forceOf({ from, to }: { readonly from: Day | null; readonly to: Day | null }, language: Language): string {
  const labels = CAP_LABELS[language];
  return [labels.from(from === null ? null : writtenDay(from)), ...(to === null ? [] : [labels.to(writtenDay(to))])].join(' ');
}

export const activityName = (id: string, language: Language): string => activityOf(id)?.[language] ?? id;
