/** The lines of the sheet of caps, from the acts in force in the first year of the period: every activity for which a figure is known. */
import { amountFromText } from '../money/amount';
import { convert, money } from '../money/money';
import type { Cap, Level } from '../law/act';
import { ACTIVITIES, activityOf, countUnitName } from '../law/activities';
import type { Catalogue } from '../law/catalogue';
import { firstOfYear, writtenDay, type Day } from '../law/day';
import { findCap } from '../law/find-cap';
import { provinceOf } from '../law/provinces';
import type { CapLine, FormFacts } from './facts';
import type { SettledParameters } from './parameters';
import { provinceTitle } from './province-title';
import { SOURCE_WORDS } from './sources';
import { STANDINGS } from './standings';

const LEVEL_OF_SOURCE = { national: 'national', local: 'province' } as const;

export function capFacts(catalogue: Catalogue, parameters: SettledParameters): Pick<FormFacts, 'caps' | 'capsVersion' | 'capsMissing'> {
  const on = firstOfYear(parameters.period.from);
  const levels = parameters.sources.flatMap((source): Level[] =>
    source === 'national' || source === 'local' ? [LEVEL_OF_SOURCE[source]] : [],
  );
  const found = levels.map((level) => ({ level, lines: ACTIVITIES.flatMap(({ id }) => linesOf(catalogue, level, id, on, parameters)) }));
  const missing = found.filter(({ lines }) => lines.length === 0).map(({ level }) => fundingOf(level, parameters));
  const caps = found.flatMap(({ lines }) => lines);
  return { ...(caps.length === 0 ? {} : { caps }), capsVersion: catalogue.version, capsMissing: missing };
}

const fundingOf = (level: Level, { province }: SettledParameters): string => {
  if (level === 'national') return SOURCE_WORDS.national.short.toLowerCase();
  return `${SOURCE_WORDS.local.short.toLowerCase()}${province === null ? '' : ` ${provinceTitle(province) ?? ''}`}`;
};

function linesOf(catalogue: Catalogue, level: Level, activity: string, on: Day, parameters: SettledParameters): CapLine[] {
  const answer = findCap(catalogue, { level, province: parameters.province, activity, on });
  // What only the wider activity's cap covers stands on that activity's own line.
  if (answer.state !== 'in-force' || answer.why.parent) return [];
  return answer.caps
    .filter(({ figures, restates }) => figures !== 'none' && figures !== 'unknown' && restates === undefined)
    .map((cap) => lineOf(cap, activity, on, parameters));
}

function lineOf(cap: Cap, activity: string, on: Day, { unit, province }: SettledParameters): CapLine {
  const percent = cap.percent === null ? null : amountFromText(cap.percent);
  const million = cap.amountMillionVnd === null ? null : amountFromText(cap.amountMillionVnd);
  const { tier } = cap;
  const size =
    tier === undefined || tier.basis === 'stated'
      ? ''
      : `Vốn đăng ký${tier.above === null ? '' : ` trên ${tier.above}`}${tier.upTo === null ? '' : ` đến ${tier.upTo}`} tỷ đồng. `;
  return {
    activity: activityOf(activity)?.vi ?? activity,
    source:
      cap.level === 'national'
        ? SOURCE_WORDS.national.heading
        : `${SOURCE_WORDS.local.heading} ${(province === null ? null : provinceOf(province))?.name ?? ''}`.trim(),
    unitOfMeasure: countUnitName(cap.per ?? activityOf(activity)?.unit ?? '', 'vi'),
    ...(percent === null ? {} : { percent }),
    ...(million === null ? {} : { each: convert(money(million, 'million-vnd'), unit).amount }),
    basis: basisOf(cap),
    inForce: `từ ${cap.from === null ? '…' : writtenDay(cap.from)}${cap.to === null ? '' : ` đến ${writtenDay(cap.to)}`}`,
    standing: standingOf(cap, on),
    conditions: `${size}${cap.conditions ?? ''}`.trim(),
  };
}

function basisOf({ act, article }: Cap): string {
  const own = [act.type, act.number].filter((part) => part !== null).join(' ');
  const amended = act.amendedBy.map((number) => `, được sửa đổi bởi ${number}`).join('');
  return `${own}${article === null ? '' : `, ${article}`}${amended}`;
}

function standingOf({ evidence, unreadAmendments }: Cap, on: Day): CapLine['standing'] {
  if (evidence === 'entered') return STANDINGS.entered;
  if (unreadAmendments.some(({ from }) => from <= on)) return STANDINGS.amended;
  return evidence === 'verbatim' ? STANDINGS.read : STANDINGS.unverified;
}
