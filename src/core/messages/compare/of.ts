/** The words of the comparison in the language asked for, and the sentence for one change. */
import type { Change, Side } from '../../compare/change';
import { add, isNegative, negate, scaleByPowerOfTen, subtract, ZERO, type Amount } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT, type UnitId } from '../../money/money';
import { fold } from '../../table/seeing/fold';
import { toA1 } from '../../workbook/address';
import { placeInDocument } from '../findings/document-places';
import type { Language } from '../language';
import { formatAmount, formatMoney, unitWord } from '../numbers';
import { en } from './en';
import { vi } from './vi';
import type { CompareWords } from './words';

const WORDS: Readonly<Record<Language, CompareWords>> = { vi, en };

export const compareWords = (language: Language): CompareWords => WORDS[language];

/** What an amount of one unit is in another; as it is where one of them is not known. */
export const inUnit = (amount: Amount, from: UnitId, to: UnitId): Amount =>
  isKnownUnit(from) && isKnownUnit(to) ? scaleByPowerOfTen(amount, UNIT_EXPONENT[from] - UNIT_EXPONENT[to]) : amount;

const valueOf = (side: Side | null, words: CompareWords, language: Language, withUnit: boolean): string => {
  if (side === null) return words.notThere;
  if (side.amount !== null) {
    if (withUnit && side.countedIn !== null) return `${formatAmount(side.amount, language)} ${side.countedIn}`;
    return withUnit ? formatMoney(side.amount, side.unit, language) : formatAmount(side.amount, language);
  }
  return side.text === null || side.text === '' ? words.nothing : `“${side.text}”`;
};

/** "905 → 955 triệu đồng (tăng 50)". */
function step(old: Side | null, now: Side | null, words: CompareWords, language: Language): string {
  const sameUnit = old === null || now === null || old.unit === now.unit;
  const [before, after] = [valueOf(old, words, language, !sameUnit || now?.amount == null), valueOf(now, words, language, true)];
  const unit = now?.unit ?? old?.unit ?? 'unknown';
  if (old?.amount == null || now?.amount == null) return `${before} → ${after}`;
  const delta = subtract(now.amount, inUnit(old.amount, old.unit, unit));
  const size = formatAmount(isNegative(delta) ? negate(delta) : delta, language);
  return `${before} → ${after} (${isNegative(delta) ? words.decrease(size) : words.increase(size)})`;
}

/** "“Máy sấy chè”, khuyến công địa phương, năm 2027". */
function about({ label, source, year, measure, years = [] }: Change, words: CompareWords): string {
  const named = source === null || fold(label).includes(fold(words.source[source])) ? [] : [words.source[source]];
  const when = year !== null ? [words.year(year)] : years.length > 1 ? [words.years(years)] : [];
  const what = measure === 'money' ? [] : [words.measure[measure]];
  return [label === '' ? words.wholeTable : `“${label}”`, ...named, ...what, ...when].join(', ');
}

/** Figures are converted only where both versions say in what unit of đồng they are. */
function unitSentence({ old, new: now, figuresKept }: Change, words: CompareWords, language: Language): string {
  const unit = (side: Side | null): string | null =>
    side === null || side.unit === 'unknown' ? null : side.unit === 'other' ? words.otherUnit : unitWord(side.unit, language);
  const isConverted = old !== null && now !== null && isKnownUnit(old.unit) && isKnownUnit(now.unit);
  return words.unitChanged(unit(old), unit(now), figuresKept === true ? 'kept' : isConverted ? 'converted' : 'as-written');
}

const quoted = (side: Side | null, words: CompareWords): string =>
  side?.text == null || side.text === '' ? words.nothing : `“${side.text}”`;

export function changeSentence(change: Change, language: Language): string {
  const words = compareWords(language);
  const { kind, label, old, new: now } = change;
  const amount = (side: Side | null): string => (side?.amount == null ? '' : formatMoney(side.amount, side.unit, language));
  switch (kind) {
    case 'amount-changed':
    case 'total-changed':
      return `${about(change, words)}: ${step(old, now, words, language)}`;
    case 'line-added':
      return words.added(label, amount(now));
    case 'line-removed':
      return words.removed(label, amount(old));
    case 'line-renamed':
      return words.renamed(old?.text ?? '', now?.text ?? '');
    case 'line-moved':
      return words.moved(label);
    case 'unit-changed':
      return old?.row == null
        ? unitSentence(change, words, language)
        : words.countedOtherwise(label, quoted(old, words), quoted(now, words));
    case 'years-shifted': {
      const isTable = old?.row == null;
      return words.shifted(isTable ? '' : label, change.years?.[0] ?? 0, isTable ? `${old?.text ?? ''} → ${now?.text ?? ''}` : '');
    }
    case 'moved-between-sources':
      return words.movedMoney(about({ ...change, source: null }, words), movesOf(change, words, language));
  }
}

/** Each source with what it had and has, over the years that take part. */
function movesOf({ moves = [], unit }: Change, words: CompareWords, language: Language): string {
  const sources = [...new Set(moves.map(({ source }) => source))];
  const parts = sources.map((source) => {
    const own = moves.filter((move) => move.source === source);
    const sum = (side: 'old' | 'new'): Amount =>
      own.reduce((total, move) => add(total, inUnit(move[side]?.amount ?? ZERO, move[side]?.unit ?? unit, unit)), ZERO);
    return `${words.source[source]} ${formatAmount(sum('old'), language)} → ${formatAmount(sum('new'), language)}`;
  });
  const word = unitWord(unit, language);
  return `${parts.join(', ')}${word === '' ? '' : ` ${word}`}`;
}

/** Where it stands, in both versions where that differs. */
export function changePlace({ old, new: now }: Change, language: Language): string {
  const words = compareWords(language);
  const name = (side: Side | null): string | null => {
    if (side === null) return null;
    const { row, column, sheet, file, inDocument } = side;
    const cell = row === null || column === null ? null : toA1({ row, column });
    const place =
      cell === null
        ? words.sheet(sheet)
        : inDocument === null
          ? words.cell(cell, sheet)
          : placeInDocument(inDocument, sheet, cell, language);
    return file === null ? place : `${file} › ${place}`;
  };
  const [before, after] = [name(old), name(now)];
  if (before === null || after === null || before === after) return words.place(after ?? before ?? '');
  return words.places(before, after);
}
