/**
 * Caps as a flat list, each record with its act inside it, as they are passed on between offices: `{ "records": [{ "act": { … },
 * "percentOfCost": "50", … }] }`. Turned into the schema of acts/, one act a record; what is wrong with it is told by that schema.
 * A record applies to nothing until somebody has put name and day to it; then with the weight of a verified one.
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

/** Whether somebody has held it against the act, and says so with name and day. */
export const isConfirmed = (record: unknown): boolean =>
  isObject(record) && textOf(record['verifiedBy']) !== null && textOf(record['verifiedOn']) !== null;

/** An act binds from the day that is said, else from its signing, else not before the year of its number; who confirms it says that it does. */
function startOf(act: Json): unknown {
  const year = /^\d+[a-z]?\/(\d{4})\//i.exec(textOf(act['number']) ?? '')?.[1];
  return act['inForceFrom'] ?? act['issued'] ?? (year === undefined ? EARLIEST : `${year}-01-01`);
}
const EARLIEST = '1900-01-01';

/** One record as an act with one cap. */
export function actOfRecord(record: unknown): unknown {
  if (!isObject(record)) return record;
  const act = isObject(record['act']) ? record['act'] : {};
  const number = textOf(act['number']);
  const province = textOf(record['province']);
  return {
    id: act['id'] ?? number ?? 'own',
    number,
    type: (number === null ? null : basisIn(number)?.type) ?? textOf(act['type']) ?? 'Văn bản',
    issuer: textOf(act['issuer']) ?? number ?? 'đơn vị (chưa ghi số hiệu)',
    title: textOf(act['title']),
    issued: act['issued'] ?? null,
    from: startOf(act),
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
    article: textOf(record['article']) ?? textOf(act['citation']) ?? quoted(record['sentence']),
    ...(textOf(record['passage']) !== null && { passage: record['passage'] }),
    percent,
    percentBase: percent === null ? null : dashed(record['percentBase'] ?? 'eligibleCost'),
    amountMillionVnd: amount,
    per: record['per'] ?? null,
    ...(isObject(tier) && {
      tier: { ...tierOf(tier), unit: 'billion-vnd', above: tier['above'] ?? null, upTo: tier['upTo'] ?? null },
    }),
    ...(isObject(countLimit) && { countLimit }),
    conditions: textOf(record['conditions']),
    multipliers: Array.isArray(multipliers) ? (multipliers as readonly unknown[]).map(multiplierOf) : [],
    figures: dashed(record['figureStatus'] ?? 'known'),
    evidence: 'entered',
    figureEvidence: { percent: percent === null ? null : 'entered', amount: amount === null ? null : 'entered', clause: 'entered' },
    source: textOf(record['evidenceNote']) ?? textOf(act['number']) ?? '–',
    verified: isConfirmed(record),
    unreadAmendments: Array.isArray(unread) ? (unread as readonly unknown[]).map(amendmentOf) : [],
    ...(typeof verifiedBy === 'string' && typeof verifiedOn === 'string' && { entered: { by: verifiedBy, on: verifiedOn } }),
  };
}

const tierOf = (tier: Json): Json =>
  textOf(tier['text']) === null ? { basis: 'registered-capital' } : { basis: 'stated', text: tier['text'] };

/** A text without articles is cited by its words. */
const QUOTED = 60;
const quoted = (sentence: unknown): string => {
  const text = textOf(sentence) ?? '–';
  return text.length <= QUOTED ? text : `“${text.slice(0, QUOTED).trimEnd()}…”`;
};

const amendmentOf = (one: unknown): unknown => (isObject(one) ? { number: one['number'], from: one['from'] } : one);

/** A condition is a text there: what speaks of a line is the technological one. */
function multiplierOf(one: unknown): unknown {
  if (!isObject(one)) return one;
  const condition = textOf(one['condition']) ?? '';
  return {
    factor: one['factor'],
    condition: one['sign'] ?? (/dây chuyền/iu.test(condition.normalize('NFC')) ? 'line' : 'priority'),
    appliesTo: one['appliesTo'],
    text: condition,
    article: textOf(one['citation']),
    evidence: 'entered',
  };
}
