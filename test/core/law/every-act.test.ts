/** What holds for every act and every cap: read without a fault, complete, dated and sourced; one answer for every day. */
import { ACTIVITIES } from '../../../src/core/law/activities';
import { ACT_FILES, readCatalogue, SHIPPED, type Catalogue } from '../../../src/core/law/catalogue';
import { changeDays } from '../../../src/core/law/caps-of-year';
import { findCap, type CapAnswer } from '../../../src/core/law/find-cap';
import { dayAfter, isWithin, toDay, type Day } from '../../../src/core/law/day';
import { FORMER_PROVINCES, PROVINCES } from '../../../src/core/law/provinces';

const { catalogue, faults } = readCatalogue(ACT_FILES);
const { acts, caps } = catalogue;

test('every file is read without a fault', () => {
  expect(faults).toEqual([]);
  expect(acts).toHaveLength(ACT_FILES.length);
});

test('a file is named after the act in it, and ids stand once', () => {
  expect(ACT_FILES.map(([file]) => file.replace(/\.json$/, ''))).toEqual(acts.map(({ id }) => id));
  const ids = caps.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  const numbers = acts.flatMap(({ number }) => number ?? []);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});

test('what one act says of another, the other says of the first', () => {
  const byNumber = new Map(acts.map((act) => [act.number, act]));
  const oneSided = acts.flatMap((act) => [
    ...act.amends
      .filter((number) => byNumber.get(number)?.amendedBy.includes(act.number ?? '') === false)
      .map((number) => `${act.id} amends ${number}`),
    ...act.amendedBy
      .filter((number) => byNumber.get(number)?.amends.includes(act.number ?? '') === false)
      .map((number) => `${act.id} is amended by ${number}`),
    ...act.replaces
      .filter((number) => byNumber.has(number) && byNumber.get(number)?.replacedBy !== act.number)
      .map((number) => `${act.id} replaces ${number}`),
  ]);
  expect(oneSided).toEqual([]);
});

test('an act that replaces another follows on it without gap and overlap', () => {
  const byNumber = new Map(acts.map((act) => [act.number, act]));
  const wrong = acts.flatMap((act) => {
    const next = act.replacedBy === null ? undefined : byNumber.get(act.replacedBy);
    return next === undefined || act.to === null || next.from === dayAfter(act.to) ? [] : [`${act.id} → ${next.id}`];
  });
  expect(wrong).toEqual([]);
});

test('an unread amendment is an act of the register that amends this one', () => {
  const wrong = caps.flatMap(({ id, act, unreadAmendments }) =>
    unreadAmendments.filter(({ number }) => !act.amendedBy.includes(number)).map(({ number }) => `${id}: ${number}`),
  );
  expect(wrong).toEqual([]);
});

test('every national cap of the circular of 2018 carries the change of 2024 from 28/8/2024', () => {
  const carried = caps.filter(({ act }) => act.id === 'tt-28-2018');
  expect(carried.length).toBeGreaterThan(20);
  expect(
    carried
      .filter(({ unreadAmendments }) => !unreadAmendments.some(({ number, from }) => number === '64/2024/TT-BTC' && from === '2024-08-28'))
      .map(({ id }) => id),
  ).toEqual([]);
});

