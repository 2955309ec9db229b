/** SB510: a cap that the office entered cannot be used as it stands; told at its cell, and the rest applies. */
import { parseA1 } from '../../workbook/address';
import { findingOnSheet } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB510'> = {
  code: 'SB510',
  top: 'warning',
  find: ({ law }) =>
    law.ownFaults.flatMap(({ at, kind, found, allowed }) => {
      const border = at.lastIndexOf('!');
      const cell = parseA1(at.slice(border + 1));
      if (cell === null) return [];
      return [findingOnSheet('warning', at.slice(0, border), cell, { kind, found, allowed })];
    }),
};
