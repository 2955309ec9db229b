/** Which item of the new table is which of the old one: by what it is called below what, by what it is called, and last by its figures under another name. */
import { isZero, toPlainText } from '../money/amount';
import { likeness, numbersIn } from './labels';
import { exponentOf, whole } from './scale';
import { figuresOf, type Item, type Statement } from './statement';

export interface ItemPair {
  readonly old: Item;
  readonly new: Item;
  readonly isRenamed: boolean;
}

export interface MatchedItems {
  readonly pairs: readonly ItemPair[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * The figures of an item, those that are nothing left out, in one unit of money; years are told by their turn, so that a plan put off is still the
 * same.
 */
function figuresSaid(item: Item): string[] {
  return figuresOf(item).flatMap(({ figure, source, measure, unit }) => {
    if (figure.state !== 'number' || isZero(figure.amount)) return [];
    const amount = measure === 'money' ? whole({ amount: figure.amount, exponent: exponentOf(unit) }) : figure.amount;
    return [`${String(source)} ${measure} ${toPlainText(amount)}`];
  });
}

export function matchItems(old: Statement, now: Statement): MatchedItems {
  const [oldRoot, ...before] = old.items;
  const [newRoot, ...after] = now.items;
  if (oldRoot === undefined || newRoot === undefined) return { pairs: [], removed: before, added: after };
  const pairs: ItemPair[] = [{ old: oldRoot, new: newRoot, isRenamed: false }];
  const toNew = new Map<Item, Item>([[oldRoot, newRoot]]);
  const toOld = new Map<Item, Item>([[newRoot, oldRoot]]);
  const figures = new Map([...before, ...after].map((item) => [item, figuresSaid(item)]));
  const said = new Map([...figures].map(([item, own]) => [item, own.join(' ')]));
  const pair = (one: Item, other: Item, isRenamed = false): void => {
    pairs.push({ old: one, new: other, isRenamed });
    toNew.set(one, other);
    toOld.set(other, one);
  };
  const byKey = (keyOf: (item: Item) => string): void => {
    const groups = new Map<string, Item[]>();
    for (const item of after) if (!toOld.has(item)) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
    const left = before.filter((item) => !toNew.has(item));
    // Where a name stands more than once, the same figures tell which is which.
    for (const isSame of [true, false]) {
      for (const item of left) {
        if (toNew.has(item) || keyOf(item) === '') continue;
        const found = groups.get(keyOf(item))?.find((other) => !toOld.has(other) && (!isSame || said.get(other) === said.get(item)));
        if (found !== undefined) pair(item, found);
      }
    }
  };
  byKey(({ path, isTotal }) => `${path}${isTotal ? ' Σ' : ''}`);
  byKey(({ key, isTotal }) => (key === '' ? '' : `${key}${isTotal ? ' Σ' : ''}`));

  const behind = new Map([old.items, now.items].flatMap((items) => items.map((item, at) => [item, items[at - 1] ?? null] as const)));
  const left = before.filter((item) => !toNew.has(item));
  const open = after.filter((item) => !toOld.has(item));
  const isLarge = left.length * open.length > MOST_PROPOSALS;
  const saidBy = (items: readonly Item[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(said.get(item) ?? '', (counts.get(said.get(item) ?? '') ?? 0) + 1);
    return counts;
  };
  const [inOld, inNew] = [saidBy(before), saidBy(after)];
  // Several figures that no other line has say which line it is, whatever it is called now and wherever it stands.
  const isOwn = (item: Item): boolean => {
    const text = said.get(item) ?? '';
    return new Set(figures.get(item)).size >= FIGURES_OF_ONE && inOld.get(text) === 1 && inNew.get(text) === 1;
  };
  const proposals: { one: Item; other: Item; score: number }[] = [];
  for (const one of left) {
    for (const other of open) {
      if (one.isTotal !== other.isTotal) continue;
      const beforeOne = behind.get(one) ?? null;
      const isBehindSame = beforeOne !== null && toNew.get(beforeOne) === behind.get(other);
      // Where nearly everything is another, only what stands at the same place is worth a look.
      if (isLarge && !isBehindSame) continue;
      const isBelowSame = one.parent === null ? other.parent === null : toNew.get(one.parent) === other.parent;
      const score = renamedScore([one, figures.get(one) ?? []], [other, figures.get(other) ?? []], isBelowSame, isBehindSame, isOwn(one));
      if (score > 0) proposals.push({ one, other, score });
    }
  }
  proposals.sort((a, b) => b.score - a.score);
  for (const { one, other } of proposals) if (!toNew.has(one) && !toOld.has(other)) pair(one, other, true);
  return { pairs, removed: before.filter((item) => !toNew.has(item)), added: after.filter((item) => !toOld.has(item)) };
}

/** An item with its figures. */
type Said = readonly [Item, readonly string[]];

/** Beyond this, pairs of lines are not all looked at. */
const MOST_PROPOSALS = 40_000;

/** So many different figures are hardly another line's by chance. */
const FIGURES_OF_ONE = 3;

/** Zero where nothing says that one became the other. */
function renamedScore([one, a]: Said, [other, b]: Said, isBelowSame: boolean, isBehindSame: boolean, isOwn: boolean): number {
  const alike = likeness(one.key, other.key);
  const place = (isBelowSame ? 0.2 : 0) + (isBehindSame ? 0.3 : 0);
  const areSame = a.length > 0 && a.join(' ') === b.join(' ');
  if (areSame && (isBehindSame || alike >= 0.3 || (isBelowSame && isOwn))) return 2 + alike + place;
  const left = [...b];
  const common = a.filter((text) => {
    const at = left.indexOf(text);
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  }).length;
  const share = a.length === 0 && b.length === 0 ? 0 : common / Math.max(a.length, b.length);
  const sameNumbers = numbersIn(one.key) === numbersIn(other.key);
  if (!isBelowSame || !sameNumbers) return 0;
  if (alike >= 0.8 || (alike >= 0.5 && (share >= 0.5 || (a.length === 0 && b.length === 0 && isBehindSame)))) return alike + share + place;
  return 0;
}
