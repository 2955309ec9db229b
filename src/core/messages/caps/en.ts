/** Caps in English: the same sentences for readers who do not read Vietnamese. Names of acts stay as they are. */
import { compare } from '../../money/amount';
import type { PercentBase } from '../../law/act';
import { writtenDay } from '../../law/day';
import type { CapAnswer } from '../../law/find-cap';
import { figure as decimalOf } from '../../law/share';
import type { Multiplied, SupportTest } from '../../law/support';
import type { ShareTest } from '../../law/share-limits';
import { citationOf, longAct, shortAct, unreadNames } from './act-names';
import { capFigures } from './cap-figures';
import { saidBy } from './entered';
import type { CapWords, CapWriter } from './words';
import { formatAmount, formatMoney, unitWord } from '../numbers';

const NOTHING: CapWords = { result: '', computation: '', basis: '', remark: '' };

const BASE: Readonly<Record<PercentBase, string>> = {
  'eligible-cost': 'total cost',
  'listed-items': 'tender or approved price',
  'booth-rent': 'booth rent',
  airfare: 'air fare',
  'loan-interest': 'loan interest',
  'consulting-fee': 'consulting fee',
  'annual-allocation': 'annual allocation',
  'project-estimate': 'project estimate',
  'support-contract': 'support by contract',
};

function basis({ cap, unread }: Pick<SupportTest, 'cap' | 'unread'>): string {
  if (cap === null) return '';
  const entered = cap.entered === undefined ? '' : ` (${saidBy(cap.verified, cap.entered, 'en')})`;
  const flags = [
    ...(cap.verified ? [] : ['not verified']),
    ...(unread.length === 0 ? [] : [`not yet held against ${unreadNames(unread)}`]),
  ];
  return `${['Basis: ' + citationOf(cap, 'en') + entered, ...flags].join('; ')}.`;
}

const condition = ({ multiplier }: Multiplied): string =>
  multiplier.condition === 'line' ? 'a technological line' : 'a priority place or trade';

function remark(test: SupportTest): string {
  const { multiplied } = test;
  // Where the percentage binds, a multiplied amount changes nothing.
  if (multiplied === null || (test.limit !== null && compare(multiplied.limit, test.limit) <= 0)) return '';
  const { money, decimal } = capFigures(test, 'en');
  const times = `${decimal(multiplied.multiplier.factor)} times the cap (at most ${money(multiplied.limit)})`;
  return multiplied.exceeded
    ? `Even ${times} for ${condition(multiplied)} would be exceeded.`
    : `${times} would apply to ${condition(multiplied)}.`;
}

function computation(test: SupportTest): string {
  const { percent, amount, per, money } = capFigures(test, 'en');
  const unit = unitWord(test.unit, 'en');
  const pieces = [percent === '' ? '' : `${percent} ${unit}`, amount === '' ? '' : `at most ${amount} ${unit}${per}`].filter(
    (text) => text !== '',
  );
  return `Computation: ${[...pieces, `the most is ${money(test.limit)}, the table says ${money(test.support)}`].join('; ')}.`;
}

function untested(test: SupportTest): string {
  const { cap, missing, neededCost } = test;
  if (cap?.percent === null || cap?.percentBase === null || cap === null || !missing.includes('base')) return '';
  const { money, decimal } = capFigures(test, 'en');
  const base = BASE[cap.percentBase];
  return `The share of ${decimal(cap.percent)}% cannot be tested: the table has no ${base}${neededCost === null ? '' : `; it would have to be at least ${money(neededCost)}`}.`;
}

function undetermined(test: SupportTest): CapWords {
  const { missing } = test;
  const why = missing.includes('tier')
    ? test.cap?.tier?.basis === 'stated'
      ? 'the act has several caps for several cases, and the table does not say which it is'
      : 'the cap depends on the registered capital, which the table does not say'
    : missing.includes('count')
      ? 'the table gives no quantity'
      : missing.includes('count-unit')
        ? 'the quantity is counted in another unit'
        : '';
  const open = untested(test);
  const result = why !== '' ? `Not enough to judge: ${why}.` : open !== '' ? open : 'Not enough to judge.';
  return { ...NOTHING, result, computation: why === '' ? '' : open, basis: basis(test) };
}

const listed = (names: readonly string[]): string => [...new Set(names)].slice(0, 3).join('; ');
const ENTER = 'You may enter its caps yourself.';

/** Why no cap could be applied. */
export function answerEn(answer: CapAnswer): string {
  switch (answer.state) {
    case 'in-force':
      return '';
    case 'not-yet':
      return `The cap of ${shortAct(answer.caps[0].act, 'en')} is in force only from ${writtenDay(answer.why.from)}.`;
    case 'repealed':
      return `The cap of ${shortAct(answer.caps[0].act, 'en')} ended on ${writtenDay(answer.why.to)}; look for the act that follows it.`;
    case 'no-rule': {
      const names = listed(answer.why.acts.map((act) => longAct(act, 'en')));
      if (answer.why.reason === 'acts-unread') return `No figures of a cap to test against. The act to look up: ${names}. ${ENTER}`;
      if (answer.why.reason === 'not-named') return `The acts set no cap for this activity.${names === '' ? '' : ` To look up: ${names}.`}`;
      return 'No act of the province is known that sets caps. You may enter them yourself.';
    }
    case 'undetermined': {
      const { reason, offered, unread } = answer.why;
      const acts = listed(offered.map(({ act }) => shortAct(act, 'en')));
      switch (reason) {
        case 'level-unknown':
          return 'Not enough to judge: national or local money?';
        case 'province-unknown':
          return 'Not enough to judge: the province is not known.';
        case 'activity-unknown':
          return 'Not enough to judge: the activity is not known.';
        case 'activity-too-broad':
          return 'Not enough to judge: say whether it is provincial, regional or national.';
        case 'start-unknown':
          return `It is not known since when ${acts} applies; confirm the act.`;
        case 'merged-province':
          return unread.length > 0
            ? `Act of the province: ${listed(unread.map((act) => longAct(act, 'en')))}, its figures are not known. Acts of the provinces before the merger: ${acts}. Choose the one that applies.`
            : `The province was merged in June 2025; acts from before: ${acts}. Choose the one that applies.`;
        case 'figures-unknown':
          return `No figures of a cap to test against. The act to look up: ${listed(offered.map((cap) => citationOf(cap, 'en')))}. ${ENTER}`;
        case 'two-acts':
          return `Two caps are in force at once (${acts}); choose the one that applies.`;
      }
    }
  }
}

