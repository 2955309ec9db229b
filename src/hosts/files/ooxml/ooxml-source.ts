/** An .xlsx or .xlsm file that is open: its snapshot, and how to write it back by patching the touched parts. */
import { contains } from '../../../core/workbook/address';
import type { NamedAreas } from '../../../core/fix/unnamed-reading';
import type { FileSource } from '../file-source';
import { annotate, ownMarksIn } from '../annotate/annotate';
import { insertSheets, isStructureProtected } from '../insert/insert-sheets';
import { readOwnNote, writeOwnNote } from '../patch/own-note';
import { PackagePatch } from '../patch/package-patch';
import { patchCells } from '../patch/patch-cells';
import { formatAt, readSheetLayout } from '../patch/sheet-layout';
import { patchOpened } from '../patch/patch-opened';
import { isSigned } from '../patch/signature';
import { partText } from '../xml/part-text';
import { peek } from '../zip/archive';
import { heldAreasOf, holderOf, type HeldAreas } from './held-areas';
import { readNamedAreas } from './named-areas';
import type { OoxmlPackage } from './package';
import { readOoxmlWorkbook } from './read-workbook';
import { PLAIN_FORMAT } from './styles-part';

export function openOoxmlSource(opened: OoxmlPackage): FileSource {
  const book = readOoxmlWorkbook(opened);
  const { part, formats, sheets, snapshot, shown } = book;

  const held = new Map<number, HeldAreas>();
  const heldIn = (sheet: number): HeldAreas => {
    const known = held.get(sheet) ?? heldAreasOf(opened, part.sheets[sheet]?.entry.name ?? '');
    held.set(sheet, known);
    return known;
  };
  let named: NamedAreas | null = null;

  return {
    snapshot,
    shown,
    get isStructureProtected() {
      return isStructureProtected(opened, part);
    },
    isReadOnly: false,
    get isSigned() {
      return isSigned(opened);
    },
    withSheets: (added) => insertSheets(opened, part, added),
    ownMarks: () => ownMarksIn(opened, part),
    withMarks: (marks, list) => annotate(opened, part, marks, list),
    patched: (changes, calculated) => patchOpened(opened, book, changes, calculated),
    isProtected: (sheet) => sheets[sheet]?.isProtected ?? false,
    isInsideArray: (sheet, row, column) => (sheets[sheet]?.arrays ?? []).some((range) => contains(range, { row, column })),
    formatAt(sheet, row, column) {
      const entry = part.sheets[sheet]?.entry;
      if (entry === undefined) throw new RangeError(`sheet ${String(sheet)} of ${String(part.sheets.length)}`);
      const { text } = partText(entry.name, peek(opened.archive, entry));
      return formats[formatAt(readSheetLayout(entry.name, text, [{ row, column }]), row, column)] ?? PLAIN_FORMAT;
    },
    namedAreas: (word, sheet) => (named ??= readNamedAreas(opened, part))(word, sheet),
    holderOf: (sheet, row, column) => holderOf(heldIn(sheet), { row, column }),
    readNote: () => readOwnNote(opened, part),
    save(changes, calculated, note) {
      const patch = new PackagePatch(opened);
      patchCells(patch, part, snapshot, changes, calculated);
      if (note !== undefined) writeOwnNote(patch, part, note);
      return patch.finish();
    },
  };
}
