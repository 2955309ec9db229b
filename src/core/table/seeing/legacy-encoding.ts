/**
 * TCVN3 and VNI text turned into Unicode for recognition (realities 14, B). Decides nothing about figures: digits and
 * separators are the same in all codings, and nobody's text is rewritten here.
 */
import { PACKS } from '../../packs/register';
import lexicon from './lexicon/lexicon.json';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** TCVN3: one byte a letter, seen by Excel as the Latin-1 character of the same code (realities B.2). */
const TCVN3_LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** VNI: a base letter and a mark (realities B.3). */
const VNI_PAIRS: Readonly<Record<string, string>> = (() => {
  const table: Record<string, string> = {};
  const rows: readonly (readonly [string, string])[] = [
    ['a', 'ùá øà ûả õã ïạ êă éắ èằ úẳ üẵ ëặ ââ áấ àầ åẩ ãẫ äậ'],
    ['e', 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ'],
    ['o', 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ'],
    ['ô', 'ùớ øờ ûở õỡ ïợ'],
    ['u', 'ùú øù ûủ õũ ïụ'],
    ['ö', 'ùứ øừ ûử õữ ïự'],
    ['y', 'ùý øỳ ûỷ õỹ'],
  ];
  for (const [base, marks] of rows) {
    for (const pair of marks.split(' ')) {
      const [mark = '', letter = ''] = Array.from(pair);
      table[base + mark] = letter;
      table[base.toUpperCase() + mark.toUpperCase()] = letter.toUpperCase();
      table[base.toUpperCase() + mark] = letter.toUpperCase();
    }
  }
  return table;
})();

const VNI_SINGLES: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ñ: 'đ',
  Ô: 'Ơ',
  Ö: 'Ư',
  Î: 'Ỵ',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Ñ: 'Đ',
};

const TONE_BASE: Readonly<Record<string, string>> = { A: 'àảãáạ', E: 'èẻẽéẹ', O: 'òỏõóọ', U: 'ùủũúụ', I: 'ìỉĩíị', Y: 'ỳỷỹýỵ' };

export function decodeTcvn3(text: string): string {
  let decoded = '';
  for (const letter of text) {
    const unicode = TCVN3_LETTERS[letter];
    const capital = decoded.at(-1) ?? '';
    // Some converters write a capital vowel followed by the lower-case code: "Aµ" is À (B.2).
    if (unicode !== undefined && TONE_BASE[capital]?.includes(unicode)) decoded = decoded.slice(0, -1) + unicode.toUpperCase();
    else decoded += unicode ?? letter;
  }
  return decoded;
}

export function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length;) {
    const pair = VNI_PAIRS[text.slice(at, at + 2)];
    if (pair !== undefined) {
      decoded += pair;
      at += 2;
    } else {
      const letter = text.charAt(at);
      decoded += VNI_SINGLES[letter] ?? letter;
      at += 1;
    }
  }
  return decoded;
}

/** Letters that exist solely in Unicode Vietnamese: with one of them, a text is no old coding. */
const UNICODE_ONLY = /[\u1EA0-\u1EF9ơưđăƠƯĐĂ]/;
const TCVN3_SIGN = /[\p{L}][¸µ¶·¹¨©ª«¬®§\u00AD]|[¸µ¶·¹¨©ª«¬®§\u00AD][\p{L}]/u;
const VNI_SIGN = /[aeouyôöAEOUYÔÖ][ùøûõïêéèúüëâáàåãä]|\p{L}[ñôöîæ]|[ñôöîæ]\p{L}/u;

/** One possible Vietnamese syllable, with its marks: what a wrong decoding rarely yields. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** The field's own words, with their marks: two of them in a decoded text settle its coding (B.1). */
const FIELD_WORDS: ReadonlySet<string> = new Set(
  [PACKS[0].sources, lexicon.columnRoles, lexicon.rowRoles]
    .flat()
    .flatMap((entry) => entry.synonyms ?? [])
    .flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u))
    .filter((word) => /[^a-z]/.test(word)),
);

/** How many marked words of the text are possible syllables; a word of the field counts three times. */
function vietnamese(text: string): number {
  let score = 0;
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    if (!/[^a-z]/.test(word)) continue;
    if (FIELD_WORDS.has(word)) score += 3;
    else if (SYLLABLE.test(word)) score += 1;
  }
  return score;
}

/**
 * The coding a cell is written in, by its font's name or by its characters; null for Unicode and for doubt.
 * @param text the cell's text as stored: decoding comes before any cleaning
 */
export function detectEncoding(text: string, fontName: string): LegacyEncoding | null {
  if (/^\p{ASCII}*$/u.test(text)) return null;
  if (/^\.Vn/i.test(fontName)) return 'tcvn3';
  if (/^VNI([- ]|$)/i.test(fontName)) return 'vni';
  if (UNICODE_ONLY.test(text)) return null;
  const plain = vietnamese(text);
  const asTcvn3 = vietnamese(decodeTcvn3(text)) - plain;
  const asVni = vietnamese(decodeVni(text)) - plain;
  // Without one of the telling signs, only words of the field are enough.
  const enough = (score: number, sign: RegExp): boolean => score >= (sign.test(text) ? 2 : 5);
  if (asTcvn3 > asVni) return enough(asTcvn3, TCVN3_SIGN) ? 'tcvn3' : null;
  return asVni > asTcvn3 && enough(asVni, VNI_SIGN) ? 'vni' : null;
}

export function decode(text: string, encoding: LegacyEncoding | null): string {
  if (encoding === 'tcvn3') return decodeTcvn3(text);
  return encoding === 'vni' ? decodeVni(text) : text;
}
