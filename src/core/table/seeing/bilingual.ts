/**
 * Labels that say the same in two languages ("STT / No.", "Tổng số" above "Total"): the Vietnamese half, by which they are matched.
 * Knows a few English words of tables; a label without any of them is left whole.
 */

const ENGLISH = new RegExp(
  String.raw`\b(?:${[
    'no',
    'total',
    'subtotal',
    'grand',
    'year',
    'years',
    'name',
    'source',
    'sources',
    'fund',
    'funds',
    'funding',
    'unit',
    'item',
    'items',
    'content',
    'contents',
    'description',
    'amount',
    'budget',
    'capital',
    'central',
    'local',
    'national',
    'state',
    'province',
    'provinces',
    'ministries',
    'expenditure',
    'expenditures',
    'expenses',
    'revenue',
    'revenues',
    'including',
    'which',
    'note',
    'notes',
    'remark',
    'remarks',
    'plan',
    'estimate',
    'estimates',
    'actual',
    'accounts',
    'other',
    'others',
    'cost',
    'costs',
    'quantity',
    'price',
    'code',
    'activity',
    'activities',
    'and',
    'of',
    'the',
    'for',
    'from',
  ].join('|')})\b`,
  'i',
);
const PARTS = /\n|\s*\/\s*|\s[-–—]\s|\s*\(\s*|\s+[-–—](?=[A-Z])/g;
/** Vietnamese as it is written, or the two words of a heading that need no marks. */
const VIETNAMESE = /[^\p{ASCII}]|^\s*s?tt\.?\s*$/iu;

/** The text up to where its translation begins; all of it where there is none. */
export function withoutTranslation(text: string): string {
  if (!ENGLISH.test(text)) return text;
  for (const { index, 0: sign } of text.matchAll(PARTS)) {
    const [own, other] = [text.slice(0, index), text.slice(index + sign.length)];
    if (VIETNAMESE.test(own) && !/[^\p{ASCII}–—“”’‘]/u.test(other) && ENGLISH.test(other)) return own;
  }
  return text;
}
