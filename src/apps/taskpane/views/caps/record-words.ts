/** A cap of the office's own in words: its name in a list, and what it lets one have. */
import type { PercentBase } from '../../../../core/law/act';
import type { FlatRecord } from '../../../../core/law/own-caps/flat-record';
import { activityName, CAP_LABELS, proposedLimit } from '../../../../core/messages/caps/cap-labels';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';

const dashed = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export function recordName({ kind, activity, article, passage }: FlatRecord, language: Language): string {
  const { kind: kinds } = CAP_LABELS[language];
  const place = [article, passage].filter((part) => typeof part === 'string').join(', ');
  return ownCapsWords(language).entry(place === '' ? null : place, kind === 'advance' ? kinds.advance : activityName(activity, language));
}

export function recordLimit({ percentOfCost, percentBase, amountMillionVnd, per }: FlatRecord, language: Language): string {
  const base = percentBase === null ? null : (dashed(percentBase) as PercentBase);
  return proposedLimit({ percent: percentOfCost, percentBase: base, amountMillionVnd, per }, language);
}
