/** What a hand may have meant instead of what it typed: the sign turned, zeros too many or too few, two neighbouring digits swapped. */
import { amountFromText, isZero, negate, scaleByPowerOfTen, toPlainText, type Amount } from '../money/amount';

export type SlipKind = 'sign' | 'scale' | 'transposed-digits';

export interface Slip {
  readonly kind: SlipKind;
  /** What was meant. */
  readonly value: Amount;
}

const POWERS = [-6, -3, -2, -1, 1, 2, 3, 6] as const;

export function slipsOf(actual: Amount): readonly Slip[] {
  if (isZero(actual)) return [];
  const slips: Slip[] = [{ kind: 'sign', value: negate(actual) }];
  for (const power of POWERS) slips.push({ kind: 'scale', value: scaleByPowerOfTen(actual, power) });
  const digits = toPlainText(actual);
  const places = Array.from(digits).flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
  places.slice(1).forEach((second, at) => {
    const first = places[at] ?? second;
    if (digits[first] === digits[second]) return;
    const turned = Array.from(digits);
    [turned[first], turned[second]] = [digits[second] ?? '', digits[first] ?? ''];
    const value = amountFromText(turned.join(''));
    if (value !== null) slips.push({ kind: 'transposed-digits', value });
  });
  return slips;
}
