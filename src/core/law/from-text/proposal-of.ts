/** One limit of a sentence as a proposal: what it is for, in which unit, how sure; or the reason why it stays unproposed. */
import { ACTIVITIES, activityOf, countUnitName } from '../activities';
import { countUnitOf } from '../activity/units';
import type { PercentBase } from '../act';
import { fold } from '../../table/seeing/fold';
import { decimalText } from './figures';
import type { Limit } from './conditions';
import { isCountedOtherwise, unitsOf, usualUnit } from './counted-in';
import type { Passage } from './outline';
import type { NotUnderstoodReason, Proposal } from './proposal';
import { sentencesOf } from './sentences';
import { unitNamedFirst } from './units';
import { saysOneLevel, subjectIn, subjectOf, type NoSubject, type Subject } from './subject';

/** A sentence and what stands around it. */
export interface From {
  readonly sentence: string;
  /** Up to its first figure, and from there on. */
  readonly own: string;
  readonly behind: string;
  /** Sentences of the same paragraph, the nearest first. */
  readonly before: readonly string[];
  readonly above: readonly Passage[];
  readonly article: string | null;
  readonly passage: string | null;
  readonly amends: string | null;
}

export interface Unproposed {
  readonly reason: NotUnderstoodReason;
  readonly candidates: readonly string[];
}

const unproposed = (reason: NotUnderstoodReason, candidates: readonly string[] = []): Unproposed => ({ reason, candidates });

export function proposalOf(said: Limit, from: From): Proposal | Unproposed {
  // "50% giá trị hợp đồng, tối đa 30 triệu đồng/dự án": of what is bought under it. An advance has no bound.
  const isBought = said.base === 'support-contract' && said.amount !== null && !/tạm ứng/iu.test(from.sentence);
  const limit: Limit = isBought ? { ...said, base: 'eligible-cost', isStated: false } : said;
  const { base, amount } = limit;
  if (base === 'support-contract' || /tạm ứng/iu.test(from.sentence)) {
    if (base !== 'support-contract' || amount !== null) return unproposed('activity-unnamed');
    return { ...figuresOf(limit, from), kind: 'advance', activity: 'any', confidence: 'sure', per: null };
  }
  if (base === 'annual-allocation' || base === 'project-estimate') return managementOf(limit, from);
  return capOf(limit, from);
}

function figuresOf(
  { percent, base, amount, condition }: Limit,
  { sentence, article, passage, amends }: From,
): Omit<Proposal, 'kind' | 'activity' | 'confidence' | 'per'> {
  return {
    article,
    passage,
    amends,
    sentence,
    about: null,
    percent,
    percentBase: base,
    amountMillionVnd: amount,
    conditions: condition === '' ? null : condition,
    tier: null,
    capital: capitalIn(condition),
    multipliers: [],
  };
}

function managementOf(limit: Limit, from: From): Proposal | Unproposed {
  const around = [from.sentence, ...from.before, ...from.above.map(({ body }) => body)].join(' | ');
  if (limit.amount !== null || !/quản lý/iu.test(around)) return unproposed('base-unclear');
  const ofYear = limit.base === 'annual-allocation';
  return {
    ...figuresOf(limit, from),
    kind: 'management-cost',
    activity: ofYear ? 'management-cost-authority' : 'management-cost-implementer',
    confidence: 'sure',
    per: ofYear ? 'year' : 'project',
  };
}

