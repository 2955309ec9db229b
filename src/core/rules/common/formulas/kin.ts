/**
 * Cells that stand out among their kin. Kin are cells of the same role: the same line in other columns, the same column in other
 * lines, where line or column are of one nature with theirs throughout. Where kin disagree among themselves nothing stands out.
 */
import { fromRelativeForm } from '../../../workbook/formula/relative-form';
import { cellsRead } from '../../../workbook/formula/cells-read';
import { isOneSlip, readNextCells } from '../../../workbook/formula/one-slip';
import { readFormula } from '../../../workbook/formula/read-formula';
import { contains, type CellRange } from '../../../workbook/address';
import type { Item, SheetFormulas } from './sheet-formulas';

export type Axis = 'across' | 'down';

export interface StandsOut {
  readonly item: Item;
  readonly axis: Axis;
  /** What its kin say, at its place. */
  readonly expected: string;
  readonly kin: readonly Item[];
  /** Kin stand on both sides of it. */
  readonly inside: boolean;
  /** In so many other places line or column are as those of the kin. */
  readonly agreeing: number;
}

/** So many neighbours on each side are looked at. */
const REACH = 8;
/** Blank cells that part two groups where no table holds them together. */
const GAP: Readonly<Record<Axis, number>> = { across: 2, down: 3 };
/** So many places must show that two lines or columns are of one nature. */
const NATURE = 2;
const NATURE_REACH = 12;
/** So many formulas around a typed number, the nearest on both sides among them, are a voice of their own. */
const SURROUNDED = 5;
/** So many are sure of themselves. */
const MANY = 8;

export class Kin {
  private readonly places = new Map<Item, Readonly<Record<Axis, number>>>();

  constructor(
    private readonly formulas: SheetFormulas,
    /** Ranges whose cells belong together. */
    private readonly tables: readonly CellRange[],
  ) {
    for (const axis of ['across', 'down'] as const)
      for (const line of (axis === 'across' ? formulas.byRow : formulas.byColumn).values())
        line.forEach((item, at) => this.places.set(item, { across: at, down: at, ...this.places.get(item), [axis]: at }));
  }

  /** @returns what stands out, each cell once, by the direction that tells more */
  standingOut(): StandsOut[] {
    const found: StandsOut[] = [];
    const inner = new Set(this.formulas.formulas);
    for (const line of this.formulas.byRow.values())
      for (const item of line) {
        if (item.formula !== undefined && !inner.has(item)) continue;
        const mates = this.matesOf(item);
        const ways = (['across', 'down'] as const).flatMap((axis) => (mates[axis] > 1 ? [] : (this.among(item, axis, mates[axis]) ?? [])));
        // What two directions expect differently, neither knows.
        const [first, second] = ways.sort((a, b) => b.agreeing - a.agreeing || b.kin.length - a.kin.length);
        if (first !== undefined && (second === undefined || second.expected === first.expected || item.formula !== undefined))
          found.push(first);
      }
    return found;
  }

  private lineOf({ row, column }: Item, axis: Axis): readonly Item[] {
    return (axis === 'across' ? this.formulas.byRow.get(row) : this.formulas.byColumn.get(column)) ?? [];
  }

  /** The nearest others in its line, before and behind, as far as they belong together. */
  private neighbours(item: Item, axis: Axis): readonly [readonly Item[], readonly Item[]] {
    const line = this.lineOf(item, axis);
    const at = this.places.get(item)?.[axis] ?? 0;
    const side = (step: 1 | -1): Item[] => {
      const found: Item[] = [];
      let last = item;
      for (let next = line[at + step]; next !== undefined && found.length < REACH; next = line[at + step * (found.length + 1)]) {
        if (!this.belongTogether(last, next, axis)) break;
        found.push(next);
        last = next;
      }
      return found;
    };
    return [side(-1), side(1)];
  }

  private belongTogether(a: Item, b: Item, axis: Axis): boolean {
    const distance = axis === 'across' ? Math.abs(a.column - b.column) : Math.abs(a.row - b.row);
    return distance <= GAP[axis] || this.tables.some((range) => contains(range, a) && contains(range, b));
  }

