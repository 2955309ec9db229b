/**
 * Positions in the ledger, told apart: the number of an entry is no place among the equations, and a row or a count is no place in either. At run
 * time these are plain numbers and plain arrays; the compiler alone knows which number belongs to which list.
 */
declare const list: unique symbol;

/** The position of an entry in the ledger. */
export type EntryNumber = number & { readonly [list]: 'entries' };
/** The position of an equation in the ledger, and of its judgement among the judgements. */
export type EquationNumber = number & { readonly [list]: 'equations' };

/** Where there is none: no list has anything there. */
export const NO_ENTRY = -1 as EntryNumber;
export const NO_EQUATION = -1 as EquationNumber;

/** A list that answers to its own numbers alone. */
export type Numbered<N extends number, T> = Readonly<Record<N, T>> & {
  readonly length: number;
  readonly forEach: (look: (one: T, at: N) => void) => void;
  readonly map: <U>(make: (one: T, at: N) => U) => U[];
  readonly flatMap: <U>(make: (one: T, at: N) => U | readonly U[]) => U[];
  readonly filter: (keep: (one: T, at: N) => boolean) => T[];
  readonly findIndex: (is: (one: T, at: N) => boolean) => N;
  readonly slice: (from?: number) => T[];
  readonly [Symbol.iterator]: () => IterableIterator<T>;
};

/** The same while it is written. */
export type Growing<N extends number, T> = Numbered<N, T> & { readonly push: (one: T) => number };

/** A small number for each of a list, under the same numbers. */
export type Tally<N extends number> = Record<N, number>;

/** The one place that takes a list's own order for its numbers. */
export const numbered = <N extends number, T>(inOrder: readonly T[]): Numbered<N, T> => inOrder as unknown as Numbered<N, T>;
export const growing = <N extends number, T>(inOrder: T[]): Growing<N, T> => inOrder as unknown as Growing<N, T>;
export const append = <N extends number, T>(to: Growing<N, T>, one: T): N => (to.push(one) - 1) as N;
export const tallyFor = <N extends number>({ length }: Numbered<N, unknown>): Tally<N> => new Uint32Array(length);
