/** Which item of the new table is which of the old one: by what it is called below what, by what it is called, and last by its figures under another name. */
import { isZero, toPlainText } from '../money/amount';
import { likeness, numbersIn } from './labels';
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

/** The figures of an item, those that are nothing left out; years are told by their turn, so that a plan put off is still the same. */
function figuresSaid(item: Item): string[] {
  return figuresOf(item).flatMap(({ figure, source, measure }) =>
    figure.state === 'number' && !isZero(figure.amount) ? [`${String(source)} ${measure} ${toPlainText(figure.amount)}`] : [],
  );
}

export function matchItems(old: Statement, now: Statement): MatchedItems {
  const [oldRoot, ...before] = old.items;
  const [newRoot, ...after] = now.items;
  if (oldRoot === undefined || newRoot === undefined) return { pairs: [], removed: before, added: after };
  const pairs: ItemPair[] = [{ old: oldRoot, new: newRoot, isRenamed: false }];
  const toNew = new Map<Item, Item>([[oldRoot, newRoot]]);
  const toOld = new Map<Item, Item>([[newRoot, oldRoot]]);
  const said = new Map<Item, string>([...before, ...after].map((item) => [item, figuresSaid(item).join(' ')]));
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

  const neighbours = (items: readonly Item[], item: Item): Item | null => items[items.indexOf(item) - 1] ?? null;
  const proposals: { one: Item; other: Item; score: number }[] = [];
  for (const one of before) {
    if (toNew.has(one)) continue;
    for (const other of after) {
      if (toOld.has(other) || one.isTotal !== other.isTotal) continue;
      const isBelowSame = one.parent === null ? other.parent === null : toNew.get(one.parent) === other.parent;
      const [beforeOne, beforeOther] = [neighbours(old.items, one), neighbours(now.items, other)];
      const isBehindSame = beforeOne !== null && toNew.get(beforeOne) === beforeOther;
      const score = renamedScore(one, other, isBelowSame, isBehindSame);
      if (score > 0) proposals.push({ one, other, score });
    }
  }
  proposals.sort((a, b) => b.score - a.score);
  for (const { one, other } of proposals) if (!toNew.has(one) && !toOld.has(other)) pair(one, other, true);
  return { pairs, removed: before.filter((item) => !toNew.has(item)), added: after.filter((item) => !toOld.has(item)) };
}

/** Zero where nothing says that one became the other. */
function renamedScore(one: Item, other: Item, isBelowSame: boolean, isBehindSame: boolean): number {
  const [a, b] = [figuresSaid(one), figuresSaid(other)];
  const alike = likeness(one.key, other.key);
  const place = (isBelowSame ? 0.2 : 0) + (isBehindSame ? 0.3 : 0);
  const areSame = a.length > 0 && a.join(' ') === b.join(' ');
  if (areSame && (isBehindSame || alike >= 0.3)) return 2 + alike + place;
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
