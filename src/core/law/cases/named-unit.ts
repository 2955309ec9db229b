/** Whether a line stands for one unit although it gives no number: it names one facility, one cluster (caps 3, "missing count"). */
import { fold } from '../../table/seeing/fold';
import { activityOf } from '../activities';

const FACILITY =
  /(?<![\p{L}\d])(?:công ty|cty|doanh nghiệp tư nhân|dntn|hợp tác xã|htx|tổ hợp tác|tht|hộ kinh doanh|hkd|hộ|cơ sở|cssx|xưởng|ông|bà)(?!\p{L})/giu;
const CLUSTER = /(?<![\p{L}\d])(?:cụm công nghiệp|ccn)(?!\p{L})/giu;
const MANY = /\b(?:cac|nhung|mot so|nhieu)\s+(?:co so|cong ti|doanh nghiep|hop tac xa|htx|cum|ho)\b/;
/** What one facility that is named can stand for. */
const BY_FACILITY: ReadonlySet<string> = new Set(['facility', 'enterprise', 'model']);

/** Between a kind and its name: what sort of company it is. */
const SORT = /^(?:TNHH|CP|CPSX|MTV|TM|DV|SX|KD|XNK)$/;
/** Kinds of facilities, written large, that name nobody: "cơ sở CNNT huyện Lục Ngạn". */
const NO_NAME = /^(?:CN|CNNT|TTCN|SP|CCN)$/;
/** What comes after these is a place, or somebody else; written large, some of them are names ("Công ty TNHH Thành Công"). */
const PLACE = /^(?:huyện|xã|thị|thành|tỉnh|phường|tp|trên|địa|tại|ở|của|thuộc|thôn|bản|làng|ấp|khu|cụm|vùng|trong|cho|theo)$/u;
const LARGE_PLACE = /^(?:Huyện|Xã|Phường|Tỉnh|TP|Thôn|Bản|Ấp)$/u;
const COMPANY = /^(?:công ty|cty|doanh nghiệp tư nhân|dntn|hợp tác xã|htx)$/iu;
/** "Hai cơ sở: …" counts; so does a figure. */
const COUNTED = /(?:\d|(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))\s*$/iu;
/** "Hợp tác xã sản xuất và chế biến nông sản Tân Cương": a name comes within so many words. */
const WITHIN = 7;
/** So much of a name tells it from another. */
const NAME_WORDS = 2;

/** @param beneficiaries texts of the columns that name who is helped */
export function namesOneUnit(label: string, beneficiaries: readonly string[], activity: string): boolean {
  const per = activityOf(activity)?.unit ?? '';
  const text = [label, ...beneficiaries].join(' ');
  if (MANY.test(fold(text))) return false;
  if (per === 'industrialCluster') return named(CLUSTER, text) === 1;
  if (!BY_FACILITY.has(per)) return false;
  // The same facility may stand in the label and in its own column.
  const own = beneficiaries.filter((one) => named(FACILITY, one) > 0);
  return own.length > 0 ? own.every((one) => named(FACILITY, one) === 1 && !/[;\n]/.test(one)) : named(FACILITY, label) === 1;
}

/** The names that these kinds bear; "hộ ông Nguyễn Văn A" is one, and so is a name that stands twice. */
function named(kinds: RegExp, text: string): number {
  const whole = text.normalize('NFC');
  const names = [...whole.matchAll(kinds)].flatMap(({ index, 0: kind }) =>
    COUNTED.test(whole.slice(0, index)) ? [] : (nameAfter(whole.slice(index + kind.length), COMPANY.test(kind)) ?? []),
  );
  return new Set(names).size;
}

/** The name with what follows it in its clause; "cơ sở sản xuất gạch" has none. Case tells a name. */
function nameAfter(rest: string, isCompany: boolean): string | null {
  const [clause = ''] = rest.split(/[,;()\n]|\s[-–]\s/);
  const words = clause.split(/[\s"“”]+/).filter(Boolean);
  for (const [at, word] of words.slice(0, WITHIN).entries()) {
    if (SORT.test(word)) continue;
    if (NO_NAME.test(word) || PLACE.test(word) || (!isCompany && LARGE_PLACE.test(word))) return null;
    if (/^\p{Lu}/u.test(word)) return fold(words.slice(at, at + NAME_WORDS).join(' '));
  }
  return null;
}
