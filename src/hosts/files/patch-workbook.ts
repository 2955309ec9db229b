/** Cells of a workbook file given something else, in a copy in which everything that is not concerned keeps its bytes. */
import { openWorkbookFile } from './open-workbook-file';
import type { PatchedWorkbook, WorkbookChange } from './patch/workbook-changes';

/**
 * @param calculated the results handed over are all that change; otherwise Excel is told to calculate where formulas are concerned
 * @throws FileProblem as for opening; read-only-format for kinds that are only read, signed for files with a digital signature
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly WorkbookChange[],
  { calculated = false }: { readonly calculated?: boolean } = {},
): Promise<PatchedWorkbook> {
  return (await openWorkbookFile(bytes, '')).patched(changes, calculated);
}