  /** How many say the same, beside it and above or below it, to whoever asks what its kin in this direction say. */
  private matesOf(item: Item): Readonly<Record<Axis, number>> {
    if (item.formula === undefined) return { across: 0, down: 0 };
    const along = (axis: Axis): { readonly all: number; readonly telling: number } => {
      const alike = this.neighbours(item, axis).flatMap((side) => side.filter((other) => other.isLike(item)));
      return { all: alike.length, telling: alike.filter((other) => isSecondOpinion(item, other, axis)).length };
    };
    const [across, down] = [along('across'), along('down')];
    return { across: across.all + down.telling, down: down.all + across.telling };
  }

  /** @param mates so many elsewhere say the same as it */
  private among(item: Item, axis: Axis, mates: number): StandsOut | null {
    const [before, behind] = this.neighbours(item, axis);
    const others = [...before, ...behind];
    const formulas = others.filter(({ formula }) => formula !== undefined);
    if (formulas.length < 2) return null;
    const groups = groupsOf(formulas);
    const slipped = groups.find((group) => isSlipOf(item, group, before[0], behind[0]));
    const kin = slipped ?? groups[0] ?? [];
    const [first] = kin;
    if (first?.form == null || kin.length < 2) return null;
    // Behind the last of its kin on either side another part of the sheet begins.
    const near = item.formula === undefined ? [before, behind].flatMap((side) => asFarAs(side, kin)) : others;
    const typed = near.filter(({ formula }) => formula === undefined).length;
    const inside = [before, behind].every((side) => side.some((one) => kin.includes(one)));
    // Between two that agree with one another it stands alone, whatever comes farther off.
    const between = [before[0], behind[0]].every((one) => one !== undefined && kin.includes(one));
    // One other that says the same may have slipped alike; against few it is a second opinion.
    if (mates > 0 && !(slipped !== undefined && between && kin.length >= MANY)) return null;
    const dissent = this.dissentOf(
      kin,
      near.filter(({ formula }) => formula !== undefined),
      axis,
      slipped === undefined ? [] : groups,
    );
    const allowed = kin.length >= 4 ? Math.floor(kin.length / 4) : slipped === undefined ? 0 : 1;
    if (item.formula !== undefined) {
      if (dissent.length > allowed && !(between && slipped !== undefined && kin.length >= 3)) return null;
    } else if (typed + dissent.length > (between && kin.length >= SURROUNDED ? Math.floor(kin.length / 2) : allowed)) return null;
    const own = isOfItsPlace(first, axis);
    // A series begins and ends differently; within, it takes more to tell a new beginning from a slip.
    if (!own && (!inside || kin.length < 4)) return null;
    // At the edge of its kin, what adds them up is their total.
    if (!inside && (readsAny(item, kin) || (slipped !== undefined && kin.length < 3))) return null;
    const nature = this.natureOf(item, kin, axis);
    const isOne = nature.agree >= NATURE && nature.disagree * 5 <= nature.agree;
    const isSurrounded =
      item.formula === undefined &&
      between &&
      kin.length >= SURROUNDED &&
      (nature.disagree <= nature.agree || (kin.length >= MANY && typed + dissent.length === 0));
    // Many of them on both sides and nobody against them: then it needs no other column that is as theirs.
    const isAlone = item.formula === undefined && inside && own && kin.length >= MANY && typed + dissent.length + nature.disagree === 0;
    if (slipped === undefined && !isOne && !isSurrounded && !isAlone) return null;
    const expected = fromRelativeForm(first.form, item);
    return expected === null || expected === item.formula ? null : { item, axis, expected, kin, inside, agreeing: nature.agree };
  }

