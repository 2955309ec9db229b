/** Whether a line stands for one unit although it gives no number: it names one facility, one cluster (caps 3, "missing count"). */
import { fold } from '../../table/fold';
import { activityOf } from '../activities';

/** Kinds of facilities, followed by a name of their own. */
const FACILITY =
  /(?:công ty(?: (?:tnhh|cổ phần|cp|tư nhân))?(?: (?:mtv|một thành viên))?|doanh nghiệp tư nhân|dntn|hợp tác xã|htx|tổ hợp tác|hộ kinh doanh|hkd|cơ sở(?: sản xuất)?|cssx|xưởng)\s+["“]?\p{Lu}/giu;
const CLUSTER = /(?:cụm công nghiệp|ccn)\s+["“]?\p{Lu}/giu;
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

/** Case matters only for the name: "cơ sở sản xuất gạch" names nobody. */
function names(kinds: RegExp, text: string): number {
  return [...text.matchAll(kinds)].filter(([found]) => /\p{Lu}$/u.test(found) && /[\p{Lu}]/u.test(found.at(-1) ?? '')).length;
}
