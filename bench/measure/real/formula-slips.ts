/** Fourteen ways in which one formula of a sound book goes wrong, each as a hand would do it; null where a formula gives no room for it. */
import { cellKey, columnOfKey, rowOfKey, toA1, type CellAddress, type CellRange } from '../../../src/core/workbook/address';
import { withRange } from '../../../src/core/workbook/formula/change';
import { moveFormula } from '../../../src/core/workbook/formula/move';
import { readFormula, type ReadCells } from '../../../src/core/workbook/formula/read-formula';
import type { Item, SheetFormulas } from '../../../src/core/rules/common/formulas/sheet-formulas';
import type { Random } from '../../generate/random';

export interface SlipPlace {
  readonly item: Item;
  /** The next formula that says the same from its own place. */
  readonly mate: Item;
  readonly own: SheetFormulas;
  readonly random: Random;
}

/** What then stands in the cell: a formula, or a number typed over it. */
export type Slip = (place: SlipPlace) => string | number | null;

export const SLIPS: Readonly<Record<string, Slip>> = {
  'range one short at its end': (place) => rangeChanged(place, (range, isDown) => inner(range, isDown, 0, -1)),
  'range one short at its start': (place) => rangeChanged(place, (range, isDown) => inner(range, isDown, 1, 0)),
  'range takes in the heading year': headingYear,
  'range takes in a subtotal': subtotalTaken,
  'a part counted twice': countedTwice,
  'reference one row off': (place) => referenceMoved(place, 1, 0),
  'reference one column off': (place) => referenceMoved(place, 0, 1),
  'right value typed over': ({ item }) => (typeof item.cell.value === 'number' && item.cell.value !== 0 ? item.cell.value : null),
  'wrong value typed over': wrongValue,
  'number added': ({ item, random }) => `${item.formula ?? ''}${random.chance(0.5) ? '+' : '-'}${String(random.int(1, 9) * sizeOf(item))}`,
  'lock slipped': lockSlipped,
  'sign turned': signTurned,
  'wrong function': ({ item, random }) => changedOnce(item, /\bSUM\(/gi, `${random.pick(['AVERAGE', 'COUNT', 'MAX', 'PRODUCT'])}(`),
  "neighbour's formula word for word": ({ item, mate }) => (mate.formula === item.formula ? null : (mate.formula ?? null)),
};

/** A tenth of what the formula gives, as a round number: a plug is rarely of another size. */
const sizeOf = ({ cell }: Item): number =>
  typeof cell.value === 'number' && Math.abs(cell.value) >= 10 ? 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(cell.value))) - 1) : 1;

function onlyRange({ item }: SlipPlace): ReadCells | null {
  const ranges = readFormula(item.formula ?? '', item).references.filter(
    ({ range, sheet, whole, isExternal }) =>
      sheet === null && whole === null && !isExternal && (range.top !== range.bottom) !== (range.left !== range.right),
  );
  return ranges.length === 1 ? (ranges[0] ?? null) : null;
}

const inner = (range: CellRange, isDown: boolean, start: number, end: number): CellRange =>
  isDown
    ? { ...range, top: range.top + start, bottom: range.bottom + end }
    : { ...range, left: range.left + start, right: range.right + end };

function rangeChanged(place: SlipPlace, change: (range: CellRange, isDown: boolean) => CellRange | null): string | null {
  const found = onlyRange(place);
  if (found === null) return null;
  const { range } = found;
  const isDown = range.top !== range.bottom;
  const now = change(range, isDown);
  const length = isDown ? range.bottom - range.top : range.right - range.left;
  return length < 2 || now === null ? null : withRange(place.item.formula ?? '', place.item, range, now);
}

const isNumber = ({ own }: SlipPlace, { row, column }: CellAddress): boolean => typeof own.sheet.rows[row]?.[column]?.value === 'number';

/** Up to the number that heads the column: the year, as it is typed. */
function headingYear(place: SlipPlace): string | null {
  return rangeChanged(place, (range, isDown) => {
    if (!isDown || range.left !== place.item.column) return null;
    for (let row = range.top - 1; row >= Math.max(0, range.top - 4); row--) {
      const value = place.own.sheet.rows[row]?.[range.left]?.value;
      if (typeof value === 'number') return value >= 1950 && value <= 2100 && Number.isInteger(value) ? { ...range, top: row } : null;
    }
    return null;
  });
}

/** Over the next cell, which is a sum itself and does not read this one. */
function subtotalTaken(place: SlipPlace): string | null {
  const { item, own } = place;
  return rangeChanged(place, (range, isDown) => {
    const [before, behind] = [inner(range, isDown, -1, 0), inner(range, isDown, 0, 1)];
    for (const now of [before, behind]) {
      const at = now === before ? { row: now.top, column: now.left } : { row: now.bottom, column: now.right };
      const next = own.at(at.row, at.column);
      if (next?.formula === undefined || next === item || !isNumber(place, at) || next.cell.value === 0) continue;
      if (next.linear?.adds === true && next.linear.weights.size > 1 && !next.linear.weights.has(cellKey(item.row, item.column)))
        return now;
    }
    return null;
  });
}

