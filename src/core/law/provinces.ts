/** Provinces by code and name, and what became of them when they were merged on 12/6/2025 (Nghị quyết 202/2025/QH15). */
import { fold } from '../table/seeing/fold';
import type { Day } from './day';
import data from './data/provinces.json';

export interface Province {
  readonly code: string;
  readonly name: string;
  readonly kind: 'province' | 'city';
  /** Of today's: the provinces it was formed from, its own name among them; empty when it stayed as it was. */
  readonly formedFrom: readonly string[];
  /** Of those before: the province of today that took it in; null for today's. */
  readonly into: string | null;
}

export const MERGED_ON: Day = data.mergedOn;

const now = data.now.map((one): Province => ({ ...one, kind: one.kind as Province['kind'], into: null }));
const before = data.before.map((one): Province => ({ ...one, kind: one.kind as Province['kind'], formedFrom: [] }));
const byCode = new Map([...now, ...before].map((one) => [one.code, one]));
const byName = new Map([...now, ...before].map((one) => [fold(one.name), one]));

export const PROVINCES: readonly Province[] = now;
export const FORMER_PROVINCES: readonly Province[] = before;
export const isProvinceCode = (code: string): boolean => byCode.has(code);
export const provinceOf = (code: string): Province | null => byCode.get(code) ?? null;

/** "Tỉnh Cao Bằng", "TP. Hồ Chí Minh", "Cao Bằng" → the province; null when the text is no such name. */
export function provinceNamed(text: string): Province | null {
  const folded = fold(text).replace(/^(?:tinh|thanh pho|tp) /, '');
  return byName.get(folded) ?? null;
}

/** Provinces whose acts from before the merger may still bind in this one: those it was formed from. */
export const predecessorsOf = (code: string): readonly string[] => byCode.get(code)?.formedFrom ?? [];
