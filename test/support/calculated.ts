/** A workbook whose formulas of the standard sheets are calculated again, as Excel would after somebody typed: SUM, SUMIF, ROUND of a product, + and -. */
import { columnName } from '../../src/core/workbook/address';
import type { Cell, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { valueText } from '../../src/core/workbook/value-text';

type Typed = Readonly<Record<string, number>>;

/** @param typed numbers by cell, in the place of what stands there */
export function withTyped({ sheets }: WorkbookSnapshot, sheet: string, typed: Typed): WorkbookSnapshot {
  return {
    sheets: sheets.map((one) => {
      if (one.name !== sheet) return one;
      const cells = new Map<string, Cell>();
      one.rows.forEach((row, at) => {
        row.forEach((cell, column) => {
          if (cell !== undefined) cells.set(columnName(column) + String(at + 1), cell);
        });
      });
      const known = new Map<string, number>(Object.entries(typed));
      const valueOf = (name: string): number => {
        const before = known.get(name);
        if (before !== undefined) return before;
        const cell = cells.get(name);
        if (cell?.formula === undefined || typeof cell.value !== 'number') return typeof cell?.value === 'number' ? cell.value : 0;
        const value = calculate(cell.formula, valueOf, (at) => valueText(cells.get(at)?.value));
        known.set(name, value);
        return value;
      };
      return {
        ...one,
        rows: one.rows.map((row, at) =>
          row.map((cell, column): Cell | undefined => {
            const name = columnName(column) + String(at + 1);
            if (cell === undefined) return cell;
            const own = typed[name];
            if (own !== undefined) {
              return { value: own, text: String(own), style: cell.style };
            }
            if (cell.formula === undefined || typeof cell.value !== 'number') return cell;
            const value = valueOf(name);
            return value === cell.value ? cell : { ...cell, value, text: String(value) };
          }),
        ),
      };
    }),
  };
}

function calculate(formula: string, valueOf: (cell: string) => number, textOf: (cell: string) => string): number {
  const cellsOf = (range: string): string[] => {
    const [from = '', to = from] = range.replaceAll('$', '').split(':');
    const [, column = '', top = '0'] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
    const [, last = '', bottom = '0'] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
    const columns = [column];
    for (let at = 0; at < 60 && columns.at(-1) !== last; at++) columns.push(columnName(columnNumber(columns.at(-1) ?? '') + 1));
    return columns.flatMap((name) => Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => name + String(Number(top) + at)));
  };
  const terms = formula.slice(1).match(/[+-]?(?:[A-Z]+\([^)]*\)|\$?[A-Z]+\$?\d+)/g) ?? [];
  return terms.reduce((sum, term) => {
    const sign = term.startsWith('-') ? -1 : 1;
    const plain = term.replace(/^[+-]/, '');
    const [, name, inside = ''] = /^([A-Z]+)\((.*)\)$/.exec(plain) ?? [];
    if (name === undefined) return sum + sign * valueOf(plain.replaceAll('$', ''));
    if (name === 'SUM') return sum + sign * cellsOf(inside).reduce((all, cell) => all + valueOf(cell), 0);
    if (name === 'SUMIF') {
      const [labels = '', pattern = '', amounts = ''] = inside.split(',');
      const start = pattern.replaceAll('"', '').toLowerCase();
      const fits = (text: string): boolean =>
        start.endsWith('*') ? text.toLowerCase().startsWith(start.slice(0, -1)) : text.toLowerCase() === start;
      const cells = cellsOf(amounts);
      return sum + sign * cellsOf(labels).reduce((all, label, at) => (fits(textOf(label)) ? all + valueOf(cells[at] ?? '') : all), 0);
    }
    if (name === 'ROUND') {
      const [a = '', b = ''] = inside.split(/[*,]/);
      return sum + sign * Math.round(valueOf(a) * valueOf(b));
    }
    throw new Error(`This test does not calculate ${formula}`);
  }, 0);
}

const columnNumber = (name: string): number => Array.from(name).reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