function capOf(limit: Limit, from: From): Proposal | Unproposed {
  const { amount, condition } = limit;
  const own = ownOf(from);
  const around = [...from.before.map(subjectIn), ...from.above.map(({ body }) => aboutOf(sentencesOf(body)[0] ?? ''))].filter(
    (text) => text !== '',
  );
  const levels = [condition, from.sentence, ...around.filter(saysOneLevel)];
  // "Tại cụm công nghiệp: …" below "Sửa chữa hệ thống xử lý ô nhiễm": one sentence on two lines.
  const outside = subjectOf(
    around.flatMap((text) => [`${text} ${BESIDE} ${own} ${condition}`, ...(own === '' ? [''] : [`${own} ${BESIDE} ${text}`]), text]),
    levels,
    limit.per,
  );
  const only = limit.base === null ? undefined : ONLY_OF[limit.base];
  const isOutside = 'activity' in outside && only?.includes(outside.activity) === true;
  const nearby = [
    `${own} ${condition}`,
    condition,
    own,
    ...(only === undefined || isOutside ? [] : [wholeOf(from)]),
    // "Hệ thống xử lý nước thải: … /cụm công nghiệp": where it stands is said by what it is counted in.
    ...lastNamed(from, own, limit.per),
    ...(own !== '' && (limit.per === 'industrialCluster' || limit.per === 'facility' || limit.per === 'model')
      ? [`${own} ${BESIDE} ${countUnitName(limit.per, 'vi')}`]
      : []),
    ...(own === '' ? [/(?<!\p{L})(?:cho|để|đối với)(?!\p{L}).*$/isu.exec(from.behind)?.[0] ?? ''] : []),
  ];
  const inside = subjectOf(nearby, levels, limit.per);
  const plain = subjectOf(around, levels, limit.per);
  const near = 'activity' in inside || inside.candidates.length > 0 ? inside : outside;
  // "Hỗ trợ 100% vé máy bay cho …": the sentence as a whole, where no part of it and nothing around it names anything.
  // "Chi đào tạo nghề: áp dụng theo quy định về …, mức chi không quá …"; "Sản xuất sạch hơn: mô hình thí điểm".
  const [before, after] = [own.replace(/:.*$/su, ''), own.replace(/^[^:]*:/su, '')];
  const read =
    'activity' in near || near.candidates.length > 0
      ? near
      : subjectOf(
          [wholeOf(from), before, after, ...(after === own || from.behind.includes(';') ? [] : [`${after} ${BESIDE} ${before}`])],
          levels,
          limit.per,
        );
  const found = fittingOf(read, [own, ...around], only, limit.per);
  if (!('activity' in found)) return unproposed(found.candidates.length > 0 ? 'activity-unclear' : 'activity-unnamed', found.candidates);
  const isInside = found === inside;
  const fits = limit.per === null || unitsOf(found.activity).includes(limit.per);
  // "Hỗ trợ nghệ nhân truyền nghề: 3 triệu đồng/tháng": what is counted in months is nothing that a plan counts.
  if (!fits && (limit.per === 'month' || limit.per === 'day')) return unproposed('unit-unclear', [found.activity]);
  // "Chi tuyên truyền: … /hội chợ" below "Tổ chức hội chợ": a part of it, which no list of activities has.
  if (isInside && !fits && 'activity' in plain && !areKin(plain.activity, found.activity))
    return unproposed('activity-unclear', [plain.activity, found.activity]);
  // "Áp dụng sản xuất sạch hơn: 50% chi phí tư vấn đánh giá, … /cơ sở": counted otherwise than what its first words name.
  if (isInside && !fits) {
    const whole = subjectOf([wholeOf(from)], levels, limit.per);
    if (!('activity' in whole) && whole.candidates.length > 1) return unproposed('activity-unclear', whole.candidates);
  }
  // "Lập dự án đầu tư hạ tầng cụm công nghiệp: … /cụm công nghiệp": the words name a thing that nobody counts so.
  if (!fits && isCountedOtherwise(found.activity, limit.per)) return unproposed('activity-unclear', [found.activity]);
  const about = found === outside ? (around[Math.floor(found.at / 3)] ?? null) : null;
  // "Chi thuê mặt bằng: …" below "Tổ chức hội chợ": a part of what stands above, with a limit of its own.
  // "Lập quy hoạch chi tiết" below "Đối với cụm công nghiệp" is none: only both together name it.
  const isPart = !fits || ('activity' in plain && plain.activity === found.activity);
  if (
    about !== null &&
    isPart &&
    only?.includes(found.activity) !== true &&
    !SAYS_LIMIT.test(from.sentence) &&
    own !== '' &&
    !WHO_OR_WHERE.test(own) &&
    !fold(about).includes(fold(own.replace(SIZE_BEHIND, '').replace(WHERE_BEHIND, ''))) &&
    !isKindOf(own, about) &&
    !saysAgain(own, found.activity)
  )
    return unproposed('activity-unnamed', [found.activity]);
  // "Khảo sát ở nước ngoài: 100% vé máy bay": the kind of it that the percentage is of.
  const kind = only?.find((id) => activityOf(id)?.parent === found.activity);
  const activity = kind ?? found.activity;
  if (NEEDS[activity]?.test([from.sentence, ...around].join(' ')) === false) return unproposed('activity-unclear', [activity]);
  if (only !== undefined && !only.includes(activity)) return unproposed('activity-unclear', only.length > FEW ? [activity] : [...only]);
  const named = unitNamedFirst(condition);
  const per = amount === null ? null : (limit.per ?? (named !== null && unitsOf(activity).includes(named) ? named : usualUnit(activity)));
  if (amount !== null && per === null) return unproposed('unit-missing', [found.activity]);
  const figures = figuresOf(limit, from);
  return {
    ...figures,
    kind: 'cap',
    about,
    conditions:
      figures.conditions ?? (found === outside && (WHO_OR_WHERE.test(own) || SIZE_BEHIND.test(own)) ? own.replace(OPENS, '') : null),
    activity,
    confidence: found.isSure && limit.isStated && fits ? 'sure' : 'likely',
    per,
  };
}

