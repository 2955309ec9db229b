/**
 * Which cap binds: level, province, day and activity give exactly one answer, and the answer says why (caps.md 2).
 * Local money never falls back to national caps; an act whose start is not known is offered, never chosen.
 */
import type { Act, Cap, CapKind, ConditionId, Level } from './act';
import { activityOf, childrenOf, isActivity } from './activities';
import type { Catalogue } from './catalogue';
import { isWithin, type Day } from './day';
import { MERGED_ON, predecessorsOf, provinceOf } from './provinces';

export interface CapQuestion {
  /** Null: the source of the money names no level ("NSNN" without a split). */
  readonly level: Level | null;
  /** Code of provinces.json; null when not known. Asked for local money only. */
  readonly province: string | null;
  /** Id of activities.json; null when the text named none. */
  readonly activity: string | null;
  readonly on: Day;
  /** Ids of acts that the user has picked although their start or their province is not settled. */
  readonly picked?: readonly string[];
  /** What the record limits; `cap` unless said otherwise. */
  readonly kind?: CapKind;
}

/** `tiers`: more than one only where the cap depends on a size that the line must tell. */
export interface InForce {
  readonly state: 'in-force';
  readonly caps: readonly [Cap, ...Cap[]];
  readonly why: {
    /** `dates`: its days include the day; `picked`: the user said so; `entered`: the office's own. */
    readonly by: 'dates' | 'picked' | 'entered';
    /** The parent's cap applies. */
    readonly parent: boolean;
    /** The activity itself says that this condition is meant: a technological line. */
    readonly shows: ConditionId | null;
  };
}

export interface NotYet {
  readonly state: 'not-yet';
  readonly caps: readonly [Cap, ...Cap[]];
  readonly why: { readonly from: Day };
}

export interface Repealed {
  readonly state: 'repealed';
  readonly caps: readonly [Cap, ...Cap[]];
  readonly why: { readonly to: Day };
}

export interface NoRule {
  readonly state: 'no-rule';
  /** `acts-unread`: acts are known, their figures are not; `no-act`: none is known for this money; `not-named`: the acts do not name the activity. */
  readonly why: { readonly reason: 'acts-unread' | 'no-act' | 'not-named'; readonly acts: readonly Act[] };
}

export interface Undetermined {
  readonly state: 'undetermined';
  readonly why: {
    readonly reason:
      | 'level-unknown'
      | 'province-unknown'
      | 'activity-unknown'
      | 'activity-too-broad'
      | 'start-unknown'
      | 'merged-province'
      | 'figures-unknown'
      | 'two-acts';
    /** What a person may choose from. */
    readonly offered: readonly Cap[];
    readonly acts: readonly Act['id'][];
    /** Acts of the province as it is now, in force, whose figures were not read. */
    readonly unread: readonly Act[];
  };
}

export type CapAnswer = InForce | NotYet | Repealed | NoRule | Undetermined;

export function findCap(catalogue: Catalogue, question: CapQuestion): CapAnswer {
  const { level, province, activity } = question;
  if (activity === null || !isActivity(activity)) return undetermined('activity-unknown');
  if (level === null) return undetermined('level-unknown');
  if (level === 'province' && (province === null || provinceOf(province) === null)) return undetermined('province-unknown');

  const own = answerFrom(recordsFor(catalogue.own, question, activity), question, 'entered');
  if (own?.state === 'in-force') return own;
  const named = answerFor(catalogue, question, activity);
  if (named?.state === 'in-force') return named;
  if (named?.state === 'undetermined') {
    const unread = named.why.reason === 'merged-province' ? ownActs(catalogue, question) : [];
    return { ...named, why: { ...named.why, unread } };
  }
  // An act that has no cap of its own for the activity may have one for what it is a kind of, on that very day.
  const known = activityOf(activity);
  if (known?.parent !== undefined && known.capOfParent === true) {
    const above = answerFor(catalogue, question, known.parent);
    if (above?.state === 'in-force') return { ...above, why: { ...above.why, parent: true } };
    if (named === null && above !== null) return above;
  }
  if (named !== null) return unreadInstead(catalogue, question, named);
  if (own?.state === 'undetermined') return own;
  // "Bình chọn sản phẩm" without a level: its kinds have caps of their own, and which is meant must be asked.
  const kinds = childrenOf(activity).flatMap(({ id }) => recordsFor(catalogue.caps, question, id).filter((cap) => bindsOn(cap, question)));
  if (kinds.length > 0)
    return {
      ...undetermined('activity-too-broad'),
      why: { reason: 'activity-too-broad', offered: kinds, acts: actsOf(kinds), unread: [] },
    };
  return noRule(catalogue, question);
}

