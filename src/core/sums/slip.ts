/** Whether a difference looks like a slip of the hand: one digit typed wrong, two neighbours exchanged. Chance seldom gives such differences. */

/**
 * @param grain the place that figures are round to
 * @returns bits: log₂ of how much rarer chance gives such a difference; 0 where it looks like none
 */
export function slipBits(difference: number, grain: number): number {
  // Digits are tens, whatever the step of the figures: in fives a slip of one digit is seen by the place below.
  const place = Math.pow(10, Math.floor(Math.log10(grain) + 1e-9));
  const size = Math.round(Math.abs(difference) / place);
  if (size === 0 || Math.abs(size * place - Math.abs(difference)) > 1e-6 * Math.abs(difference)) return 0;
  let core = size;
  let zeros = 0;
  while (core % 10 === 0) {
    core /= 10;
    zeros++;
  }
  // One digit: d · 10ᵏ. Two neighbours exchanged: 9 · d · 10ᵏ.
  const isSlip = core < 10 || (core % 9 === 0 && core <= 72);
  const digits = zeros + (core < 10 ? 1 : 2);
  return isSlip ? Math.max(0, Math.log2((Math.pow(10, digits) * place) / (17 * digits * grain))) : 0;
}
