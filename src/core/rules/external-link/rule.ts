/** SB407: figures fetched from other files, once for a workbook. */
import { toA1 } from '../../workbook/address';
import { readFormula } from '../../workbook/formula/read-formula';
import { foundAt } from '../common/formulas/at-item';
import type { Item } from '../common/formulas/sheet-formulas';
import type { Rule } from '../common/definition';

/** So many places are named. */
const NAMED = 20;

export const rule: Rule<'SB407'> = {
  code: 'SB407',
  top: 'warning',
  find: (observed) => {
    const books = new Set<string>();
    const items: Item[] = [];
    for (const { formulas } of observed.formulas().sheets)
      for (const item of formulas) {
        if (item.formula?.includes('[') !== true) continue;
        const { links } = readFormula(item.formula, item);
        for (const { book } of links) books.add(book);
        if (links.length > 0) items.push(item);
      }
    const [first, ...others] = items;
    if (first === undefined) return [];
    const related = others.slice(0, NAMED).map((item) => (item.sheet === first.sheet ? toA1(item) : `${item.sheet}!${toA1(item)}`));
    return [foundAt('warning', observed, first, { books: [...books], count: items.length }, { related })];
  },
};