/** Before the first text with figures, and after the last, an act may be known whose figures were not read: that is the one to look up. */
function unreadInstead(catalogue: Catalogue, question: CapQuestion, answer: CapAnswer): CapAnswer {
  if (answer.state !== 'not-yet' && answer.state !== 'repealed') return answer;
  const acts = unreadActs(catalogue, question);
  return acts.length === 0 ? answer : { state: 'no-rule', why: { reason: 'acts-unread', acts } };
}

const undetermined = (reason: Undetermined['why']['reason'], offered: readonly Cap[] = []): Undetermined => ({
  state: 'undetermined',
  why: { reason, offered, acts: actsOf(offered), unread: [] },
});

const actsOf = (caps: readonly Cap[]): string[] => [...new Set(caps.map(({ act }) => act.id))];

/** A record that only writes out a multiplier leads to the cap that carries it, with the condition shown (caps.md 6, example 6). */
function answerFor(catalogue: Catalogue, question: CapQuestion, activity: string): CapAnswer | null {
  const answer = answerFrom(recordsFor(catalogue.caps, question, activity), question, 'dates');
  if (answer?.state !== 'in-force') return answer;
  const [{ restates }] = answer.caps;
  const base = restates === undefined ? undefined : catalogue.caps.find(({ id }) => id === restates.cap);
  return base === undefined
    ? answer
    : { ...answer, caps: [base], why: { ...answer.why, parent: true, shows: restates?.condition ?? null } };
}

const indexes = new WeakMap<readonly Cap[], ReadonlyMap<string, readonly Cap[]>>();

/**
 * A plan asks for every line and year: the few caps of an activity are found without a walk through all. The index is kept beside the
 * catalogue, not in it: a catalogue goes to other threads as plain data.
 */
function indexOf(caps: readonly Cap[]): ReadonlyMap<string, readonly Cap[]> {
  let index = indexes.get(caps);
  if (index === undefined) {
    const made = new Map<string, Cap[]>();
    for (const cap of caps) made.set(cap.activity, [...(made.get(cap.activity) ?? []), cap]);
    indexes.set(caps, (index = made));
  }
  return index;
}

function recordsFor(caps: readonly Cap[], { level, province, on, kind = 'cap' }: CapQuestion, activity: string): Cap[] {
  const byActivity = indexOf(caps);
  const named = byActivity.get(activity) ?? [];
  return [...named, ...(activity === 'any' || kind === 'cap' ? [] : (byActivity.get('any') ?? []))].filter((cap) => {
    if (cap.kind !== kind) return false;
    if (level === 'national') return cap.level === 'national';
    if (cap.level === 'national') return cap.alsoProvince === true;
    return isOfPlace(cap.province, province, on);
  });
}

/**
 * Whether the act of a province may have to do with the one asked about: also one that the province was formed from, whose plan
 * of an earlier year it may be, and since the merger the one it went into.
 */
function isOfPlace(ofAct: string | null, asked: string | null, on: Day): boolean {
  if (ofAct === null || asked === null) return false;
  if (ofAct === asked) return true;
  return predecessorsOf(asked).includes(ofAct) || (on >= MERGED_ON && provinceOf(asked)?.into === ofAct);
}

/**
 * Whether the act was made for another territory than the one asked about, on that day: a merged province may have kept the
 * acts of its parts, all of them or none, and no data says which.
 */
function isOfOtherTerritory({ act, province, level, evidence }: Cap, { province: asked, on }: CapQuestion): boolean {
  if (level === 'national' || asked === null || (evidence === 'entered' && province === asked)) return false;
  if (on < MERGED_ON) return province !== asked || (act.issued !== null && act.issued >= MERGED_ON && on < act.issued);
  const stands = provinceOf(asked);
  if (stands?.into !== null) return true;
  const wasMerged = stands.formedFrom.length > 0 && !(stands.formedFrom.length === 1 && stands.formedFrom[0] === asked);
  return wasMerged && (act.issued === null || act.issued < MERGED_ON);
}

const isPicked = ({ act }: Cap, { picked = [] }: CapQuestion): boolean => picked.includes(act.id);

/** Picking an act settles what the data leaves open; days that are known still count. */
function bindsOn(cap: Cap, question: CapQuestion): boolean {
  if (!isWithin(question.on, cap.from, cap.to)) return false;
  return isPicked(cap, question) || (cap.from !== null && !isOfOtherTerritory(cap, question));
}

