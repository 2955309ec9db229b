/** SB307: texts in TCVN3 or VNI; said once a sheet (realities 14). */
import type { LegacyEncoding } from '../table/legacy-encoding';
import { findingOnSheet } from './finding-at';
import { rule } from './rule';

export const legacyEncoding = rule({
  code: 'SB307',
  name: 'legacy-encoding',
  find: ({ reading }) =>
    reading.views.flatMap((view) => {
      const { name, rows } = view.sheet;
      // Only sheets with a budget table: nobody asked about the others.
      if (!reading.tables.some(({ sheet }) => sheet === name)) return [];
      const found: { row: number; column: number; text: string; encoding: LegacyEncoding }[] = [];
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (typeof cell?.value !== 'string') return;
          const { encoding } = view.label(row, column);
          if (encoding !== null) found.push({ row, column, text: cell.value, encoding });
        });
      });
      const [first] = found;
      if (first === undefined) return [];
      const facts = { count: found.length, encodings: [...new Set(found.map(({ encoding }) => encoding))], text: first.text };
      return [findingOnSheet(['SB307', 'legacy-encoding', 'info'], name, first, facts)];
    }),
});
