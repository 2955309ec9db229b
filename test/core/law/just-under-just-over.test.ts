/** Lines just under and just over their caps, reckoned by hand: what binds, by how much, and what the evidence makes of it. */
import { SHIPPED } from '../../../src/core/law/catalogue';
import { findCap, type CapQuestion } from '../../../src/core/law/find-cap';
import type { Cap } from '../../../src/core/law/act';
import { beyondCeiling, testCounterpart, testShare } from '../../../src/core/law/share-limits';
import type { SupportTest } from '../../../src/core/law/support';
import { toPlainText, type Amount } from '../../../src/core/money/amount';
import { amount, tested } from '../../support/support-line';

type Question = Parameters<typeof tested>[0];
type Line = Parameters<typeof tested>[1];

const text = (value: Amount | null): string => (value === null ? '-' : toPlainText(value));

/** "exceeds error 200 1": verdict, gravity, limit, excess. */
const brief = ({ verdict, severity, limit, excess }: SupportTest): string =>
  [verdict, severity ?? '-', text(limit), text(excess)].join(' ');

const MACHINE = (year: number): Question => ({ year, activity: 'equipment' });
const MODEL = (year: number): Question => ({ year, activity: 'demo-model' });
const ONE = { count: '1' } as const;

test.each<[string, Question, Line, string]>([
  // 50 % × 500 = 250, and 200 for one facility under the circular of 2014.
  ['2017: at the amount', MACHINE(2017), { ...ONE, cost: '500', support: '200' }, 'within - 200 -'],
  ['2017: one over it', MACHINE(2017), { ...ONE, cost: '500', support: '201' }, 'exceeds error 200 1'],
  ['less than half of the last printed place is no excess', MACHINE(2017), { ...ONE, cost: '500', support: '200.4' }, 'within - 200 -'],
  ['where tenths are printed it is one', MACHINE(2017), { ...ONE, cost: '500', support: '200.4', decimals: 1 }, 'exceeds error 200 0.4'],
  ['exactly half of the last printed place is one', MACHINE(2017), { ...ONE, cost: '500', support: '200.5' }, 'exceeds error 200 0.5'],

  // The year in which one circular followed on the other: 200 until 10/5, 300 from 11/5/2018.
  ['2018: within the later text only', MACHINE(2018), { ...ONE, cost: '800', support: '250' }, 'within - 300 -'],
  ['2018: over both texts, by the lesser excess', MACHINE(2018), { ...ONE, cost: '800', support: '320' }, 'exceeds error 300 20'],
  [
    'asked for the last day of the earlier text',
    { ...MACHINE(2018), on: '2018-05-10' },
    { ...ONE, cost: '600', support: '250' },
    'exceeds error 200 50',
  ],
  [
    'asked for the first day of the later text',
    { ...MACHINE(2018), on: '2018-05-11' },
    { ...ONE, cost: '600', support: '250' },
    'within - 300 -',
  ],
  ['signed under the later text', { ...MACHINE(2018), signedOn: '2018-06-01' }, { ...ONE, cost: '600', support: '250' }, 'within - 300 -'],
  ['2024: from 28/8 on a change was not read', MACHINE(2024), { ...ONE, cost: '800', support: '320' }, 'exceeds warning 300 20'],
  ['2023: the year before it', MACHINE(2023), { ...ONE, cost: '800', support: '320' }, 'exceeds error 300 20'],
  ['2014: part of the year is under a text nobody read', MACHINE(2014), { ...ONE, cost: '600', support: '250' }, 'exceeds warning 200 50'],
  [
    '2014, on the first day of the circular',
    { ...MACHINE(2014), on: '2014-04-08' },
    { ...ONE, cost: '600', support: '250' },
    'exceeds error 200 50',
  ],
  ['2013: before every text with figures', MACHINE(2013), { ...ONE, cost: '600', support: '250' }, 'no-cap - - -'],

  // 30 % of the cost, at most 1 000 for a model since 2018, 500 before.
  ['at the amount while the share leaves more', MODEL(2019), { ...ONE, cost: '4000', support: '1000' }, 'within - 1000 -'],
  ['one over it', MODEL(2019), { ...ONE, cost: '4000', support: '1001' }, 'exceeds error 1000 1'],
  ['at a share that is no whole number', MODEL(2019), { ...ONE, cost: '3333', support: '999.9', decimals: 1 }, 'within - 999.9 -'],
  ['a tenth over it, printed in whole millions', MODEL(2019), { ...ONE, cost: '3333', support: '1000' }, 'within - 999.9 -'],
  ['2016: at half the amount of today', MODEL(2016), { ...ONE, cost: '2000', support: '500' }, 'within - 500 -'],

  // Priority: up to 1.5 times the support, if the ministry agrees.
  [
    '2016: over the cap in a place of priority',
    MODEL(2016),
    { ...ONE, cost: '2000', support: '600', signs: ['priority'] },
    'needs-confirmation warning 500 100',
  ],
  [
    '2016: the same, confirmed',
    MODEL(2016),
    { ...ONE, cost: '2000', support: '700', confirmed: [{ condition: 'priority', reason: 'Huyện biên giới' }] },
    'within-multiplied - 500 200',
  ],
  [
    '2016: at 1.5 times the share',
    MODEL(2016),
    { ...ONE, cost: '1000', support: '450', signs: ['priority'] },
    'needs-confirmation warning 300 150',
  ],
  ['2016: over 1.5 times the share', MODEL(2016), { ...ONE, cost: '1000', support: '451', signs: ['priority'] }, 'exceeds error 300 151'],
  [
    '2016: 1.5 times never passes the cost',
    MODEL(2016),
    { ...ONE, cost: '100', support: '160', signs: ['priority'] },
    'exceeds error 30 130',
  ],
  // A line raises the amount to 450; the share of 50 % stays.
  [
    '2021: a line, at its raised amount',
    MACHINE(2021),
    { ...ONE, cost: '900', support: '450', signs: ['line'] },
    'needs-confirmation warning 300 150',
  ],
  [
    '2021: a line, over its raised amount',
    MACHINE(2021),
    { ...ONE, cost: '1000', support: '451', signs: ['line'] },
    'exceeds error 300 151',
  ],
  [
    '2021: a line whose share leaves no more',
    MACHINE(2021),
    { ...ONE, cost: '600', support: '350', signs: ['line'] },
    'exceeds error 300 50',
  ],
  [
    '2016: no line had more then',
    { year: 2016, activity: 'equipment-line' },
    { ...ONE, cost: '1000', support: '210' },
    'exceeds error 200 10',
  ],

  // Groups are seen in total only.
  ['five facilities, at five times the amount', MACHINE(2021), { count: '5', cost: '4000', support: '1500' }, 'within-total - 1500 -'],
  ['one over it', MACHINE(2021), { count: '5', cost: '4000', support: '1501' }, 'exceeds error 1500 1'],
  ['half of their cost is less', MACHINE(2021), { count: '5', cost: '2900', support: '1500' }, 'exceeds error 1450 50'],
  [
    'enterprises are facilities',
    MACHINE(2021),
    { count: '3', countUnit: 'enterprise', cost: '2000', support: '900' },
    'within-total - 900 -',
  ],

  // What is missing stays open; what is there still tells.
  ['no count: the amount cannot be passed', MACHINE(2021), { cost: '640', support: '300' }, 'undetermined - 320 -'],
  ['no count, but over the share', MACHINE(2021), { cost: '640', support: '330' }, 'exceeds error 320 10'],
  ['a count of something else', MACHINE(2021), { count: '2', countUnit: 'project', support: '500' }, 'undetermined - - -'],
  ['a named unit stands for one', MACHINE(2021), { namesOneUnit: true, cost: '640', support: '301' }, 'exceeds error 300 1'],
  ['no cost: the amount alone', MACHINE(2021), { ...ONE, support: '300' }, 'within - 300 -'],
  [
    'a share of something the table lacks',
    { year: 2017, activity: 'fair-join' },
    { count: '1', cost: '100', support: '90' },
    'undetermined - - -',
  ],
  ['80 % of the booth rent', { year: 2017, activity: 'fair-join' }, { bases: { 'booth-rent': '100' }, support: '80' }, 'within - 80 -'],
  [
    'one over 80 % of the booth rent',
    { year: 2017, activity: 'fair-join' },
    { bases: { 'booth-rent': '100' }, support: '81' },
    'exceeds error 80 1',
  ],
  [
    'half of the interest, at most 500',
    { year: 2020, activity: 'relocation-interest' },
    { ...ONE, bases: { 'loan-interest': '1200' }, support: '600' },
    'exceeds error 500 100',
  ],

  // Evidence.
  [
    'a figure from a summary warns at most',
    { year: 2020, activity: 'product-selection-regional' },
    { ...ONE, support: '201' },
    'exceeds warning 200 1',
  ],
  [
    'a figure nobody remembers decides nothing',
    { year: 2020, activity: 'product-award-national' },
    { ...ONE, support: '11' },
    'undetermined - - -',
  ],
  ['an activity too broad for a cap', { year: 2020, activity: 'product-selection' }, { ...ONE, support: '150' }, 'undetermined - - -'],
  ['an activity without a maximum', { year: 2017, activity: 'media' }, { support: '900' }, 'no-figure - - -'],
  [
    '2016: infrastructure, one over',
    { year: 2016, activity: 'cluster-infrastructure' },
    { namesOneUnit: true, support: '3001' },
    'exceeds error 3000 1',
  ],
  [
    '2020: infrastructure, its share not known',
    { year: 2020, activity: 'cluster-infrastructure' },
    { namesOneUnit: true, support: '6001' },
    'exceeds warning 6000 1',
  ],
  ['a source without a level', { ...MACHINE(2021), level: null }, { ...ONE, cost: '640', support: '320' }, 'undetermined - - -'],

  // Units of the table.
  ['in đồng, at the cap', MACHINE(2021), { ...ONE, unit: 'vnd', cost: '700000000', support: '300000000' }, 'within - 300000000 -'],
  ['in đồng, one đồng over', MACHINE(2021), { ...ONE, unit: 'vnd', cost: '700000000', support: '300000001' }, 'exceeds error 300000000 1'],
  ['in thousands', MACHINE(2021), { ...ONE, unit: 'thousand-vnd', cost: '700000', support: '300001' }, 'exceeds error 300000 1'],
  [
    'in billions with one decimal',
    MACHINE(2021),
    { ...ONE, unit: 'billion-vnd', decimals: 1, cost: '0.8', support: '0.4' },
    'exceeds error 0.3 0.1',
  ],
])('%s', (_sentence, question, line, expected) => {
  expect(brief(tested(question, line))).toBe(expected);
});

