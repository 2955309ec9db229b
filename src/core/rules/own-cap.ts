/** SB510: a cap that the office entered cannot be used as it stands; told at its cell, and the rest applies. */
import { parseA1 } from '../workbook/address';
import { findingOnSheet } from './finding-at';
import { rule } from './rule';

export const ownCap = rule({
  code: 'SB510',
  name: 'own-cap',
  find: (_observed, { law }) =>
    law.ownFaults.flatMap(({ at, kind, found, allowed }) => {
      const border = at.lastIndexOf('!');
      const cell = parseA1(at.slice(border + 1));
      if (cell === null) return [];
      return [findingOnSheet(['SB510', 'own-cap', 'warning'], at.slice(0, border), cell, { kind, found, allowed })];
    }),
});
