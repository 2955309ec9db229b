/** How alike two labels are: 1 for the same words, 0 for none in common. For proposing renamed lines, never for matching alone. */
const wordsIn = (folded: string): string[] => folded.split(' ').filter((word) => word !== '');

/** Shares of common words, and of common pairs of letters, so that a mended typing slip still counts. */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  return Math.max(dice(wordsIn(a), wordsIn(b)), dice(pairsOf(a), pairsOf(b)));
}

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const one of a) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of b) {
    const count = left.get(one) ?? 0;
    if (count > 0) {
      common++;
      left.set(one, count - 1);
    }
  }
  return (2 * common) / (a.length + b.length);
}

/** "Đề án 1" and "Đề án 2" are two things, however alike. */
export const numbersIn = (folded: string): string => (folded.match(/\d+/g) ?? []).join(' ');