function support(test: SupportTest): CapWords {
  const { multiplied, cap } = test;
  const { money, figure, decimal, percent, amount, per, perUnit, average } = capFigures(test, 'en');
  const unit = unitWord(test.unit, 'en');
  const words = { ...NOTHING, basis: basis(test) };
  switch (test.verdict) {
    case 'exceeds':
      return { ...words, result: `The support is ${money(test.excess)} too high.`, computation: computation(test), remark: remark(test) };
    case 'needs-confirmation': {
      if (multiplied === null) return NOTHING;
      const result = `The support of ${money(test.support)} is above the cap of ${money(test.limit)}; ${decimal(multiplied.multiplier.factor)} times the cap, at most ${money(multiplied.limit)}, would allow it for ${condition(multiplied)}. This has to be confirmed.`;
      return { ...words, result, computation: computation(test) };
    }
    case 'within-multiplied':
      if (multiplied === null) return NOTHING;
      return {
        ...words,
        result: `Within ${decimal(multiplied.multiplier.factor)} times the cap, as the user confirmed (at most ${money(multiplied.limit)}).`,
      };
    case 'within':
    case 'within-total': {
      const limits = [percent === '' ? '' : `${percent} ${unit}`, amount === '' ? '' : `${amount} ${unit}${per}`].filter(
        (text) => text !== '',
      );
      const head = `${test.verdict === 'within-total' ? 'Within the cap in total' : 'Within the cap'}${cap?.verified === true ? '' : ' by unverified figures'}`;
      const one = average === '' ? '' : ` (on average ${average} ${unit}${perUnit})`;
      return { ...words, result: `${head}: ${figure(test.support)} ≤ ${limits.join(' and ≤ ')}${one}.`, computation: untested(test) };
    }
    case 'no-figure':
      return { ...words, result: 'The act sets no maximum for this activity.' };
    case 'no-cap':
      return { ...NOTHING, result: answerEn(test.answer) };
    case 'undetermined':
      return test.answer.state === 'in-force' ? undetermined(test) : { ...NOTHING, result: answerEn(test.answer) };
  }
}

/** Where the evidence lets a breach be a question at most, so does the word. */
function outcome(test: SupportTest): string {
  switch (test.verdict) {
    case 'within':
    case 'within-total':
      return 'within its cap';
    case 'within-multiplied':
      return 'within its cap by the condition confirmed';
    case 'needs-confirmation':
      return 'a condition is to be confirmed';
    case 'exceeds':
      return `${test.severity === 'error' ? '' : 'perhaps '}${capFigures(test, 'en').money(test.excess)} above its cap`;
    case 'no-figure':
      return 'no cap is set';
    case 'no-cap':
      return 'no cap is known';
    case 'undetermined':
      return 'not enough to judge';
  }
}

function shareWords(what: string, { cap, whole, part, limit, excess, unit, unread }: ShareTest): CapWords {
  const written = `at most ${formatAmount(decimalOf(cap.percent ?? '0'), 'en')}% × ${formatAmount(whole, 'en')} = ${formatMoney(limit, unit, 'en')}, the table says ${formatMoney(part, unit, 'en')}`;
  const result =
    excess === null ? `${what} is within its share: ${written}.` : `${what} is ${formatMoney(excess, unit, 'en')} too high: ${written}.`;
  return { ...NOTHING, result, basis: basis({ cap, unread }) };
}

function counterpart({ cap, whole, part, limit, excess, unit, unread }: ShareTest): CapWords {
  const percent = formatAmount(decimalOf(cap.percent ?? '0'), 'en');
  const least = `the State pays at most ${percent}% of ${formatMoney(whole, unit, 'en')}, which leaves at least ${formatMoney(limit, unit, 'en')}`;
  const result =
    excess === null
      ? `The counterpart suffices: ${least}.`
      : `The counterpart is ${formatMoney(excess, unit, 'en')} short: ${least}; the table says ${formatMoney(part, unit, 'en')}.`;
  return { ...NOTHING, result, basis: `It follows from the share that the cap allows. ${basis({ cap, unread })}` };
}

function line(test: SupportTest): string {
  const { figure, money, percent, amount, per } = capFigures(test, 'en');
  if (test.cap === null || test.limit === null) return '';
  const most = test.binding === 'amount' ? `${amount} ${unitWord(test.unit, 'en')}${per}` : money(test.limit);
  const against = `${figure(test.support)} ${test.excess === null ? '≤' : '>'} ${most}${test.excess === null ? '' : ` → ${money(test.excess)} too high`}`;
  return [percent, against, citationOf(test.cap, 'en')].filter((text) => text !== '').join('; ');
}

export const capEn: CapWriter = {
  support,
  management: (test) => shareWords('Management cost', test),
  counterpart,
  outcome,
  line,
};
