/** An .xlsx or .xlsm file that is open: its snapshot, and how to write it back by patching the touched parts. */
import { contains } from '../../../core/workbook/address';
import type { FileSource, SheetChanges } from '../file-source';
import { annotate } from '../annotate/annotate';
import { insertSheets, isStructureProtected } from '../insert/insert-sheets';
import { dropCalcChain } from '../patch/calc-chain';
import { readOwnNote, writeOwnNote } from '../patch/own-note';
import { PackagePatch } from '../patch/package-patch';
import { recalculateOnLoad } from '../patch/recalculate-on-load';
import { formatAt, readSheetLayout } from '../patch/sheet-layout';
import { patchWorksheet } from '../patch/worksheet-patch';
import { partText } from '../xml/part-text';
import { unpackWhole } from '../zip/archive';
import { rewriteArchive } from '../zip/rewrite';
import type { OoxmlPackage } from './package';
import { readOoxmlWorkbook } from './read-workbook';
import { PLAIN_FORMAT } from './styles-part';

export function openOoxmlSource(opened: OoxmlPackage): FileSource {
  const { part, formats, sheets, snapshot, shown } = readOoxmlWorkbook(opened);
  const hasFormulas = (): boolean =>
    snapshot.sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula !== undefined)));

  const textOf = (sheet: number): ReturnType<typeof partText> & { readonly name: string } => {
    const entry = part.sheets[sheet]?.entry;
    if (entry === undefined) throw new RangeError(`sheet ${String(sheet)} of ${String(part.sheets.length)}`);
    // Counting towards the guard a second time would refuse a large but honest file on saving.
    const before = opened.archive.unpacked;
    const bytesOfPart = unpackWhole(opened.archive, entry);
    opened.archive.unpacked = before;
    return { ...partText(entry.name, bytesOfPart), name: entry.name };
  };

  return {
    snapshot,
    shown,
    get isStructureProtected() {
      return isStructureProtected(opened, part);
    },
    isReadOnly: false,
    withSheets: (added) => insertSheets(opened, part, added),
    withMarks: (marks, list) => annotate(opened, part, marks, list),
    isProtected: (sheet) => sheets[sheet]?.isProtected ?? false,
    isInsideArray: (sheet, row, column) => (sheets[sheet]?.arrays ?? []).some((range) => contains(range, { row, column })),
    formatAt(sheet, row, column) {
      const { name, text } = textOf(sheet);
      return formats[formatAt(readSheetLayout(name, text, [{ row, column }]), row, column)] ?? PLAIN_FORMAT;
    },
    readNote: () => readOwnNote(opened, part),
    save(changes: ReadonlyMap<number, SheetChanges>, calculated, note) {
      const patch = new PackagePatch(opened);
      let cellsChange = false;
      let lostFormula = false;
      for (const [sheet, { changes: cells, results }] of changes) {
        const { name, text, encode } = textOf(sheet);
        const patched = patchWorksheet(name, text, cells, results);
        if (patched.text !== text) patch.replace(name, encode(patched.text));
        cellsChange ||= patched.text !== text;
        lostFormula ||= patched.lostFormula;
      }
      if (lostFormula) dropCalcChain(patch, opened, part);
      if (cellsChange && !calculated && hasFormulas()) recalculateOnLoad(patch, part);
      const replaced = patch.changes();
      if (note !== undefined) writeOwnNote(opened, part, note, replaced);
      return replaced.size === 0 ? opened.archive.bytes.slice() : rewriteArchive(opened.archive, replaced);
    },
  };
}
