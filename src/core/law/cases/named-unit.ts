/** Whether a line stands for one unit although it gives no number: it names one facility, one cluster (caps 3, "missing count"). */
import { fold } from '../../table/fold';
import { activityOf } from '../activities';

/** Kinds of facilities, followed by what they make and a name of their own. */
const FACILITY =
  /(?<![\p{L}\d])(?:công ty|doanh nghiệp tư nhân|dntn|hợp tác xã|htx|tổ hợp tác|tht|hộ kinh doanh|hkd|hộ|cơ sở|cssx|xưởng|ông|bà)((?:\s+(?:tnhh|cổ phần|cp|tư nhân|mtv|một thành viên|\p{Ll}+)){0,6}?)\s+["“]?(\p{Lu}[\p{L}\d]*)/giu;
/** Words before a capital that make it a place, and kinds of facilities that are no name: "cơ sở CNNT huyện Lục Ngạn". */
const PLACE =
  /(?:^|\s)(?:huyện|xã|thị|thành|tỉnh|phường|tp|trên|địa|tại|ở|bàn|của|thuộc|thôn|bản|làng|ấp|khu|cụm|vùng|trong|cho)(?=\s|$)/iu;
const NO_NAME = /^(?:CN|CNNT|TTCN|CNTT|SX|KD|SP|CCN)$/;
const CLUSTER = /(?:cụm công nghiệp|ccn)()\s+["“]?(\p{Lu}[\p{L}\d]*)/giu;
const MANY = /\b(?:cac|nhung|mot so|nhieu)\s+(?:co so|cong ti|doanh nghiep|hop tac xa|htx|cum|ho)\b/;
/** What one facility that is named can stand for. */
const BY_FACILITY: ReadonlySet<string> = new Set(['facility', 'enterprise', 'model']);

/** @param beneficiaries texts of the columns that name who is helped */
export function namesOneUnit(label: string, beneficiaries: readonly string[], activity: string): boolean {
  const per = activityOf(activity)?.unit ?? '';
  const text = [label, ...beneficiaries].join(' ');
  if (MANY.test(fold(text))) return false;
  if (per === 'industrialCluster') return names(CLUSTER, text) === 1;
  if (!BY_FACILITY.has(per)) return false;
  // The same facility may stand in the label and in its own column.
  const own = beneficiaries.filter((one) => names(FACILITY, one) > 0);
  return own.length > 0 ? own.every((one) => names(FACILITY, one) === 1 && !/[;\n]/.test(one)) : names(FACILITY, label) === 1;
}

/** Case matters only for the name: "cơ sở sản xuất gạch" names nobody. "05 cơ sở …" counts, it does not name. */
function names(kinds: RegExp, text: string): number {
  return [...text.matchAll(kinds)].filter(({ index, 1: between = '', 2: name }) => {
    if (/\d\s*$/.test(text.slice(0, index))) return false;
    return name === undefined ? true : /^\p{Lu}/u.test(name) && !NO_NAME.test(name) && !PLACE.test(between);
  }).length;
}
