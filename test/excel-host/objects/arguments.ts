/** Reads the arguments of host methods: the right kind, or Excel's InvalidArgument with the method's name. */
import type { CellRange } from '../../../src/core/workbook/address';
import { invalidArgument } from '../protocol/rich-api-error';

export function wholeNumber(args: readonly unknown[], index: number, location: string): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(location);
  return value;
}

export function text(args: readonly unknown[], index: number, location: string): string {
  const value = args[index];
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function flag(args: readonly unknown[], index: number): boolean {
  return args[index] === true;
}

export function record(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(location);
  return value as Readonly<Record<string, unknown>>;
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
