/**
 * One input through open, check and save. A file may be refused, with one of our own problems; whatever else goes wrong is a fault:
 * an exception that is none of ours, a part that was there and is not, a cell that nobody changed and that changed.
 */
import { checkWorkbook } from '../../src/core/check/check';
import { findingList, noteAt } from '../../src/core/report/finding-list';
import { toA1 } from '../../src/core/workbook/address';
import { contentOf } from '../../src/core/workbook/edit';
import { HostError } from '../../src/core/workbook/port';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { FileProblem } from '../../src/hosts/files/file-problem';
import type { FileWorkbook } from '../../src/hosts/files/file-workbook';
import { openWorkbookFile } from '../../src/hosts/files/open-workbook-file';
import { dataOffset, openArchive, type ArchiveEntry } from '../../src/hosts/files/zip/archive';

export interface Fault {
  readonly kind: 'crash' | 'part lost' | 'cell changed' | 'not the same file';
  /** Where: "open", "check", or the way of saving. */
  readonly stage: string;
  readonly detail: string;
}

/** How far an input came. */
export interface Outcome {
  readonly fault: Fault | null;
  readonly reached: 'refused' | 'read' | 'saved';
}

class Found extends Error {
  constructor(readonly fault: Fault) {
    super(fault.detail);
  }
}

/** What saving may touch: worksheets with a change in them, lists, formats, the chain, and notes that are put to marks. */
const CONCERNED = /worksheets\/|\[Content_Types\]\.xml$|\.rels$|workbook\.xml$|styles\.xml$|calcChain\.xml$/i;

const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 1500);

const isOurs = (error: unknown): boolean => error instanceof FileProblem || error instanceof HostError;

/** Header, name and packed data as they lie in the file; null where the file says something that is not so. */
function rawOf(bytes: Uint8Array): Map<string, string> {
  const archive = openArchive(bytes);
  const content = (entry: ArchiveEntry): string => {
    try {
      return Buffer.from(bytes.subarray(entry.offset, dataOffset(archive, entry) + entry.packedSize)).toString('latin1');
    } catch (error) {
      if (error instanceof FileProblem) return 'unreadable';
      throw error;
    }
  };
  return new Map(
    archive.entries.map((entry, index) => [
      `${entry.name}\u0000${String(archive.entries.findIndex((other) => other.name === entry.name) === index)}`,
      content(entry),
    ]),
  );
}

/** What is wrong with the parts of a copy; null when nothing is. */
export function comparedParts(before: Uint8Array, after: Uint8Array): string | null {
  const [old, fresh] = [rawOf(before), rawOf(after)];
  for (const [key, content] of old) {
    const name = key.split('\u0000')[0] ?? '';
    const now = fresh.get(key);
    if (now === undefined && /calcChain/i.test(name)) continue;
    if (now === undefined) return `${name} is gone`;
    // What cannot be read out of the file it stands in cannot be read out of the copy either.
    if (now !== content && content !== 'unreadable' && !CONCERNED.test(name)) return `${name} has other bytes`;
  }
  return null;
}

type Places = ReadonlySet<string>;

function compareCells(stage: string, before: WorkbookSnapshot, after: WorkbookSnapshot, changed: Places): void {
  for (const [index, sheet] of before.sheets.entries()) {
    const now = after.sheets[index];
    if (now?.name !== sheet.name) throw new Found({ kind: 'cell changed', stage, detail: `sheet ${sheet.name} is gone` });
    for (const [row, cells] of sheet.rows.entries())
      for (const [column, cell] of cells.entries()) {
        const place = `${String(index)}!${toA1({ row, column })}`;
        if (changed.has(place)) continue;
        const fresh = now.rows[row]?.[column];
        // With a figure typed in, results that are all zero may give away that nobody calculated: then nothing is said of any.
        const isOpen = fresh?.uncalculated === true;
        const said = (each: typeof cell): string => JSON.stringify([isOpen ? null : each?.value, each?.formula, each?.style.numberFormat]);
        if (said(cell) !== said(fresh))
          throw new Found({ kind: 'cell changed', stage, detail: `${place}: ${said(cell).slice(0, 300)} → ${said(fresh).slice(0, 300)}` });
      }
  }
}

async function ours<T>(stage: string, work: () => T | Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Found) throw error;
    if (isOurs(error)) return null;
    throw new Found({ kind: 'crash', stage, detail: textOf(error) });
  }
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
  readonly index: number;
}

