/** SB307: texts in TCVN3 or VNI; said once a sheet (realities 14). */
import type { LegacyEncoding } from '../../table/seeing/legacy-encoding';
import type { TextCell } from '../../table/seeing/sheet-view';
import { findingOnSheet } from '../common/finding-at';
import type { Rule } from '../common/definition';

export const rule: Rule<'SB307'> = {
  code: 'SB307',
  top: 'info',
  find: ({ reading }) =>
    reading.views.flatMap((view) => {
      const { name } = view.sheet;
      // Only sheets with a budget table: nobody asked about the others.
      if (!reading.tables.some(({ sheet }) => sheet === name)) return [];
      const encodingOf = ({ row, column }: TextCell): LegacyEncoding | null => view.label(row, column).encoding;
      const found = view.texts.filter((text) => encodingOf(text) !== null);
      const [first] = found;
      if (first === undefined) return [];
      const encodings = [...new Set(found.flatMap((text) => encodingOf(text) ?? []))];
      const facts = { count: found.length, encodings, text: first.value };
      return [findingOnSheet('info', name, first, facts)];
    }),
};
