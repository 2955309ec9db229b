/** What a number format code says about a figure: decimals, scaling, percent, date. Does not render anything. */

export interface NumberFormatFacts {
  /** Decimals shown; null for General and text, where the figure itself decides. */
  readonly decimals: number | null;
  /** Each trailing comma divides what is shown by a thousand. */
  readonly thousands: number;
  readonly percent: boolean;
  readonly date: boolean;
}

const known = new Map<string, NumberFormatFacts>();

/** @param code en-US number format code; only its first section (positive figures) counts */
export function numberFormatFacts(code: string): NumberFormatFacts {
  let facts = known.get(code);
  if (facts === undefined) {
    facts = read(code);
    known.set(code, facts);
  }
  return facts;
}

function read(code: string): NumberFormatFacts {
  const section = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const plain = { decimals: null, thousands: 0, percent: false, date: false };
  if (/^(general|@|)$/i.test(section.trim())) return plain;
  if (/[ymdhs]/i.test(section) && !/[0#?]/.test(section)) return { ...plain, date: true };
  if (!/[0#?]/.test(section)) return plain;
  const decimals = /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
  const scaling = /[0#?](,+)(?![0#?,])/.exec(section.replace(/\.[0#?]*/, ''))?.[1]?.length ?? 0;
  return { decimals: /E[+-]/i.test(section) ? null : decimals, thousands: scaling, percent: section.includes('%'), date: false };
}
