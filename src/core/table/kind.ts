/** Which of the papers of the field a table is (handbook 4), told by what its columns and lines are about. */
import type { Column } from './columns';
import type { Line } from './lines';
import type { SourceId, TableKind } from './table';
import { sourceWords } from './vocabulary';
import { yearIn } from './years';

export function kindOf(figures: readonly Column[], lines: readonly Line[], all: readonly Column[]): TableKind {
  const years = figures.some(({ year }) => typeof year === 'number');
  const sourceColumns = new Set(figures.flatMap(({ source }) => (source === null || source === 'all' ? [] : [source]))).size;
  const named = lines.filter(({ total, counted }) => total === null && counted);
  const sourceLines = named.filter(({ source }) => source !== null && source !== 'all').length;
  if (years) {
    if (sourceColumns > 0) return 'activity-by-source-by-year';
    // Activities whose source stands in a column beside them name no source themselves.
    const beside = named.some(({ source, folded }) => source !== null && sourceWords.find(folded) === null);
    if (beside) return 'activity-by-source-by-year';
    if (named.length > 0 && sourceLines === named.length) return 'source-by-year';
    if (sourceLines * 3 >= named.length && named.some(({ source }) => source === null)) return 'activity-by-source-by-year';
    return sourceLines * 2 > named.length ? 'source-by-year' : 'activity-by-year';
  }
  // Turned round: years down the side, sources across.
  if (sourceColumns > 0 && named.length >= 2 && named.every(({ folded }) => yearIn(folded) !== null)) return 'source-by-year';
  if (figures.some(({ measure }) => measure === 'price') && figures.some(({ measure }) => measure === 'quantity')) return 'cost-estimate';
  const words = new Set(all.flatMap((column) => column.words));
  if (sourceColumns >= 1 || words.has('beneficiary') || words.has('implementer') || words.has('location')) return 'project-list';
  return 'other';
}

const ORDER: readonly SourceId[] = ['national', 'local', 'counterpart', 'integrated', 'other'];

/** The sources a table tells apart, in the order of the report. */
export function sourcesOf(figures: readonly Column[], lines: readonly Line[]): SourceId[] {
  const found = new Set<unknown>([
    ...figures.map(({ source }) => source),
    ...lines.filter(({ total, counted }) => total === null && counted).map(({ source }) => source),
  ]);
  return ORDER.filter((source) => found.has(source));
}