/** The first value, the first formula and a cell beside the last. */
function placesToChange({ sheets }: WorkbookSnapshot): Place[] {
  const [index, sheet] = [...sheets.entries()].find(([, { rows }]) => rows.some((row) => row.length > 0)) ?? [0, sheets[0]];
  if (sheet === undefined) return [];
  const at = (row: number, column: number): Place => ({ sheet: sheet.name, cell: toA1({ row, column }), index });
  const places: Place[] = [];
  for (const wanted of [false, true]) {
    const row = sheet.rows.findIndex((cells) => cells.some((cell) => cell !== undefined && (cell.formula !== undefined) === wanted));
    const column = sheet.rows[row]?.findIndex((cell) => cell !== undefined && (cell.formula !== undefined) === wanted) ?? -1;
    if (column >= 0) places.push(at(row, column));
  }
  const last = Math.max(0, sheet.rows.length - 1);
  return [...places, at(last, Math.min(16_383, sheet.rows[last]?.length ?? 0)), at(Math.min(1_048_575, last + 2), 0)];
}

async function trySaving(bytes: Uint8Array, workbook: FileWorkbook, snapshot: WorkbookSnapshot): Promise<boolean> {
  const report = checkWorkbook(snapshot, { exact: false });
  const places = placesToChange(snapshot);
  const names = snapshot.sheets.map(({ name }) => name);
  const list = findingList(report, names, 'vi');
  let saved = false;
  const keep = async (stage: string, copy: Uint8Array | null, changed: Places): Promise<void> => {
    if (copy === null) return;
    saved = true;
    const lost = comparedParts(bytes, copy);
    if (lost !== null) throw new Found({ kind: 'part lost', stage, detail: lost });
    let again: FileWorkbook;
    try {
      again = await openWorkbookFile(copy, 'copy');
    } catch (error) {
      throw new Found({ kind: 'crash', stage: `${stage}: opening the copy`, detail: textOf(error) });
    }
    const now = await again.readWorkbook();
    compareCells(stage, snapshot, now, changed);
  };

  const untouched = await ours('save', () => workbook.save());
  if (untouched !== null && !Buffer.from(untouched).equals(Buffer.from(bytes)))
    throw new Found({ kind: 'not the same file', stage: 'save', detail: 'saved without a change' });

  const changes = places.map(({ sheet, cell }, index) =>
    index === 1 ? { sheet, cell, formula: '=1+1', cachedValue: 2 } : { sheet, cell, value: index === 2 ? 'chữ <mới>' : 12345 },
  );
  const patched = await ours('patch', () => workbook.patched(changes, true));
  const isGiven = ({ sheet, cell }: { sheet: string; cell: string }): string => `${String(names.indexOf(sheet))}!${cell}`;
  if (patched !== null) await keep('patch', patched.bytes, new Set(patched.applied.map(isGiven)));

  await keep(
    'mark',
    await ours('mark', () =>
      workbook.annotated(
        report.findings.map((finding) => ({
          sheet: finding.sheet,
          cell: finding.cell,
          level: finding.severity,
          words: noteAt(finding, 'vi'),
        })),
        { ...list, name: 'Danh sách thử' },
      ),
    ),
    new Set(),
  );

  const outcome = await ours('edit', () =>
    workbook.applyEdits(
      places.map(({ sheet, cell, index }, number) => {
        const { row, column } = { row: Number(/\d+/.exec(cell)?.[0]) - 1, column: columnOf(cell) };
        return { sheet, cell, before: contentOf(snapshot.sheets[index]?.rows[row]?.[column]), after: number === 1 ? '=2+2' : 54321 };
      }),
    ),
  );
  await ours('note', () => workbook.writeMemory('{"version":1}'));
  const edited = await ours('edit', () => workbook.save([]));
  await keep('edit', edited, new Set((outcome?.applied ?? []).map(isGiven)));
  await ours('insert', () => workbook.insertSheets([{ ...list, name: 'Trang chèn thử' }]));
  await keep('insert', await ours('insert', () => workbook.save([])), new Set((outcome?.applied ?? []).map(isGiven)));
  return saved;
}

const columnOf = (cell: string): number =>
  Array.from(/^[A-Z]+/.exec(cell)?.[0] ?? 'A').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export async function runCase(bytes: Uint8Array): Promise<Outcome> {
  try {
    const workbook = await ours('open', () => openWorkbookFile(bytes, 'x'));
    if (workbook === null) return { fault: null, reached: 'refused' };
    const snapshot = await workbook.readWorkbook();
    await ours('check', () => checkWorkbook(snapshot, { exact: true, explain: true, coverage: true, equations: true, impact: true }));
    const saved = await trySaving(bytes, workbook, snapshot);
    return { fault: null, reached: saved ? 'saved' : 'read' };
  } catch (error) {
    if (error instanceof Found) return { fault: error.fault, reached: 'read' };
    return { fault: { kind: 'crash', stage: 'fuzzer', detail: textOf(error) }, reached: 'read' };
  }
}
