/** The caps of a day as JSON: ids, figures as decimal strings, days and evidence; the order is stable. */
import type { ActData, Cap } from '../law/act';
import type { Catalogue } from '../law/catalogue';
import type { CapsAsked, CapsOfDay } from '../law/list-caps';
import { citationOf } from '../messages/caps/act-names';
import { activityName } from '../messages/caps/cap-labels';
import type { Language } from '../messages/language';
import { SCHEMA_VERSION } from './json';

const actOf = ({
  id,
  number,
  type,
  issuer,
  title,
  issued,
  from,
  to,
  level,
  province,
  amendedBy,
  replacedBy,
}: Omit<ActData, 'caps'>): object => ({
  id,
  number,
  type,
  issuer,
  title,
  issued,
  from,
  to,
  level,
  province,
  amendedBy,
  replacedBy,
});

function capOf(cap: Cap, on: string, language: Language): object {
  const { id, kind, activity, article, from, to, level, province, percent, percentBase, amountMillionVnd, per, tier, countLimit } = cap;
  const { conditions, multipliers, figures, evidence, figureEvidence, source, verified, unreadAmendments, entered, act } = cap;
  return {
    id,
    kind,
    level,
    province,
    activity,
    activityName: activityName(activity, language),
    act: actOf(act),
    article,
    citation: citationOf(cap, language),
    from,
    to,
    percent,
    percentBase,
    amount: amountMillionVnd,
    unit: 'million-vnd',
    per,
    tier: tier ?? null,
    countLimit: countLimit ?? null,
    conditions,
    multipliers,
    figures,
    evidence,
    figureEvidence,
    source,
    verified,
    unreadAmendments: unreadAmendments.filter((one) => one.from <= on),
    entered: entered ?? null,
  };
}

export function capsJson(
  caps: CapsOfDay,
  asked: CapsAsked,
  { version: catalogueVersion, sha256 }: Catalogue,
  version: string,
  language: Language,
): string {
  const { on, level, province } = asked;
  const report = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'soatbieu', version },
    caps: { version: catalogueVersion, sha256 },
    on,
    level,
    province,
    inForce: caps.inForce.map((cap) => capOf(cap, on, language)),
    offered: caps.offered.map((cap) => capOf(cap, on, language)),
    unread: caps.unread.map(actOf),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
