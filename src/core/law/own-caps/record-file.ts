/**
 * Caps as a flat list, each record with its act inside it, as they are passed on between offices: `{ "records": [{ "act": { … },
 * "percentOfCost": "50", … }] }`. Turned into the schema of acts/, one act a record; what is wrong with it is told by that schema.
 */
import { provinceNamed, provinceOf } from '../provinces';
import { basisIn } from './own-cap-texts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** "eligibleCost" → "eligible-cost". */
const dashed = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : value;

/** The records of such a list; null when the document is none. */
export function recordsIn(json: unknown): readonly unknown[] | null {
  const records = isObject(json) ? json['records'] : undefined;
  return Array.isArray(records) ? (records as readonly unknown[]) : null;
}

/** One record as an act with one cap. */
export function actOfRecord(record: unknown): unknown {
  if (!isObject(record)) return record;
  const act = isObject(record['act']) ? record['act'] : {};
  const number = textOf(act['number']);
  const province = textOf(record['province']);
  return {
    id: act['id'],
    number,
    type: (number === null ? null : basisIn(number)?.type) ?? 'Văn bản',
    issuer: textOf(act['issuer']) ?? number ?? '',
    title: textOf(act['title']),
    issued: act['issued'] ?? null,
    from: act['inForceFrom'] ?? null,
    to: act['inForceTo'] ?? null,
    level: record['level'],
    province: province === null ? null : ((provinceOf(province) ?? provinceNamed(province))?.code ?? province),
    amends: [],
    amendedBy: act['amendedBy'] ?? [],
    replaces: [],
    replacedBy: null,
    evidence: 'entered',
    datesEvidence: 'entered',
    note: null,
    caps: [capOf(record, act)],
  };
}

function capOf(record: Json, act: Json): Json {
  const {
    percentOfCost: percent = null,
    amountMillionVnd: amount = null,
    verifiedBy,
    verifiedOn,
    tier,
    countLimit,
    multipliers,
    unreadAmendments: unread,
  } = record;
  return {
    id: record['id'],
    kind: dashed(record['kind'] ?? 'cap'),
    activity: record['activity'],
    article: textOf(act['citation']),
    percent,
    percentBase: percent === null ? null : dashed(record['percentBase'] ?? 'eligibleCost'),
    amountMillionVnd: amount,
    per: record['per'] ?? null,
    ...(isObject(tier) && {
      tier: { basis: 'registered-capital', unit: 'billion-vnd', above: tier['above'] ?? null, upTo: tier['upTo'] ?? null },
    }),
    ...(isObject(countLimit) && { countLimit }),
    conditions: textOf(record['conditions']),
    multipliers: Array.isArray(multipliers) ? (multipliers as readonly unknown[]).map(multiplierOf) : [],
    figures: dashed(record['figureStatus'] ?? 'known'),
    evidence: 'entered',
    figureEvidence: { percent: percent === null ? null : 'entered', amount: amount === null ? null : 'entered', clause: 'entered' },
    source: textOf(record['evidenceNote']) ?? textOf(act['number']) ?? '–',
    verified: record['verified'] === true,
    unreadAmendments: Array.isArray(unread) ? (unread as readonly unknown[]).map(amendmentOf) : [],
    ...(typeof verifiedBy === 'string' && typeof verifiedOn === 'string' && { entered: { by: verifiedBy, on: verifiedOn } }),
  };
}

const amendmentOf = (one: unknown): unknown => (isObject(one) ? { number: one['number'], from: one['from'] } : one);

/** A condition is a text there: what speaks of a line is the technological one. */
function multiplierOf(one: unknown): unknown {
  if (!isObject(one)) return one;
  const condition = textOf(one['condition']) ?? '';
  return {
    factor: one['factor'],
    condition: /dây chuyền/iu.test(condition.normalize('NFC')) ? 'line' : 'priority',
    appliesTo: one['appliesTo'],
    text: condition,
    article: textOf(one['citation']),
    evidence: 'entered',
  };
}