test('caps of one act and activity are tiers that share nothing but their borders', () => {
  const wrong = caps.flatMap((cap, at) =>
    caps.slice(at + 1).flatMap((other) => {
      const same = cap.act.id === other.act.id && cap.kind === other.kind && cap.activity === other.activity && cap.level === other.level;
      if (!same || cap.kind === 'delegation' || !overlap(cap, other)) return [];
      if (cap.tier === undefined || other.tier === undefined) return [`${cap.id} and ${other.id}`];
      const [low, high] = Number(cap.tier.above ?? 0) < Number(other.tier.above ?? 0) ? [cap.tier, other.tier] : [other.tier, cap.tier];
      return Number(low.upTo ?? Infinity) <= Number(high.above ?? 0) ? [] : [`${cap.id} and ${other.id}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('no two acts set a cap for the same activity, level, province and day', () => {
  const dated = caps.filter(({ kind, from }) => kind === 'cap' && from !== null);
  const wrong = dated.flatMap((cap, at) =>
    dated
      .slice(at + 1)
      .filter(
        (other) =>
          cap.act.id !== other.act.id &&
          cap.activity === other.activity &&
          cap.level === other.level &&
          cap.province === other.province &&
          overlap(cap, other),
      )
      .map((other) => `${cap.id} and ${other.id}`),
  );
  expect(wrong).toEqual([]);
});

const overlap = (a: { from: Day | null; to: Day | null }, b: { from: Day | null; to: Day | null }): boolean =>
  (a.to === null || b.from === null || b.from <= a.to) && (b.to === null || a.from === null || a.from <= b.to);

/** From 2012 to 2031: both sides of every change, and a day in between each month. */
function days({ acts: all }: Catalogue): Day[] {
  const first = '2012-01-01';
  const last = '2031-12-31';
  const monthly = Array.from({ length: 20 * 12 }, (_, at) => toDay(2012 + Math.floor(at / 12), (at % 12) + 1, 1 + (at % 28)) ?? first);
  const changes = changeDays(catalogue).flatMap((day) => [dayBefore(day), day, dayAfter(day)]);
  const ofActs = all.flatMap(({ from, to }) => [...(from === null ? [] : [from]), ...(to === null ? [] : [to])]);
  return [...new Set([first, ...monthly, ...changes, ...ofActs, last])].filter((day) => isWithin(day, first, last)).sort();
}

function dayBefore(day: Day): Day {
  let before = `${String(Number(day.slice(0, 4)) - 1)}-12-25`;
  while (dayAfter(before) < day) before = dayAfter(before);
  return before;
}

const STATES: readonly CapAnswer['state'][] = ['in-force', 'not-yet', 'repealed', 'no-rule', 'undetermined'];

/** What an answer must be true of, whatever the data: the reason it gives is borne out by the caps it names. */
function isBorneOut(answer: CapAnswer, day: Day, level: string): boolean {
  switch (answer.state) {
    case 'in-force':
      return answer.caps.every((cap) => cap.level === level && cap.from !== null && isWithin(day, cap.from, cap.to));
    case 'not-yet':
      return answer.why.from > day && answer.caps.every(({ from }) => from === answer.why.from);
    case 'repealed':
      return answer.why.to < day && answer.caps.every(({ to }) => to === answer.why.to);
    case 'no-rule':
      return answer.why.acts.every((act) => act.level === level && isWithin(day, act.from, act.to));
    case 'undetermined':
      return answer.why.offered.length > 0 && answer.why.offered.every((cap) => isWithin(day, cap.from, cap.to));
  }
}

test('from 2012 to 2031 every level, province and activity has one answer, with a reason that holds', () => {
  const places: readonly (readonly ['national' | 'province', string | null])[] = [
    ['national', null],
    ...[...PROVINCES, ...FORMER_PROVINCES].map(({ code }) => ['province', code] as const),
  ];
  // A province without acts answers alike for every activity; those with acts are asked for all of them.
  const withActs = new Set(acts.flatMap(({ province }) => province ?? []));
  const states = new Set<string>();
  const wrong: string[] = [];
  for (const day of days(SHIPPED)) {
    for (const [level, province] of places) {
      const asked = province === null || withActs.has(province) ? ACTIVITIES : ACTIVITIES.slice(0, 3);
      for (const { id } of asked) {
        const answer = findCap(SHIPPED, { level, province, activity: id, on: day });
        states.add(answer.state);
        if (!isBorneOut(answer, day, level)) wrong.push(`${day} ${level} ${province ?? ''} ${id}: ${answer.state}`);
        const national = answer.state === 'in-force' && level === 'province' && answer.caps.some((cap) => cap.level === 'national');
        if (national) wrong.push(`${day} ${province ?? ''} ${id}: national caps for local money`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect([...states].sort()).toEqual([...STATES].sort());
});

test('machinery with national money, day by day from 2012 to 2031: two texts, one after the other, no day between them', () => {
  const runs: string[] = [];
  for (let day = '2012-01-01'; day <= '2031-12-31'; day = dayAfter(day)) {
    const answer = findCap(SHIPPED, { level: 'national', province: null, activity: 'equipment', on: day });
    const name = answer.state === 'in-force' ? answer.caps.map(({ id }) => id).join() : answer.state;
    if (runs.at(-1)?.endsWith(` ${name}`) !== true) runs.push(`${day} ${name}`);
  }
  expect(runs).toEqual(['2012-01-01 no-rule', '2014-04-08 ttlt-26-2014.equipment', '2018-05-11 tt-28-2018.equipment']);
});
