/** A list of the ledger answers to its own numbers alone: what is mixed up does not compile. `npm run types` reads these lines. */
import { append, growing, NO_ENTRY, numbered, tallyFor, type EntryNumber, type EquationNumber } from '../../../src/core/proof/numbers';

test('numbers are those of the order in which a list was written', () => {
  const list = growing<EntryNumber, string>([]);
  const [first, second] = [append(list, 'a'), append(list, 'b')];
  const seen: [string, EntryNumber][] = list.map((one, at) => [one, at]);
  expect([list[first], list[second], list[NO_ENTRY]]).toEqual(['a', 'b', undefined]);
  expect(seen).toEqual([
    ['a', first],
    ['b', second],
  ]);
});

test('a tally starts at zero for each', () => {
  const list = numbered<EntryNumber, string>(['a', 'b']);
  const tally = tallyFor(list);
  expect(list.map((_, at) => tally[at])).toEqual([0, 0]);
});

test('neither numbers of another list nor plain ones are taken', () => {
  const list = numbered<EquationNumber, string>(['a', 'b']);
  const entry = 1 as EntryNumber;
  // @ts-expect-error -- the number of an entry is no place among the equations
  const mixed: unknown = list[entry];
  // @ts-expect-error -- nor is a count
  const plain: unknown = list[1];
  // @ts-expect-error -- nor is a count handed on as one
  const handed: EquationNumber = list.length;
  expect([mixed, plain, handed]).toEqual(['b', 'b', 2]);
});
