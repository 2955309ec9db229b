/** Years in headings: which texts name one year of a plan, and which numbers may be one (realities 2). */

/** Years a plan may name; a figure outside is no year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2049;

/** Words that stand beside a year without saying anything else: "Dự toán giao năm 2026", "2025 (ước thực hiện)". */
const NEUTRAL = new Set(
  'nam kh ke hoach dt du toan th thuc hien uth uoc ut dk du kien nhu cau giao duoc phe duyet kinh phi kp von cua bo tri phan trong chinh thuc de nghi'.split(
    ' ',
  ),
);
const MOST_WORDS = 12;

/** The year a heading names on its own ("KH 2026", "Kinh phí năm 2021", "2026 (dự kiến)"), or null. */
export function yearIn(folded: string): number | null {
  const split = yearAndRest(folded);
  return split !== null && split.rest.split(' ').every((word) => word === '' || NEUTRAL.has(word)) ? split.year : null;
}

/** The one year a short heading holds, and the words beside it: "KCQG năm 2026" is 2026 and "kcqg". Null without or with more. */
export function yearAndRest(folded: string): { readonly year: number; readonly rest: string } | null {
  // Most texts name no year: a glance spares them the reading.
  if (!/(?:19|20)\d\d/.test(folded)) return null;
  const words = folded.split(' ');
  if (words.length > MOST_WORDS) return null;
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word) && isYear(Number(word)));
  const [year] = years;
  if (year === undefined || years.length > 1 || words.some((word) => /[%+/]|\d/.test(word) && word !== year)) return null;
  const rest = words.filter((word, at) => word !== year && !(word === 'nam' && words[at + 1] === year));
  return { year: Number(year), rest: rest.join(' ') };
}