function answerFrom(records: readonly Cap[], question: CapQuestion, by: 'dates' | 'entered'): CapAnswer | null {
  if (records.length === 0) return null;
  const binding = records.filter((cap) => bindsOn(cap, question));
  if (binding.length > 0) return fromBinding(binding, question, by);
  const offered = records.filter((cap) => isWithin(question.on, cap.from, cap.to));
  if (offered.length > 0) {
    const unknownStart = offered.some((cap) => cap.from === null && !isOfOtherTerritory(cap, question));
    return undetermined(unknownStart ? 'start-unknown' : 'merged-province', offered);
  }
  const later = first(
    records.filter(({ from }) => from !== null && from > question.on),
    ({ from }) => from ?? '',
    false,
  );
  const past = first(
    records.filter(({ to }) => to !== null && to < question.on),
    ({ to }) => to ?? '',
    true,
  );
  if (past !== null) return { state: 'repealed', caps: past.caps, why: { to: past.day } };
  if (later !== null) return { state: 'not-yet', caps: later.caps, why: { from: later.day } };
  return null;
}

/** The records of the nearest day before or after. */
function first(records: readonly Cap[], dayOf: (cap: Cap) => Day, latest: boolean): { caps: [Cap, ...Cap[]]; day: Day } | null {
  const days = records.map(dayOf).sort();
  const day = latest ? days.at(-1) : days[0];
  if (day === undefined) return null;
  const [one, ...more] = records.filter((cap) => dayOf(cap) === day);
  return one === undefined ? null : { caps: [one, ...more], day };
}

function fromBinding(binding: readonly Cap[], question: CapQuestion, by: 'dates' | 'entered'): CapAnswer {
  // What the user picked goes before what the days give: it is their answer to a question that was put to them.
  const picked = binding.filter((cap) => isPicked(cap, question));
  // A record for this very activity goes before one for all.
  const among = picked.length > 0 ? picked : binding;
  const named = among.filter(({ activity }) => activity !== 'any');
  const [cap, ...more] = named.length > 0 ? named : among;
  if (cap === undefined) return undetermined('two-acts', binding);
  if (more.some((other) => other.act.id !== cap.act.id || other.tier === undefined) || (more.length > 0 && cap.tier === undefined))
    return undetermined('two-acts', [cap, ...more]);
  if ([cap, ...more].every(({ figures }) => figures === 'unknown')) return undetermined('figures-unknown', [cap, ...more]);
  return { state: 'in-force', caps: [cap, ...more], why: { by: picked.length > 0 ? 'picked' : by, parent: false, shows: null } };
}

/** Acts that the province itself made since it was formed anew, in force on that day, though their figures were not read. */
function ownActs(catalogue: Catalogue, { level, province, on }: CapQuestion): readonly Act[] {
  if (level !== 'province' || province === null || provinceOf(province)?.into !== null) return [];
  return catalogue.acts.filter(
    (act) =>
      act.unreadCaps === true &&
      act.level === level &&
      act.province === province &&
      (act.issued ?? '') >= MERGED_ON &&
      act.from !== null &&
      isWithin(on, act.from, act.to),
  );
}

function noRule(catalogue: Catalogue, question: CapQuestion): NoRule {
  const { level, province, on, picked = [] } = question;
  const chosen = catalogue.acts.filter((act) => picked.includes(act.id) && act.level === level && isOfPlace(act.province, province, on));
  if (chosen.length > 0)
    return { state: 'no-rule', why: { reason: chosen.some((act) => act.unreadCaps === true) ? 'acts-unread' : 'not-named', acts: chosen } };
  const own = ownActs(catalogue, question);
  if (own.length > 0) return { state: 'no-rule', why: { reason: 'acts-unread', acts: own } };
  const newestFirst = unreadActs(catalogue, question);
  if (level === 'national') return { state: 'no-rule', why: { reason: 'not-named', acts: newestFirst } };
  if (newestFirst.length > 0) return { state: 'no-rule', why: { reason: 'acts-unread', acts: newestFirst } };
  const hasCaps = catalogue.caps.some((cap) => cap.kind === 'cap' && cap.province === province && isWithin(on, cap.from, cap.to));
  return { state: 'no-rule', why: { reason: hasCaps ? 'not-named' : 'no-act', acts: [] } };
}

/** Acts in force on that day that set caps nobody has read, the newest first. */
function unreadActs(catalogue: Catalogue, { level, province, on }: CapQuestion): Act[] {
  const acts = catalogue.acts.filter((act) => {
    if (act.unreadCaps !== true || act.level !== level || !isWithin(on, act.from, act.to)) return false;
    if (act.issued !== null && act.issued > on) return false;
    return level === 'national' || isOfPlace(act.province, province, on);
  });
  return [...acts].sort((a, b) => ((a.issued ?? '') < (b.issued ?? '') ? 1 : -1));
}
