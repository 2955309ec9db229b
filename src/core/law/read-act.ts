/** One act file, read and held against the schema: what is faulty is told by its path, and what is sound still counts. */
import type { ActData, CapData, CapKind, Evidence, FigureStatus, Multiplier, PercentBase } from './act';
import { isActivity, isCountUnit, type CountUnitId } from './activities';
import { fieldsOf, type Fault, type Fields } from './json-fields';
import { isProvinceCode } from './provinces';

const EVIDENCE: readonly Evidence[] = ['verbatim', 'summary', 'mirrored', 'inferred', 'recalled', 'entered'];
const KINDS: readonly CapKind[] = [
  'cap',
  'management-cost',
  'multiplier',
  'advance',
  'frequency',
  'reference',
  'delegation',
  'budget-code',
];
const FIGURES: readonly FigureStatus[] = ['known', 'partly-known', 'unknown', 'none'];
const BASES: readonly PercentBase[] = [
  'eligible-cost',
  'listed-items',
  'booth-rent',
  'airfare',
  'loan-interest',
  'consulting-fee',
  'annual-allocation',
  'project-estimate',
  'support-contract',
];
const LEVELS = ['national', 'province'] as const;

/** @returns the act, or null when so much is wrong that nothing of it can be used */
export function readAct(json: unknown): { readonly act: ActData | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fields = fieldsOf(json, '', faults);
  const act = fields === null ? null : fields.whole(actOf);
  // Without an id nothing can point to it; a file that is no object holds nothing.
  return { act: act === null || act.id === '' ? null : act, faults };
}

/** As papers name them; it is printed before the number. */
const TYPES: readonly string[] = [
  'Luật',
  'Nghị định',
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Thông tư',
  'Thông tư liên tịch',
  'Quy chế',
  'Văn bản',
];

function typeOf(fields: Fields): string {
  const type = fields.text('type');
  if (type === '' || TYPES.includes(type)) return type;
  fields.fault('type', 'not-allowed', TYPES.join(', '));
  return 'Văn bản';
}

function actOf(fields: Fields): ActData {
  const act: ActData = {
    id: fields.text('id'),
    number: fields.textOrNull('number'),
    type: typeOf(fields),
    issuer: fields.text('issuer'),
    title: fields.textOrNull('title'),
    issued: fields.dayOrNull('issued'),
    from: fields.dayOrNull('from'),
    to: fields.dayOrNull('to'),
    level: fields.oneOf('level', LEVELS),
    province: fields.textOrNull('province'),
    amends: fields.texts('amends'),
    amendedBy: fields.texts('amendedBy'),
    replaces: fields.texts('replaces'),
    replacedBy: fields.textOrNull('replacedBy'),
    evidence: fields.oneOf('evidence', EVIDENCE),
    datesEvidence: fields.oneOf('datesEvidence', EVIDENCE),
    ...(fields.has('unreadCaps') ? { unreadCaps: fields.flag('unreadCaps') } : {}),
    ...programmeOf(fields),
    note: fields.textOrNull('note'),
    caps: fields.list('caps', capOf),
  };
  if (act.from !== null && act.to !== null && act.to < act.from) fields.fault('to', 'days-reversed');
  if (act.level === 'national' ? act.province !== null : act.province === null || !isProvinceCode(act.province))
    fields.fault('province', act.province === null ? 'missing' : 'not-allowed');
  return act;
}

function programmeOf(fields: Fields): Pick<ActData, 'programme'> {
  if (!fields.has('programme')) return {};
  const programme = fields.child('programme', (one) => ({ from: one.year('from'), to: one.year('to') }));
  return programme === null ? {} : { programme };
}

function capOf(fields: Fields): CapData {
  const cap: CapData = {
    id: fields.text('id'),
    kind: fields.oneOf('kind', KINDS),
    activity: fields.text('activity'),
    article: fields.textOrNull('article'),
    ...(fields.has('passage') ? { passage: fields.text('passage') } : {}),
    ...(fields.has('from') ? { from: fields.dayOrNull('from') } : {}),
    ...(fields.has('to') ? { to: fields.dayOrNull('to') } : {}),
    ...(fields.has('level') ? { level: fields.oneOf('level', LEVELS) } : {}),
    ...(fields.has('alsoProvince') ? { alsoProvince: fields.flag('alsoProvince') } : {}),
    percent: fields.decimalOrNull('percent'),
    percentBase: fields.oneOfOrNull('percentBase', BASES),
    amountMillionVnd: fields.decimalOrNull('amountMillionVnd'),
    per: fields.textOrNull('per'),
    ...tierOf(fields),
    ...countLimitOf(fields),
    conditions: fields.textOrNull('conditions'),
    multipliers: fields.list('multipliers', multiplierOf),
    ...restatesOf(fields),
    figures: fields.oneOf('figures', FIGURES),
    evidence: fields.oneOf('evidence', EVIDENCE),
    figureEvidence: fields.child('figureEvidence', (one) => ({
      percent: one.oneOfOrNull('percent', EVIDENCE),
      amount: one.oneOfOrNull('amount', EVIDENCE),
      clause: one.oneOf('clause', EVIDENCE),
    })) ?? { percent: null, amount: null, clause: 'inferred' },
    source: fields.text('source'),
    verified: fields.flag('verified'),
    unreadAmendments: fields.list('unreadAmendments', (one) => ({ number: one.text('number'), from: one.dayOrNull('from') ?? '' })),
    ...enteredOf(fields),
  };
  checkCap(fields, cap);
  return cap;
}

