/** References inside an act: "điểm a khoản 2 Điều 6". Either way round is in use; a mixed order or a letter that lists never reach is not. */

export interface Reference {
  readonly written: string;
  readonly at: number;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  /** `order`: neither from small to large nor from large to small; `letter`: no list of a Vietnamese act has this point. */
  readonly fault: 'order' | 'letter' | null;
}

/** The letters of points, in their order: đ follows d; there is no f, j, w, z. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

const PIECE =
  '(?:(?:điểm|Điểm)\\s+(?:[a-zđ]|[a-zđ]\\d)(?![\\p{L}])|(?:khoản|Khoản)\\s+\\d{1,2}[a-z]?(?![\\p{L}\\p{N}])|(?:điều|Điều)\\s+\\d{1,3}[a-z]?(?![\\p{L}\\p{N}]))';
const REFERENCE = new RegExp(`(?<![\\p{L}])${PIECE}(?:,?\\s+${PIECE}){0,2}`, 'gu');
const RANK: Readonly<Record<string, number>> = { điểm: 0, khoản: 1, điều: 2 };

/** References of at least two steps; one step alone ("Điều 6") says nothing about order. */
export function readReferences(raw: string): readonly Reference[] {
  if (!/khoản|điểm/iu.test(raw)) return [];
  const text = raw.normalize('NFC');
  return [...text.matchAll(REFERENCE)].flatMap((match): Reference[] => {
    const steps = [...match[0].matchAll(/(điểm|khoản|điều)\s+([\p{L}\d]+)/giu)].map(([, kind = '', value = '']) => ({
      kind: kind.toLowerCase(),
      value,
    }));
    const [written] = match;
    if (steps.length < 2 || new Set(steps.map(({ kind }) => kind)).size < steps.length) return [];
    const ranks = steps.map(({ kind }) => RANK[kind] ?? 0);
    const isSorted = (sign: 1 | -1): boolean => ranks.every((rank, at) => at === 0 || sign * (rank - (ranks[at - 1] ?? 0)) > 0);
    const valueOf = (kind: string): string | null => steps.find((step) => step.kind === kind)?.value ?? null;
    const point = valueOf('điểm');
    const fault = !isSorted(1) && !isSorted(-1) ? 'order' : point !== null && !POINT_LETTERS.includes(point.charAt(0)) ? 'letter' : null;
    return [{ written, at: match.index, article: valueOf('điều'), clause: valueOf('khoản'), point, fault }];
  });
}
