/** Names of those who are supported, and the content they are supported for, brought to the form in which they are compared. */
import { fold } from '../table/seeing/fold';

/** Short forms of what an enterprise is, folded (so that “ty” is “ti”; realities 20), in the order in which they are replaced. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:cti|ct)\b/g, 'cong ti'],
  [/\bcp\b/g, 'co phan'],
  [/\btrach nhiem huu han\b/g, 'tnhh'],
  [/\b(?:mot thanh vien|mtv|1tv|1 thanh vien|1 tv)\b/g, ''],
  [/\b(?:htx|h t x)\b/g, 'hop tac xa'],
  [/\btht\b/g, 'to hop tac'],
  [/\bdntn\b/g, 'doanh nghiep tu nhan'],
  [/\b(?:cssx|cs sx)\b/g, 'co so san xuat'],
  [/\b(?:hkd|hkdct)\b/g, 'ho kinh doanh'],
];

const LEGAL_FORM =
  /\b(?:cong ti|tnhh|co phan|hop tac xa|lien hiep hop tac xa|doanh nghiep tu nhan|doanh nghiep|co so san xuat kinh doanh|co so san xuat|co so|ho kinh doanh ca the|ho kinh doanh|ho san xuat|ho|to hop tac|chi nhanh|xuong san xuat|xuong|lang nghe)\b/g;

/** Those who run projects for others stand in many lines by rights. */
const PUBLIC_BODY = /^(?:so|trung tam|tt|ubnd|uy ban|phong|ban|hoi|lien minh|truong|vien|chi cuc|cuc|dai|bao|cac|nhieu|mot so|toan)\b/;

const GENERIC = new Set(
  'cong nghiep nong thon cnnt san xuat kinh doanh ca the don vi thu huong va dich vu thuong mai xay dung che bien tinh huyen xa phuong tren dia ban cac so a b c x y tu nhan theo de an nhom chua xac dinh khac moi nho vua'.split(
    ' ',
  ),
);

const SECOND_FORM = /\s(?:Công ty|C[Tt][Yy]|Hợp tác xã|HTX|Doanh nghiệp|DNTN|Cơ sở|CSSX|Hộ kinh doanh|HKD|Tổ hợp tác|THT)\s/u;

/** "Cty TNHH MTV An Bình" and "Công ty TNHH một thành viên An Bình" are one; null for whoever has no name of their own. */
export function nameKey(text: string): string | null {
  // "HTX An Bình (xã Yên Dũng)" is HTX An Bình; two names in one cell stay two.
  const [alone = '', ...behind] = text.split(/[,;(–]|\s-\s/u);
  let folded = fold(behind.some((part) => SECOND_FORM.test(` ${part} `)) ? text : alone);
  if (PUBLIC_BODY.test(folded)) return null;
  for (const [pattern, full] of ALIASES) folded = folded.replace(pattern, full);
  folded = folded.replace(/ +/g, ' ').trim();
  const own = folded
    .replace(LEGAL_FORM, ' ')
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  return own.some((word) => !GENERIC.has(word) && word.length > 1) && folded.length <= 90 ? folded : null;
}

const NAMED =
  /(?:Công ty|C[Tt][Yy]|Hợp tác xã|HTX|Doanh nghiệp tư nhân|Doanh nghiệp|DNTN|Cơ sở sản xuất|Cơ sở SX|CSSX|Cơ sở|Hộ kinh doanh|HKD|Tổ hợp tác|THT|Xưởng)(?=\s)[^,;:()\n–]*/giu;

const FORMS = /\b(?:cong ti|cti|hop tac xa|htx|doanh nghiep|dntn|co so|cssx|ho kinh doanh|hkd|to hop tac|tht|xuong)\b/;

/** A glance at a folded label: only one with the word for an enterprise can name one. */
export const mayNameOne = (folded: string): boolean => FORMS.test(folded);

/** What follows a name in a sentence: its place, or what it does. */
const PLACE_BEHIND = /\s+(?:tại|ở|trên|thuộc|xã|phường|huyện|tỉnh|thị trấn|thôn|đặc khu)\s.*$/su;
const DEED_BEHIND = /\s+(?:đầu tư|ứng dụng|sản xuất|xây dựng|mua|để|với|trong)\s.*$/su;

/** Of so many small words at most a name is made before its own begins: "HTX nông nghiệp Bình Minh". */
const MOST_BETWEEN = 4;

/** The enterprise that a label names, and what the label says besides; null when it names none, or several. */
export function namedIn(label: string): { readonly name: string; readonly rest: string } | null {
  const [found, ...more] = [...label.matchAll(NAMED)];
  if (found === undefined || more.length > 0) return null;
  const text = found[0].replace(PLACE_BEHIND, '');
  const own = firstCapital(text);
  // A name is written with capitals: "cơ sở công nghiệp nông thôn" is none.
  if (own === null || SECOND_FORM.test(text.slice(own))) return null;
  const name = `${text.slice(0, own)}${text.slice(own).replace(DEED_BEHIND, '')}`.trim();
  return nameKey(name) === null ? null : { name, rest: label.replace(name, ' ') };
}

/** Where the name's own words begin behind "Công ty TNHH", "Cơ sở sản xuất"; null when nothing there is a name. */
function firstCapital(text: string): number | null {
  for (const match of text.matchAll(/\p{Lu}[\p{Ll}\p{Lu}]*/gu)) {
    if (match.index === 0 || /^(?:TNHH|MTV|HTX|DNTN|CSSX|HKD|THT|CNNT|CP|SX)$/.test(match[0])) continue;
    return text.slice(0, match.index).trim().split(/\s+/).length <= MOST_BETWEEN + 2 ? match.index : null;
  }
  return null;
}

/** Words that a project's name carries or leaves out without meaning another project. */
const LIGHT = new Set(
  'ho tro de an du an nhiem vu thuc hien trong vao cho tai cua va cac nham voi tren dia ban ung dung tien tien moi dau tu xa phuong huyen tinh thi tran'.split(
    ' ',
  ),
);

/** The words that tell one content from another, sorted; the place in which it is carried out is no content. */
export function contentWords(text: string): string[] {
  const words = fold(
    text.replace(/[,\s]*(?:(?:tại|ở)\s+)?(?:xã|phường|huyện|thị trấn|tỉnh|thôn|đặc khu|cụm công nghiệp)\s+\p{Lu}.*$/su, ''),
  ).split(' ');
  return [...new Set(words.filter((word) => word !== '' && !LIGHT.has(word)))].sort();
}

const LEVEL = /^(?:(?:ubnd|uy ban nhan dan|uy ban) )?(huyen|thi xa|thanh pho|tp|quan|xa|phuong|thi tran|dac khu)\s+(\S.*)$/;

/**
 * A unit of government as its level and its bare name; districts ended on 1/7/2025 and came back under communes (realities 20).
 * @param folded the label it is named by
 */
export function unitNameOf(folded: string): { readonly isFormer: boolean; readonly name: string } | null {
  const match = LEVEL.exec(folded);
  const level = match?.[1] ?? '';
  return match === null ? null : { isFormer: !['xa', 'phuong', 'dac khu'].includes(level), name: match[2] ?? '' };
}
