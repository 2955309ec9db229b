/** What a number format code says about a figure: decimals, scaling, percent, date. Does not render anything. */

export interface NumberFormatFacts {
  /** Decimals shown; null for General and text, where the figure itself decides. */
  readonly decimals: number | null;
  /** The power of ten between what is stored and what is shown: 6 for `#,##0,,`, which shows đồng as triệu. */
  readonly scale: number;
  /** The same below zero: a section of its own may scale where the other was forgotten. */
  readonly scaleBelowZero: number;
  readonly percent: boolean;
  readonly date: boolean;
}

const known = new Map<string, NumberFormatFacts>();
/** Cells beside each other are mostly of one format. */
let last: { readonly code: string; readonly facts: NumberFormatFacts } | null = null;

/** @param code en-US number format code; its first section (positive figures) counts */
export function numberFormatFacts(code: string): NumberFormatFacts {
  if (last !== null && last.code === code) return last.facts;
  let facts = known.get(code);
  if (facts === undefined) known.set(code, (facts = read(code)));
  last = { code, facts };
  return facts;
}

/** Texts, colours, conditions and padding say nothing of the figure. */
const bare = (section: string): string => section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');

function read(code: string): NumberFormatFacts {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(bare);
  const [section = ''] = sections;
  const plain = { decimals: null, scale: 0, scaleBelowZero: 0, percent: false, date: false };
  if (/^(general|@|)$/i.test(section.trim())) return plain;
  if (/[ymdhs]/i.test(section) && !/[0#?]/.test(section)) return { ...plain, date: true };
  if (!/[0#?]/.test(section)) return plain;
  const decimals = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  const scales = sections
    .slice(0, 3)
    .filter((other) => /[0#?]/.test(other))
    .map(scaleOf);
  // Sections for sizes show on several scales on purpose: the stored figure counts.
  const bySize = /\[[<>=]/.test(code) && new Set(scales).size > 1;
  const scale = bySize ? 0 : scaleOf(section);
  const scaleBelowZero = bySize ? 0 : Math.max(scale, scaleOf(sections[1] ?? ''));
  return { decimals: /E[+-]/i.test(section) ? null : decimals, scale, scaleBelowZero, percent: section.includes('%'), date: false };
}

/** Each comma behind the last digit before the decimal point divides what is shown by a thousand. */
const scaleOf = (section: string): number => 3 * (/[0#?](,+)(?![0#?,])/.exec(section.replace(/\.[0#?]*/, ''))?.[1]?.length ?? 0);
