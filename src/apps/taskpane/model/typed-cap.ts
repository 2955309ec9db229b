/** A cap as a person types it: texts of fields, and the record they make; or the field that keeps it from being one. */
import { formatAmount } from '../../../core/messages/numbers';
import type { Language } from '../../../core/messages/language';
import { amountFromInteger, amountFromText, compare, isZero, toPlainText } from '../../../core/money/amount';
import { activityOf } from '../../../core/law/activities';
import type { FlatRecord } from '../../../core/law/own-caps/flat-record';
import { typedAmount } from './typed-amount';

const ALL = amountFromInteger(100);

export interface TypedCap {
  readonly activity: string;
  readonly percent: string;
  /** "eligibleCost" */
  readonly base: string;
  /** In million đồng. */
  readonly amount: string;
  readonly per: string;
  readonly article: string;
  readonly conditions: string;
  /** Days of its act; empty while open. */
  readonly from: string;
  readonly to: string;
}

export type CapProblem = 'activity' | 'percent' | 'amount' | 'figure' | 'per' | 'article' | 'days';

const shown = (text: string | null, language: Language): string => {
  const amount = text === null ? null : amountFromText(text);
  return amount === null ? '' : formatAmount(amount, language);
};

export const typedCapOf = (record: FlatRecord, language: Language): TypedCap => ({
  activity: record.activity,
  percent: shown(record.percentOfCost, language),
  base: record.percentBase ?? 'eligibleCost',
  amount: shown(record.amountMillionVnd, language),
  per: record.per ?? activityOf(record.activity)?.unit ?? '',
  article: record.article ?? '',
  conditions: record.conditions ?? '',
  from: record.act.inForceFrom ?? '',
  to: record.act.inForceTo ?? '',
});

/** @returns the record with what was typed, or what has to be put right first */
export function recordFrom(typed: TypedCap, record: FlatRecord, language: Language): FlatRecord | CapProblem {
  const percent = typedAmount(typed.percent.replace(/%\s*$/, ''), language);
  const amount = typedAmount(typed.amount, language);
  if (typed.activity === '') return 'activity';
  if (percent === undefined || (percent !== null && (isZero(percent) || compare(percent, ALL) > 0))) return 'percent';
  if (amount === undefined || (amount !== null && isZero(amount))) return 'amount';
  if (percent === null && amount === null) return 'figure';
  if (amount !== null && typed.per === '') return 'per';
  if (typed.article.trim() === '') return 'article';
  if (typed.from !== '' && typed.to !== '' && typed.to < typed.from) return 'days';
  const conditions = typed.conditions.trim();
  return {
    ...record,
    activity: typed.activity,
    activityName: activityOf(typed.activity)?.vi ?? typed.activity,
    percentOfCost: percent === null ? null : toPlainText(percent),
    percentBase: percent === null ? null : typed.base,
    amountMillionVnd: amount === null ? null : toPlainText(amount),
    per: amount === null ? null : typed.per,
    article: typed.article.trim(),
    // Which item of a list it is holds for the place that was read, and for no other.
    ...(typed.article.trim() === record.article ? {} : { passage: null }),
    conditions: conditions === '' ? null : conditions,
    act: {
      ...record.act,
      citation: typed.article.trim(),
      inForceFrom: typed.from === '' ? null : typed.from,
      inForceTo: typed.to === '' ? null : typed.to,
    },
  };
}