describe('tiers by registered capital', () => {
  const DONG_THAP: Question = { level: 'province', province: 'dong-thap', year: 2016, activity: 'startup-enterprise' };
  test.each<[string, Line, string]>([
    ['above 20 tỷ: 10', { ...ONE, capital: '25000', support: '10' }, 'within - 10 -'],
    ['above 20 tỷ: one over', { ...ONE, capital: '25000', support: '11' }, 'exceeds warning 10 1'],
    ['between 10 and 20 tỷ: 5', { ...ONE, capital: '15000', support: '6' }, 'exceeds warning 5 1'],
    ['at the border both may hold', { ...ONE, capital: '20000', support: '7' }, 'undetermined - - -'],
    ['at the border, within both', { ...ONE, capital: '20000', support: '5' }, 'within - 5 -'],
    ['below 10 tỷ nobody read the figure', { ...ONE, capital: '5000', support: '3' }, 'undetermined - - -'],
    ['without the capital', { ...ONE, support: '4' }, 'undetermined - - -'],
  ])('%s', (_sentence, line, expected) => {
    expect(brief(tested(DONG_THAP, line))).toBe(expected);
  });

  test('after the last day of the act there is no cap', () => {
    expect(tested({ ...DONG_THAP, year: 2020 }, { ...ONE, support: '4' })).toMatchObject({
      verdict: 'no-cap',
      answer: { state: 'repealed', why: { to: '2019-04-12' } },
    });
  });
});