/** "Hỗ trợ các cơ sở … cần nhân rộng. Mức hỗ trợ … /mô hình": words that name nothing, and what they are counted in. */
function lastNamed({ before }: From, own: string, per: string | null): string[] {
  const named = own === '' && per === 'model' ? before.map(subjectIn).find((text) => text !== '') : undefined;
  return named === undefined || 'activity' in subjectOf([named], [], per) ? [] : [`${named} ${BESIDE} ${countUnitName('model', 'vi')}`];
}

/** "Chi hỗ trợ 30% chi phí xây dựng mô hình …": what the cost is of, where nothing stands before the figure. */
const COST_OF =
  /^\s*\d[\d.,]*\s*(?:%|phần trăm)\s*(?:tổng\s+)?(?:chi phí|kinh phí|học phí|giá trị)\s+(?:để\s+|cho\s+)?(\p{L}.*?)(?=\s?(?:[,;:(.]|nhưng|tối đa|không (?:vượt )?quá|$))/isu;
/** Words behind a cost that say nothing of what it is for. */
const MERE_COST =
  /^(?:thực hiện|thực tế|hợp lý|hợp lệ|đề án|theo|nhưng|được|mua|thuê|vé|đi lại|đầu tư|sản xuất|hỗ trợ|và|của|trong|tối đa)(?!\p{L})/iu;

function ownOf({ own, behind, before }: From): string {
  const named = subjectIn(own);
  if (named !== '' || before.some((sentence) => subjectIn(sentence) !== '')) return named;
  return costIn(behind);
}

function costIn(behind: string): string {
  const of = COST_OF.exec(behind)?.[1] ?? '';
  return /\s/.test(of) && !MERE_COST.test(of) ? of : '';
}

/** What a paragraph above names: "Hỗ trợ tối đa 45% giá trị máy móc thiết bị, nhưng:" does so behind its percentage. */
const aboutOf = (sentence: string): string => {
  const named = subjectIn(sentence);
  const figure = /\d[\d.,]*\s*%/.exec(sentence);
  return named !== '' || figure === null ? named : costIn(sentence.slice(figure.index));
};

/** "Hội chợ, triển lãm trong nước" below "Tham gia hội chợ, triển lãm": the same, and where. */
const WHERE_BEHIND =
  /\s+(?:(?:ở|tại)\s+)?(?:trong|ngoài|nước ngoài|cấp)(?:\s+(?:nước|tỉnh|thành phố|khu vực|vùng|huyện|xã|quốc gia))?\s*$/iu;

/** "Tư vấn lập dự án đầu tư" below "Hỗ trợ tư vấn": a kind of what stands above. */
const isKindOf = (own: string, about: string): boolean =>
  `${fold(own.replace(SUPPORTS, ''))} `.startsWith(`${fold(about.replace(SUPPORTS, ''))} `);
const SUPPORTS = /^(?:chi\s+)?hỗ trợ\s+(?:chi phí\s+)?/iu;

/** "Đào tạo dưới 1 tháng" below "Đào tạo nghề". */
const SIZE_BEHIND = /\s+(?:từ|trên|dưới)\s+\d.*$/isu;

/** "Phổ biến công nghệ mới, sản phẩm mới" below "Mô hình trình diễn kỹ thuật": words that the activity itself is described with. */
function saysAgain(own: string, activity: string): boolean {
  const words = (text: string): string[] => fold(text).match(/[\p{L}\d]+/gu) ?? [];
  const known = new Set(words(activityOf(activity)?.vi ?? ''));
  const said = words(own);
  return said.length >= MANY_WORDS && said.filter((word) => known.has(word)).length >= said.length * MOST;
}
/** Fewer words may be shared by chance. */
const MANY_WORDS = 4;
const MOST = 0.7;

/** Of several that the words may name the one that is counted so, or that such a percentage can be of. */
function fittingOf(
  read: Subject | NoSubject,
  texts: readonly string[],
  only: readonly string[] | undefined,
  per: string | null,
): Subject | NoSubject {
  if ('activity' in read) {
    if (only === undefined || only.includes(read.activity) || only.some((id) => activityOf(id)?.parent === read.activity)) return read;
    const other = texts.map((text) => subjectOf([text], [], per)).find((one) => 'activity' in one && only.includes(one.activity));
    return other ?? read;
  }
  if (per === null) return read;
  // "Nhãn hiệu: 50% chi phí, … /nhãn hiệu": the one thing that is counted so.
  if (read.candidates.length === 0 && countUnitOf(texts[0] ?? '') === per) {
    const [only, more] = ACTIVITIES.filter(({ unit, parent }) => unit === per && parent === undefined);
    return only === undefined || more !== undefined ? read : { activity: only.id, isSure: false, at: 0 };
  }
  const usual = read.candidates.filter((id) => activityOf(id)?.unit === per);
  const [fits, another] = usual.length > 0 ? usual : read.candidates.filter((id) => unitsOf(id).includes(per));
  return fits === undefined || another !== undefined ? read : { activity: fits, isSure: false, at: 0 };
}

/** A word between two lines read as one: "… trong nước" and "Ngoài tỉnh" make no "nước ngoài". */
const BESIDE = 'thuộc';

const wholeOf = ({ own, behind }: From): string => `${own} ${behind.replaceAll(/\d[\d.,]*\s*%?/g, '')}`;

/** More candidates than so many help nobody to choose. */
const FEW = 3;

/** A percentage of booth rent is of nothing but taking part in a fair. */
const ONLY_OF: Partial<Record<PercentBase, readonly string[]>> = {
  'booth-rent': ['fair-join', 'fair-abroad'],
  airfare: ['study-tour-abroad-airfare'],
  'loan-interest': ['relocation-interest'],
  // What is built or bought is no matter of a fee for advice.
  'consulting-fee': [
    'consulting',
    'cleaner-production-assessment',
    'brand-registration',
    'cluster-planning',
    'startup-enterprise',
    'association',
    'enterprise-linkage',
    'website-data',
  ],
};

/** Interest on other loans, for machines or stocks, is no matter of those who move away. */
const NEEDS: Partial<Record<string, RegExp>> = { 'relocation-interest': /di dời|di chuyển|ô nhiễm/iu };

const CAPITAL =
  /vốn\s+(?:đăng ký|điều lệ|pháp định)\s*(?:(trên|từ|hơn)\s+(\d[\d.,]*)(?:\s*(?:tỷ|tỉ))?(?:\s*đồng)?(?:\s*trở lên)?)?\s*(?:(đến|dưới|không quá)\s*(?:dưới\s+)?(\d[\d.,]*)\s*(?:tỷ|tỉ))?/iu;

/** "vốn đăng ký trên 10 tỷ đồng đến 20 tỷ đồng" */
function capitalIn(condition: string): Proposal['capital'] {
  const [, , above, , upTo] = CAPITAL.exec(condition) ?? [];
  if ((above === undefined && upTo === undefined) || !/(?:tỷ|tỉ)/iu.test(condition)) return null;
  return { above: above === undefined ? null : decimalText(above), upTo: upTo === undefined ? null : decimalText(upTo) };
}

/** "Tại xã khu vực III: hỗ trợ": where the limit begins. */
const OPENS = /\s*:\s*(?:(?:được|mức)\s+)?(?:hỗ trợ|chi|thưởng)\s*$/iu;

/** "Mức chi: hỗ trợ kinh phí lập kế hoạch, chi phí đăng ký: 14 triệu đồng": the limit of what stands above, and what it pays for. */
const SAYS_LIMIT = /^(?:định )?mức (?:chi|hỗ trợ|thưởng)\s*:/iu;

/** Words that narrow what stands above them. */
const WHO_OR_WHERE =
  /^(?:các |những )?(?:cơ sở|quy mô|(?:từ|trên|dưới) \d+|mức \d|nhóm|loại|bậc|hạng|cụm công nghiệp|(?:tổng )?(?:mức|vốn) đầu tư|đối với|tại|trường hợp|riêng|xã|địa bàn|khu vực|vùng|doanh nghiệp|hợp tác xã|tổ hợp tác|hộ|cá nhân|đơn vị|lớp|khóa|khoá|hội chợ|đề án|sản phẩm|(?:trong|ngoài) (?:nước|tỉnh|thành phố|khu vực|vùng)|nước ngoài|lao động|học viên|cấp|(?:đạt )?giải)(?!\p{L})/iu;

function areKin(a: string, b: string): boolean {
  const root = (id: string): string => activityOf(id)?.parent ?? id;
  return root(a) === root(b);
}
