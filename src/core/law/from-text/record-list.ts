/** Proposals as the flat list that `--caps` reads: an office fills in `verifiedBy` and `verifiedOn` of each record it has held against the act. */
import { fold } from '../../table/seeing/fold';
import type { Level } from '../act';
import { activityOf } from '../activities';
import type { FlatRecord } from '../own-caps/flat-record';
import { provinceOf } from '../provinces';
import type { ActText, Proposal } from './proposal';

/** What the person says where the text does not. */
export interface Given {
  readonly province: string | null;
}

/** "eligible-cost" → "eligibleCost", as such lists write it. */
const camel = (id: string | null): string | null => id?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) ?? null;

export const idOfAct = (number: string | null): string => (number === null ? 'van-ban' : fold(number).replace(/[^a-z\d]+/g, '-'));

export function levelOfText({ act }: ActText, { province }: Given): Level {
  return act.level ?? (province === null && act.province === null ? 'national' : 'province');
}

/** Whose money the text is about. */
export function placeOfText(text: ActText, given: Given): { readonly level: Level; readonly province: string | null } {
  const level = levelOfText(text, given);
  return { level, province: level === 'national' ? null : (given.province ?? text.act.province) };
}

/** The proposals as records of such a list, none of them confirmed. */
export function recordsOf(text: ActText, given: Given): FlatRecord[] {
  const { level, province } = placeOfText(text, given);
  return text.proposals.map((one, at) => recordOf(one, at, text, level, province));
}

export function recordListOf(text: ActText, given: Given): object {
  const { act, notUnderstood } = text;
  const { level, province } = placeOfText(text, given);
  const records = recordsOf(text, given);
  return {
    schemaVersion: 1,
    act: {
      number: act.number,
      type: act.type,
      title: act.title,
      issued: act.issued,
      inForceFrom: act.from,
      level,
      province,
      amends: act.amends,
    },
    records,
    notUnderstood: notUnderstood.map(({ article, sentence, reason, candidates }) => ({ article, sentence, reason, candidates })),
  };
}

function recordOf(one: Proposal, at: number, { act }: ActText, level: Level, province: string | null): FlatRecord {
  const id = idOfAct(act.number);
  return {
    id: `${id}.${String(at + 1)}`,
    kind: camel(one.kind) ?? 'cap',
    article: one.article,
    ...(one.passage === null ? {} : { passage: one.passage }),
    ...(one.amends === null ? {} : { amends: one.amends }),
    sentence: one.sentence,
    ...(one.about === null ? {} : { about: one.about }),
    activity: one.activity,
    activityName: activityOf(one.activity)?.vi ?? one.activity,
    confidence: one.confidence,
    percentOfCost: one.percent,
    percentBase: camel(one.percentBase),
    amountMillionVnd: one.amountMillionVnd,
    per: one.per,
    tier: one.capital ?? (one.tier === null ? null : { text: one.tier }),
    conditions: one.conditions,
    multipliers: one.multipliers.map(({ factor, condition, article, sentence }) => ({
      factor,
      condition: sentence,
      sign: condition,
      appliesTo: condition === 'line' ? 'amount' : 'support',
      citation: article,
    })),
    level,
    province: province === null ? null : (provinceOf(province)?.code ?? province),
    act: {
      id,
      number: act.number,
      type: act.type,
      title: act.title,
      citation: one.article,
      issued: act.issued,
      inForceFrom: act.from,
      inForceTo: null,
      amendedBy: [],
    },
    figureStatus: 'known',
    figureEvidence: 'proposed',
    verifiedBy: '',
    verifiedOn: '',
  };
}