function countedTwice(place: SlipPlace): string | null {
  const { item, random } = place;
  if (item.linear === null || !item.linear.adds || item.linear.scaled || item.linear.weights.size < 3) return null;
  const filled = [...item.linear.weights.keys()]
    .map((key) => ({ row: rowOfKey(key), column: columnOfKey(key) }))
    .filter((cell) => isNumber(place, cell) && place.own.sheet.rows[cell.row]?.[cell.column]?.value !== 0);
  return filled.length === 0 ? null : `${item.formula ?? ''}+${toA1(random.pick(filled))}`;
}

function referenceMoved(place: SlipPlace, rows: number, columns: number): string | null {
  const { item, own, random } = place;
  const formula = item.formula ?? '';
  const movable = readFormula(formula, item).references.filter(
    ({ sheet, whole, text }) => sheet === null && whole === null && !text.includes('$'),
  );
  if (movable.length === 0) return null;
  const { text, start, range } = random.pick(movable);
  const way = random.chance(0.5) ? 1 : -1;
  for (const step of [way, -way]) {
    const [down, right] = [rows * step, columns * step];
    const now = { top: range.top + down, left: range.left + right, bottom: range.bottom + down, right: range.right + right };
    if (now.top < 0 || now.left < 0) continue;
    // Onto itself no hand would move it, and onto nothing but words neither.
    if (now.top <= item.row && item.row <= now.bottom && now.left <= item.column && item.column <= now.right) continue;
    if (!isNumber(place, { row: now.bottom, column: now.right }) || readsBack(own, item, now)) continue;
    return formula.slice(0, start) + moveFormula(text, down, right) + formula.slice(start + text.length);
  }
  return null;
}

/** A cell of the range is calculated from the item: a circle, of which every program warns. */
function readsBack(own: SheetFormulas, item: Item, range: CellRange): boolean {
  const seen = new Set<Item>();
  const waiting: Item[] = [];
  const take = ({ top, bottom, left, right }: CellRange): void => {
    for (let row = top; row <= Math.min(bottom, top + 500); row++)
      for (let column = left; column <= Math.min(right, left + 100); column++) {
        const one = own.at(row, column);
        if (one?.formula === undefined || seen.has(one)) continue;
        seen.add(one);
        waiting.push(one);
      }
  };
  take(range);
  for (const one of waiting)
    for (const reference of readFormula(one.formula ?? '', one).references) if (reference.sheet === null) take(reference.range);
  return seen.has(item);
}

/** A tenth off, or two digits exchanged. */
function wrongValue({ item, random }: SlipPlace): number | null {
  const { value } = item.cell;
  if (typeof value !== 'number' || value === 0) return null;
  const off = value * (1 + (random.chance(0.5) ? 1 : -1) * (0.03 + random.next() * 0.3));
  return Number(off.toPrecision(Math.max(2, String(Math.trunc(Math.abs(value))).length)));
}

/** Copied on while a lock was missing, or with one too many: one reference stands where it stood in the neighbour's formula. */
function lockSlipped({ item, mate, random }: SlipPlace): string | null {
  const formula = item.formula ?? '';
  const [rows, columns] = [item.row - mate.row, item.column - mate.column];
  const { references } = readFormula(formula, item);
  const locked = references.filter(({ text, sheet }) => sheet === null && text.includes('$'));
  if (locked.length > 0) {
    const { text, start } = random.pick(locked);
    const bare = moveFormula(text.replaceAll('$', ''), Math.sign(rows), Math.sign(columns));
    return formula.slice(0, start) + bare + formula.slice(start + text.length);
  }
  const loose = references.filter(({ sheet, whole }) => sheet === null && whole === null);
  if (loose.length < 2) return null;
  const { text, start } = random.pick(loose);
  const there = moveFormula(text, -rows, -columns);
  if (there === text || there.includes('#REF')) return null;
  const fixed = there.replace(/([A-Z]+)(\d+)/gi, '$$$1$$$2');
  return formula.slice(0, start) + fixed + formula.slice(start + text.length);
}

/** One plus that ought to be a minus, or the other way round; of a sum its sign. */
function signTurned({ item, random }: SlipPlace): string | null {
  const formula = item.formula ?? '';
  const signs = [...formula.matchAll(/(?<=[A-Z]\d+|\))[+-](?=[$A-Z(])/gi)];
  if (signs.length === 0) return /^=\s*SUM\(/i.test(formula) ? formula.replace(/^=\s*/, '=-') : null;
  const { index, 0: sign } = random.pick(signs);
  return formula.slice(0, index) + (sign === '+' ? '-' : '+') + formula.slice(index + 1);
}

function changedOnce({ formula = '' }: Item, what: RegExp, into: string): string | null {
  const [first, second] = [...formula.matchAll(what)];
  if (first === undefined || second !== undefined) return null;
  return formula.slice(0, first.index) + into + formula.slice(first.index + first[0].length);
}
