/** The province that the heads of the plan's sheets name: "UBND TỈNH CAO BẰNG", "SỞ CÔNG THƯƠNG HÒA BÌNH". Two different names are no answer. */
import { cellAt, type WorkbookSnapshot } from '../../workbook/snapshot';
import { FORMER_PROVINCES, PROVINCES } from '../provinces';
import { fold } from '../../table/seeing/fold';
import type { CapCases } from './cap-case';

const NAMES = [...PROVINCES, ...FORMER_PROVINCES].map(({ code, name }) => ({ code, words: ` ${fold(name).replace(/^thanh pho /, '')} ` }));
const BEFORE = new RegExp(
  `\\b(?:${['tỉnh', 'thành phố', 'tp', 'sở công thương', 'sở tài chính', 'trung tâm khuyến công'].map(fold).join('|')})\\b(?: (?:tinh|thanh pho|tp)\\b)?`,
);
/** A head stands in the first rows. */
const ROWS = 8;

export function provinceOfWorkbook({ sheets }: WorkbookSnapshot, { cases, unmatched }: CapCases): string | null {
  const named = new Set<string>();
  const used = new Set([...cases, ...unmatched].map(({ table }) => table.sheet));
  for (const sheet of sheets) {
    if (!used.has(sheet.name)) continue;
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < (sheet.rows[row]?.length ?? 0); column++) {
        const value = cellAt(sheet, row, column)?.value;
        if (typeof value !== 'string') continue;
        const text = ` ${fold(value)} `;
        const word = BEFORE.exec(text);
        if (word === null) continue;
        const rest = ` ${text.slice(word.index + word[0].length).trim()} `;
        for (const { code, words } of NAMES) if (rest.startsWith(words)) named.add(code);
      }
    }
  }
  // "Tỉnh Cao Bằng" of today and of before are one code; a longer name hides a shorter one.
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}
