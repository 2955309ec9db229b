/** The text of an act on its way to caps of the office's own: proposals that a person looks at one by one. Nothing here applies to anything. */
import type { Level } from '../../../core/law/act';
import type { Day } from '../../../core/law/day';
import type { ActText, NotUnderstood } from '../../../core/law/from-text/proposal';
import { idOfAct, placeOfText, recordsOf } from '../../../core/law/from-text/record-list';
import type { FlatRecord } from '../../../core/law/own-caps/flat-record';

/** What holds for every cap of the act; the text may leave any of it open. */
export interface ImportedHead {
  readonly number: string;
  readonly from: Day;
  readonly level: Level;
  /** Code of data/provinces.json; empty while nobody said which. */
  readonly province: string;
}

export interface ActImport {
  readonly head: ImportedHead;
  /** Name of who holds the caps against the act. */
  readonly by: string;
  readonly proposals: readonly FlatRecord[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Ids of proposals that were put aside. */
  readonly putAside: readonly string[];
}

/** @param province of the workbook, where the text names none */
export function importOf(text: ActText, province: string | null, by: string): ActImport {
  const place = placeOfText(text, { province: text.act.province ?? province });
  return {
    head: { number: text.act.number ?? '', from: text.act.from ?? '', level: place.level, province: place.province ?? '' },
    by,
    proposals: recordsOf(text, { province }),
    notUnderstood: text.notUnderstood,
    putAside: [],
  };
}

/** An act without number, day, place or reader confirms nothing: what is missing is asked for first. */
export function missingIn({ head, by }: Pick<ActImport, 'head' | 'by'>): readonly ('number' | 'from' | 'province' | 'by')[] {
  return [
    ...(head.number.trim() === '' ? (['number'] as const) : []),
    ...(head.from === '' ? (['from'] as const) : []),
    ...(head.level === 'province' && head.province === '' ? (['province'] as const) : []),
    ...(by.trim() === '' ? (['by'] as const) : []),
  ];
}

/** The same cap of the same act has the same id, whoever reads the text once more. */
const idIn = ({ number }: ImportedHead, record: FlatRecord): string =>
  `${idOfAct(number.trim() === '' ? null : number.trim())}.${record.id.split('.').at(-1) ?? '1'}`;

/** The record as it stands when a person confirms it on that day. */
export function confirmedIn({ head, by }: Pick<ActImport, 'head' | 'by'>, record: FlatRecord, on: Day): FlatRecord {
  const { number, from, level, province } = head;
  return {
    ...record,
    id: idIn(head, record),
    level,
    province: level === 'national' ? null : province,
    act: {
      ...record.act,
      id: idOfAct(number.trim()),
      number: number.trim(),
      citation: record.article,
      inForceFrom: from === '' ? null : from,
    },
    verifiedBy: by.trim(),
    verifiedOn: on,
  };
}

/** Proposals that nobody has confirmed or put aside yet. */
export function openProposals({ proposals, putAside, head }: ActImport, kept: readonly FlatRecord[]): readonly FlatRecord[] {
  return proposals.filter((one) => !putAside.includes(one.id) && !kept.some(({ id }) => id === idIn(head, one)));
}

/** A cap to be filled in by hand, from a sentence that was not understood. */
export function blankFrom({ article, sentence, candidates }: NotUnderstood, at: number): FlatRecord {
  return {
    id: `van-ban.tay-${String(at + 1)}`,
    kind: 'cap',
    article,
    sentence,
    activity: candidates[0] ?? '',
    percentOfCost: null,
    percentBase: null,
    amountMillionVnd: null,
    per: null,
    conditions: null,
    level: 'province',
    province: null,
    act: { id: 'own', number: null, title: null, citation: article, issued: null, inForceFrom: null, inForceTo: null, amendedBy: [] },
    figureStatus: 'known',
    figureEvidence: 'proposed',
    verifiedBy: '',
    verifiedOn: '',
  };
}

/** Sentences that were not understood, but for those that a person has entered by hand. */
export function openSentences(
  { notUnderstood, head }: ActImport,
  kept: readonly FlatRecord[],
): readonly { readonly sentence: NotUnderstood; readonly at: number }[] {
  return notUnderstood.flatMap((sentence, at) => {
    const entered = idIn(head, blankFrom(sentence, at));
    return kept.some(({ id }) => id === entered) ? [] : [{ sentence, at }];
  });
}