describe('local money', () => {
  const local = (province: string, year: number, more: Partial<Question> = {}): Question => ({
    level: 'province',
    province,
    year,
    activity: 'equipment',
    ...more,
  });
  const TOO_MUCH: Line = { ...ONE, cost: '20000', support: '10000' };

  test.each(['bac-giang', 'lam-dong', 'cao-bang', 'ha-noi', 'gia-lai', 'thanh-hoa'])('%s: national caps never stand in', (province) => {
    expect(tested(local(province, 2023), TOO_MUCH)).toMatchObject({ cap: null, severity: null, answer: { state: 'no-rule' } });
  });

  test('a province that was merged is asked which act applies', () => {
    const { answer } = tested(local('phu-tho', 2026, { activity: 'demo-model' }), TOO_MUCH);
    expect(answer).toMatchObject({ state: 'undetermined', why: { reason: 'merged-province', acts: ['hoa-binh-qd-20-2019'] } });
    expect(answer).toMatchObject({ why: { unread: [{ number: '23/2025/NQ-HĐND' }] } });
  });

  test('before the merger the province that took another in says nothing of it; what it was formed from may be meant', () => {
    const { answer } = tested(local('phu-tho', 2020, { activity: 'demo-model' }), TOO_MUCH);
    expect(answer).toMatchObject({ state: 'undetermined', why: { reason: 'merged-province', acts: ['hoa-binh-qd-20-2019'] } });
    const { answer: former } = tested(local('hoa-binh', 2020, { activity: 'review-conference' }), TOO_MUCH);
    const acts = former.state === 'no-rule' ? former.why.acts.map(({ province }) => province) : ['?'];
    expect(acts.filter((province) => province !== 'hoa-binh')).toEqual([]);
  });

  test('the act of a merged province that the user picked applies', () => {
    const found = tested(local('phu-tho', 2026, { activity: 'demo-model', picked: ['hoa-binh-qd-20-2019'] }), {
      ...ONE,
      cost: '2000',
      support: '601',
    });
    expect(brief(found)).toBe('exceeds warning 600 1');
  });

  test('the acts to look up are named, those after the day left out', () => {
    const numbers = (year: number): unknown => {
      const { answer } = tested(local('phu-tho', year), TOO_MUCH);
      return answer.state === 'no-rule' ? answer.why.acts.map(({ number }) => number) : answer.state;
    };
    expect(numbers(2026)).toEqual(['23/2025/NQ-HĐND']);
    expect(numbers(2020)).toEqual(['1648/QĐ-UBND']);
  });
});