  /** Those who speak against the kin: neither as their own line in the other direction nor of another role that several share. */
  private dissentOf(kin: readonly Item[], formulas: readonly Item[], axis: Axis, roles: readonly (readonly Item[])[]): readonly Item[] {
    const other: Axis = axis === 'across' ? 'down' : 'across';
    return formulas.filter(
      (one) =>
        !kin.includes(one) &&
        !roles.some((group) => group.length > 1 && group.includes(one)) &&
        !this.neighbours(one, other).some((side) => side.some((mate) => mate.isLike(one))),
    );
  }

  /** In how many places its line is as the lines of its kin, and in how many it is not. */
  private natureOf(item: Item, kin: readonly Item[], axis: Axis): { readonly agree: number; readonly disagree: number } {
    const other: Axis = axis === 'across' ? 'down' : 'across';
    const line = this.lineOf(item, other);
    const at = this.places.get(item)?.[other] ?? 0;
    let [agree, disagree] = [0, 0];
    for (const own of line.slice(Math.max(0, at - NATURE_REACH), at + NATURE_REACH + 1)) {
      if (own === item || !this.belongTogether(item, own, other)) continue;
      const theirs = kin.flatMap(
        (one) => (axis === 'across' ? this.formulas.at(own.row, one.column) : this.formulas.at(one.row, own.column)) ?? [],
      );
      if (theirs.length === 0) continue;
      const same = theirs.filter((one) => (own.formula === undefined ? one.formula === undefined : own.isLike(one))).length;
      if (same * 2 > theirs.length) agree++;
      // What they write differently among themselves says nothing of it.
      else if (own.formula === undefined || areOneKind(theirs)) disagree++;
    }
    return { agree, disagree };
  }
}

/** A side as far as its kin stand; all of it where none do. */
function asFarAs(side: readonly Item[], kin: readonly Item[]): readonly Item[] {
  const last = side.findLastIndex((one) => kin.includes(one));
  return last < 0 ? side : side.slice(0, last + 1);
}

/** Most of them say the same, or most of them were typed. */
function areOneKind(items: readonly Item[]): boolean {
  const formulas = items.filter(({ formula }) => formula !== undefined);
  if (formulas.length * 2 < items.length) return true;
  return (groupsOf(formulas)[0]?.length ?? 0) * 2 > items.length;
}

/** Those that say the same, the most first. */
function groupsOf(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.find(([first]) => first?.isLike(item) === true);
    if (group === undefined) groups.push([item]);
    else group.push(item);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Groups that happen to be of one length are added up by formulas of one form: farther off along what is added, that says nothing. */
function isSecondOpinion(item: Item, other: Item, axis: Axis): boolean {
  const distance = axis === 'across' ? Math.abs(item.column - other.column) : Math.abs(item.row - other.row);
  return distance === 1 || item.linear === null || !isOfItsPlace(item, axis === 'across' ? 'down' : 'across');
}

/** It parts from them by one slip of the hand; where all of it is one reference, only between two of them. */
function isSlipOf(item: Item, group: readonly Item[], before: Item | undefined, behind: Item | undefined): boolean {
  const [first] = group;
  if (group.length < 2 || item.form === null || first?.form == null) return false;
  if (isOneSlip(item.form, first.form)) return true;
  const isBetween = [before, behind].every((one) => one !== undefined && group.includes(one));
  return group.length >= SURROUNDED && isBetween && readNextCells(item.form, first.form);
}

const readsAny = ({ formula }: Item, kin: readonly Item[]): boolean =>
  formula !== undefined && cellsRead(formula).some((range) => kin.some((one) => contains(range, one)));

const LOCKED = /^\$[A-Z]+\$\d+$/i;

/** It reads its own column only (kin side by side) or its own line (kin one above another), besides what is locked or stands elsewhere. */
export function isOfItsPlace(item: Item, axis: Axis): boolean {
  if (item.formula === undefined) return false;
  return readFormula(item.formula, item).references.every(({ range, sheet, text }) => {
    if (sheet !== null || LOCKED.test(text)) return true;
    return axis === 'across'
      ? range.left === item.column && range.right === item.column
      : range.top === item.row && range.bottom === item.row;
  });
}
