/**
 * What the product remembers in a workbook, as one JSON document of named sections. Tolerant: what this version does not know
 * is kept as it was found, what it cannot read is kept aside and told of once. Knows no section itself.
 */

export const MEMORY_VERSION = 1;

/** The whole document: its sections by name, each as it was found or written. */
export interface WorkbookMemory {
  readonly version: typeof MEMORY_VERSION;
  readonly [section: string]: unknown;
}

/** `broken`: no document at all. `newer`: a later version of the product wrote it. */
export type MemoryProblem = 'broken' | 'newer';

export interface ReadMemory {
  readonly memory: WorkbookMemory;
  readonly problem: MemoryProblem | null;
}

/**
 * One part of the product that remembers something. `read` is given whatever stands under the name, also undefined, and
 * never throws; `write` gives undefined where there is nothing to keep.
 */
export interface MemorySection<T> {
  readonly name: string;
  read(stored: unknown): T;
  write(value: T): unknown;
}

export const EMPTY_MEMORY: WorkbookMemory = { version: MEMORY_VERSION };

/** Where text that could not be read is kept, so that nobody's work is lost over a fault of ours. */
const KEPT_ASIDE = 'keptAside';

/** @param text as the port or the file beside the workbook gives it; null when there is none */
export function parseMemory(text: string | null): ReadMemory {
  if (text === null || text.trim() === '') return { memory: EMPTY_MEMORY, problem: null };
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { memory: { ...EMPTY_MEMORY, [KEPT_ASIDE]: text }, problem: 'broken' };
  }
  if (!isRecord(document) || typeof document['version'] !== 'number') {
    return { memory: { ...EMPTY_MEMORY, [KEPT_ASIDE]: text }, problem: 'broken' };
  }
  if (document['version'] !== MEMORY_VERSION) return { memory: { ...EMPTY_MEMORY, [KEPT_ASIDE]: text }, problem: 'newer' };
  return { memory: { ...document, version: MEMORY_VERSION }, problem: null };
}

/** The document as text; null when nothing is left to remember. */
export function serializeMemory(memory: WorkbookMemory): string | null {
  return Object.keys(memory).some((name) => name !== 'version') ? JSON.stringify(memory) : null;
}

export function sectionOf<T>(memory: WorkbookMemory, section: MemorySection<T>): T {
  return section.read(memory[section.name]);
}

/** The document with one section changed; the others stay as they are. */
export function withSection<T>(memory: WorkbookMemory, section: MemorySection<T>, value: T): WorkbookMemory {
  const sections = { ...memory, [section.name]: section.write(value) };
  return { ...Object.fromEntries(Object.entries(sections).filter(([, stored]) => stored !== undefined)), version: MEMORY_VERSION };
}

/** Two documents about one workbook, the second one's word counting where they differ: lists follow one another, entries overlay. */
export function overlaid(below: WorkbookMemory, above: WorkbookMemory): WorkbookMemory {
  const merged: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const standing = merged[name];
    if (Array.isArray(standing) && Array.isArray(value)) merged[name] = [...(standing as unknown[]), ...(value as unknown[])];
    else merged[name] = isRecord(standing) && isRecord(value) ? { ...standing, ...value } : value;
  }
  return { ...merged, version: MEMORY_VERSION };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
