/** What a person said of this workbook: which activity a line is, that a condition holds, what ceilings finance gave. */
import { fold } from '../../table/seeing/fold';
import type { Amount } from '../../money/amount';
import type { KnownUnit } from '../../money/money';
import type { Day } from '../day';
import type { Confirmation } from '../support';

/** Where a line is found again: by its cell, or by its words wherever they stand. */
export type LineAnchor = { readonly sheet: string; readonly cell: string } | { readonly label: string };

export interface ActivityChoice {
  readonly at: LineAnchor;
  /** Id of an activity of a pack. */
  readonly activity: string;
}

/** A person says that the condition of a higher cap holds for a line, and why. */
export interface ConfirmedCondition extends Confirmation {
  readonly at: LineAnchor;
}

/** The most that finance allows for a source, in one year or (null) over the period. */
export interface Ceiling {
  readonly source: 'national' | 'local';
  readonly year: number | null;
  readonly amount: Amount;
  readonly unit: KnownUnit;
}

export const isSameCeiling = (a: Ceiling, b: Pick<Ceiling, 'source' | 'year'>): boolean => a.source === b.source && a.year === b.year;

export interface CapChoices {
  readonly activities: readonly ActivityChoice[];
  readonly confirmed: readonly ConfirmedCondition[];
  readonly ceilings: readonly Ceiling[];
  /** The day the plan was signed, if known: a later one than 1 January moves the reference day (caps 2.3). */
  readonly signedOn: Day | null;
}

export const NO_CHOICES: CapChoices = { activities: [], confirmed: [], ceilings: [], signedOn: null };

export interface LinePlace {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

const isAt = (anchor: LineAnchor, { sheet, cell, label }: LinePlace): boolean =>
  'cell' in anchor ? anchor.sheet === sheet && anchor.cell === cell : fold(anchor.label) === fold(label);

/** A choice for the very cell goes before one for its words. */
const firstAt = <T extends { readonly at: LineAnchor }>(list: readonly T[], place: LinePlace): T | null =>
  list.find(({ at }) => 'cell' in at && isAt(at, place)) ?? list.find(({ at }) => isAt(at, place)) ?? null;

export const choiceFor = (choices: readonly ActivityChoice[], place: LinePlace): ActivityChoice | null => firstAt(choices, place);

export const confirmationsFor = (confirmed: readonly ConfirmedCondition[], place: LinePlace): Confirmation[] =>
  confirmed.filter(({ at }) => isAt(at, place)).map(({ condition, reason }) => ({ condition, reason }));
