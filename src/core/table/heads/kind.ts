/** Which of the papers of the field a table is (handbook 4), told by what its columns and lines are about. */
import type { Column } from '../model/column';
import type { Line } from '../model/line';
import type { SourceId, TableKind } from '../model/dimensions';
import type { SourceWord, Vocabulary } from '../seeing/vocabulary';
import { yearIn } from '../seeing/years';

const SOURCES = /\bnguon\b/;
const ACTIVITIES = /\b(?:noi dung|hoat dong|nhiem vu|de an|du an|chi tieu|dien giai)\b/;
const LIMIT = /\btoi da\b|\bkhong qua\b/;

/** @param sources what the programme calls its sources */
export function kindOf(
  figures: readonly Column[],
  lines: readonly Line[],
  all: readonly Column[],
  sources: Vocabulary<SourceWord>,
): TableKind {
  const years = figures.some(({ year }) => typeof year === 'number');
  const sourceColumns = new Set(figures.flatMap(({ source }) => (source === null || source === 'all' ? [] : [source]))).size;
  const named = namedLines(lines);
  const splits = splitsIn(
    lines,
    all.some(({ role, path }) => role === 'description' && path.some(({ folded }) => SOURCES.test(folded) && !ACTIVITIES.test(folded))),
  );
  const sourceLines = named.filter(({ source }) => source !== null && source !== 'all').length;
  if (years) {
    if (sourceColumns > 0) return 'activity-by-source-by-year';
    // Activities whose source stands in a column beside them name no source themselves.
    const beside = named.some(({ source, folded }) => source !== null && sources.find(folded) === null);
    if (beside) return 'activity-by-source-by-year';
    const main = named.filter((line) => !splits.has(line));
    if (main.length > 0 && main.every(({ source }) => source !== null && source !== 'all')) return 'source-by-year';
    if (sourceLines * 3 >= named.length && named.some(({ source }) => source === null)) return 'activity-by-source-by-year';
    return sourceLines * 2 > named.length ? 'source-by-year' : 'activity-by-year';
  }
  // Turned round: years down the side, sources across.
  if (sourceColumns > 0 && named.length >= 2 && named.every(({ folded }) => yearIn(folded) !== null)) return 'source-by-year';
  const words = new Set(all.flatMap((column) => column.words));
  // "Mức hỗ trợ tối đa" beside quantities prices nothing as long as no amount comes of it: such a table lists caps.
  const prices = figures.filter(({ measure, path }) => measure === 'price' && !path.some(({ folded }) => LIMIT.test(folded)));
  const isPriced = prices.length > 0 || (words.has('unitPrice') && words.has('amount'));
  if (isPriced && figures.some(({ measure }) => measure === 'quantity')) return 'cost-estimate';
  if (sourceColumns >= 1 || words.has('beneficiary') || words.has('implementer') || words.has('location')) return 'project-list';
  return 'other';
}

/** The usual order of numbering, from the outermost; a line without TT stands between letters and dashes. */
const RANKS = ['upper', 'roman', 'arabic', 'decimal', 'lower', 'none', 'dash', 'plus', 'bullet'];
const rankOf = ({ ordinal }: Line): number => RANKS.indexOf(ordinal?.class ?? 'none');
const FIRST_SPLITTING = RANKS.indexOf('dash');

/**
 * Lines that split the one above: those "trong đó", and those below "Gồm:" as long as they are numbered more finely than what it stands under.
 * @param areSources the heading says that the lines are sources: then every line numbered more finely than the first splits one
 */
function splitsIn(lines: readonly Line[], areSources: boolean): ReadonlySet<Line> {
  const own = lines.filter(({ total, partial }) => total === null && !partial);
  const main = Math.min(...own.filter(({ counted }) => counted).map(rankOf));
  let whole: Line | null = null;
  let open = false;
  return new Set(
    lines.filter((line) => {
      if (!line.counted && line.word === 'fullBreakdown') {
        open = true;
        return false;
      }
      const isFiner = rankOf(line) > Math.min(rankOf(whole ?? line), FIRST_SPLITTING - 1);
      open &&= isFiner && line.total === null;
      if (!open && !line.partial && line.counted) whole = line;
      return line.partial || (line.total === null && (open || (areSources && rankOf(line) > Math.min(main, FIRST_SPLITTING - 1))));
    }),
  );
}

/** "A. Tổng nhu cầu kinh phí" is numbered among the lines and tells nothing apart. */
const isWhole = ({ total, word, folded }: Line): boolean => total !== null || (word === 'grandTotal' && /^(?:tong|cong)\b/.test(folded));

/** The lines that say what a table tells apart; of a form that nobody has filled in yet all of them. */
function namedLines(lines: readonly Line[]): readonly Line[] {
  const own = lines.filter((line) => !isWhole(line) && !line.rate);
  return own.some(({ counted }) => counted) ? own.filter(({ counted }) => counted) : own;
}

const ORDER: readonly SourceId[] = ['national', 'local', 'counterpart', 'integrated', 'other'];

/** The sources a table tells apart, in the order of the report. */
export function sourcesOf(figures: readonly Column[], lines: readonly Line[]): SourceId[] {
  const found = new Set<unknown>([
    ...figures.map(({ source }) => source),
    ...namedLines(lines).map(({ source, caption }) => source ?? caption?.source),
  ]);
  return ORDER.filter((source) => found.has(source));
}