function capOf(question: Partial<CapQuestion> & Pick<CapQuestion, 'activity' | 'on' | 'kind'>): Cap {
  const answer = findCap(SHIPPED, { level: 'national', province: null, ...question });
  if (answer.state !== 'in-force') throw new Error(answer.state);
  return answer.caps[0];
}

describe('shares', () => {
  const share = (question: Parameters<typeof capOf>[0], part: string, whole: string): string => {
    const found = testShare({ unit: 'million-vnd', decimals: 0, part: amount(part), whole: amount(whole) }, capOf(question), question.on);
    return found === null ? 'none' : [found.severity ?? '-', text(found.limit), text(found.excess)].join(' ');
  };
  const AUTHORITY = { kind: 'management-cost', activity: 'management-cost-authority' } as const;
  const UNIT = { kind: 'management-cost', activity: 'management-cost-implementer' } as const;

  test.each<[string, Parameters<typeof capOf>[0], string, string, string]>([
    ['1.5 % of the allocation', { ...AUTHORITY, on: '2016-01-01' }, '42', '2800', '- 42 -'],
    ['one over it', { ...AUTHORITY, on: '2016-01-01' }, '43', '2800', 'error 42 1'],
    ['a share nobody read warns at most', { ...AUTHORITY, on: '2020-01-01' }, '43', '2800', 'warning 42 1'],
    ['2.5 % of the estimate', { ...UNIT, on: '2016-01-01' }, '12', '400', 'error 10 2'],
    ['3 % since 2018, as remembered', { ...UNIT, on: '2020-01-01' }, '13', '400', 'warning 12 1'],
    ['an advance of 70 % of the contract', { kind: 'advance', activity: 'any', on: '2016-01-01' }, '210', '300', '- 210 -'],
    ['an advance over it is a question', { kind: 'advance', activity: 'any', on: '2016-01-01' }, '211', '300', 'warning 210 1'],
    [
      '30 % at first for infrastructure',
      { kind: 'advance', activity: 'cluster-infrastructure', on: '2016-01-01' },
      '901',
      '3000',
      'warning 900 1',
    ],
  ])('%s', (_sentence, question, part, whole, expected) => {
    expect(share(question, part, whole)).toBe(expected);
  });

  test('the own money that a share of 50 % leaves', () => {
    const cap = capOf({ activity: 'equipment', on: '2022-01-01', kind: 'cap' });
    const test = (part: string, others: string | null): unknown => {
      const line = {
        unit: 'million-vnd',
        decimals: 0,
        part: amount(part),
        whole: amount('640'),
        others: others === null ? null : amount(others),
      } as const;
      const found = testCounterpart(line, cap, '2022-01-01');
      return [found?.severity ?? '-', text(found?.limit ?? null), text(found?.excess ?? null)].join(' ');
    };
    expect(test('320', null)).toBe('- 320 -');
    expect(test('300', '20')).toBe('- 320 -');
    expect(test('300', '10')).toBe('warning 320 10');
  });

  test('a ceiling that finance gave', () => {
    expect(text(beyondCeiling(amount('2001'), amount('2000'), 0))).toBe('1');
    expect(text(beyondCeiling(amount('2000.4'), amount('2000'), 0))).toBe('-');
  });
});

test('of two texts the stricter one is kept beside the kinder', () => {
  expect(tested(MACHINE(2018), { ...ONE, cost: '800', support: '250' }).stricter).toMatchObject({
    verdict: 'exceeds',
    cap: { id: 'ttlt-26-2014.equipment' },
  });
  expect(tested(MACHINE(2022), { ...ONE, cost: '800', support: '250' }).stricter).toBeNull();
});

test('a pass after an unread change says so', () => {
  expect(tested(MODEL(2026), { ...ONE, cost: '4000', support: '900' })).toMatchObject({
    verdict: 'within',
    unread: [{ number: '64/2024/TT-BTC' }],
  });
});
