/** The real books beside the project, budget books and mixed ones, each once. */
import { typescript } from '../tools/typescript.mjs';

const { sharedBooks, sharedPlace } = typescript('bench/measure/real/shared-files.ts');

/**
 * @param show part of a name, or undefined for all
 * @yields {{ group: string, name: string, workbook: object }} what could be opened
 */
export async function* booksOnce(show) {
  for (const group of ['data', 'corpus/budgets']) {
    const folder = sharedPlace(group);
    if (folder === null) {
      console.error(`../shared/${group} is not there: nothing of it is measured.`);
      continue;
    }
    // Books that stand there twice, as .xls and converted, are asked once.
    for await (const { name, workbook } of sharedBooks(folder, show))
      if (workbook !== null && !/^VN_.*\.xlsx$/.test(name)) yield { group, name, workbook };
  }
}