/** What the shape alone does not say (caps.md: figures, clauses and evidence belong together). */
function checkCap(fields: Fields, cap: CapData): void {
  if (!isActivity(cap.activity) && cap.activity !== '') fields.fault('activity', 'not-allowed');
  if (cap.per !== null && !isCountUnit(cap.per)) fields.fault('per', 'not-allowed');
  if ((cap.percent === null) !== (cap.percentBase === null))
    fields.fault(cap.percent === null ? 'percent' : 'percentBase', 'base-without-percent');
  if (cap.amountMillionVnd !== null && cap.per === null) fields.fault('per', 'missing');
  const hasFigure = cap.percent !== null || cap.amountMillionVnd !== null;
  if (hasFigure !== (cap.figures === 'known' || cap.figures === 'partly-known')) fields.fault('figures', 'no-figure');
  const { percent, amount, clause } = cap.figureEvidence;
  if ((cap.percent === null) !== (percent === null) || (cap.amountMillionVnd === null) !== (amount === null))
    fields.fault('figureEvidence', 'no-figure');
  // A clause that was not read must not be printed as if it were.
  if (clause !== 'verbatim' && clause !== 'entered' && /khoản|điểm/.test(cap.article ?? '')) fields.fault('article', 'clause-not-read');
  const read = (evidence: Evidence | null): boolean => evidence === null || evidence === 'verbatim' || evidence === 'entered';
  if (cap.verified && !(read(cap.evidence) && read(percent) && read(amount))) fields.fault('verified', 'claims-too-much');
  const lacking = [...(cap.entered === undefined ? ['entered'] : []), ...(cap.article === null ? ['article'] : [])];
  if (cap.evidence === 'entered' && cap.verified && lacking.length > 0) fields.fault('verified', 'claims-too-much', lacking.join(', '));
  if (cap.from !== undefined && cap.to !== undefined && cap.from !== null && cap.to !== null && cap.to < cap.from)
    fields.fault('to', 'days-reversed');
}

function multiplierOf(fields: Fields): Multiplier {
  return {
    factor: fields.decimalOrNull('factor') ?? '1',
    condition: fields.oneOf('condition', ['line', 'priority']),
    appliesTo: fields.oneOf('appliesTo', ['amount', 'support']),
    text: fields.text('text'),
    article: fields.textOrNull('article'),
    evidence: fields.oneOf('evidence', EVIDENCE),
  };
}

function tierOf(fields: Fields): Pick<CapData, 'tier'> {
  if (!fields.has('tier')) return {};
  const tier = fields.child('tier', (one) => ({
    basis: one.oneOf('basis', ['registered-capital', 'stated']),
    unit: one.oneOf('unit', ['billion-vnd']),
    above: one.decimalOrNull('above'),
    upTo: one.decimalOrNull('upTo'),
    ...(one.has('text') ? { text: one.text('text') } : {}),
  }));
  return tier === null ? {} : { tier };
}

function countLimitOf(fields: Fields): Pick<CapData, 'countLimit'> {
  if (!fields.has('countLimit')) return {};
  const unit = (one: Fields, name: string): CountUnitId => {
    const found = one.text(name);
    if (!isCountUnit(found)) one.fault(name, 'not-allowed');
    return found;
  };
  const countLimit = fields.child('countLimit', (one) => ({
    max: one.decimalOrNull('max') ?? '',
    of: unit(one, 'of'),
    per: unit(one, 'per'),
    period: one.oneOf('period', ['year']),
  }));
  return countLimit === null ? {} : { countLimit };
}

function restatesOf(fields: Fields): Pick<CapData, 'restates'> {
  if (!fields.has('restates')) return {};
  const restates = fields.child('restates', (one) => ({ cap: one.text('cap'), condition: one.oneOf('condition', ['line', 'priority']) }));
  return restates === null ? {} : { restates };
}

function enteredOf(fields: Fields): Pick<CapData, 'entered'> {
  if (!fields.has('entered')) return {};
  const entered = fields.child('entered', (one) => ({ by: one.text('by'), on: one.dayOrNull('on') ?? '' }));
  return entered === null ? {} : { entered };
}
