/** A province as the head of a paper names it: "tỉnh Cao Bằng", "thành phố Đà Nẵng". */
import { provinceOf } from '../law/provinces';

/** @param code of a province of today or of before the merger; null when there is none */
export function provinceTitle(code: string): string | null {
  const province = provinceOf(code);
  if (province === null) return null;
  const name = province.name.replace(/^Thành phố /, '');
  return `${province.kind === 'city' ? 'thành phố' : 'tỉnh'} ${name}`;
}
