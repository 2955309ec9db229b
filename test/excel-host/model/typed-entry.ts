/**
 * What a Vietnamese Excel makes of a text that is typed or written into a cell: a number, a date, a truth value, an
 * error, a formula, or the text itself. A small part of Excel's rules, enough to see whether a writer guards against them.
 */
import type { CellValue } from '../../../src/core/workbook/snapshot';

export type Entry = { readonly formula: string } | { readonly typed: CellValue; readonly numberFormat?: string };

const GROUPED_OR_PLAIN = /^[-+]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const SCIENTIFIC = /^[-+]?\d+(,\d+)?E[-+]?\d+$/i;
const DAY_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;
const CLOCK = /^(\d{1,2}):(\d{2})$/;
const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];
const DAYS_TO_2026 = 46023;

export function understandEntry(text: string, numberFormat: string): Entry {
  // In a cell formatted as text everything stays as typed, formulas included.
  if (numberFormat === '@') return { typed: text };
  if (text.startsWith("'")) return { typed: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { formula: text };
  const trimmed = text.trim();
  if (trimmed.endsWith('%') && GROUPED_OR_PLAIN.test(trimmed.slice(0, -1))) {
    return { typed: numberOf(trimmed.slice(0, -1)) / 100, numberFormat: '0%' };
  }
  if (GROUPED_OR_PLAIN.test(trimmed) || SCIENTIFIC.test(trimmed)) return { typed: numberOf(trimmed) };
  if (/^(true|false)$/i.test(trimmed)) return { typed: trimmed.toLowerCase() === 'true' };
  if (ERRORS.includes(trimmed.toUpperCase())) return { typed: { error: trimmed.toUpperCase() } };
  const clock = CLOCK.exec(trimmed);
  if (clock) return { typed: (Number(clock[1]) * 60 + Number(clock[2])) / 1440, numberFormat: 'h:mm' };
  const date = DAY_MONTH.exec(trimmed);
  // The exact day does not matter to any test; that it became a number does.
  if (date) return { typed: DAYS_TO_2026 + (Number(date[2]) - 1) * 30 + Number(date[1]), numberFormat: 'd-mmm' };
  return { typed: text };
}

const numberOf = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));
