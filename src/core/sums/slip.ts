/** Whether a difference looks like a slip of the hand: one digit typed wrong, two neighbours exchanged. Chance seldom gives such differences. */

/**
 * @param grain the place that figures are round to
 * @returns bits: log₂ of how much rarer chance gives such a difference; 0 where it looks like none
 */
export function slipBits(difference: number, grain: number): number {
  const size = Math.round(Math.abs(difference) / grain);
  if (size === 0 || Math.abs(size * grain - Math.abs(difference)) > 1e-6 * Math.abs(difference)) return 0;
  let core = size;
  let zeros = 0;
  while (core % 10 === 0) {
    core /= 10;
    zeros++;
  }
  // One digit: d · 10ᵏ. Two neighbours exchanged: 9 · d · 10ᵏ.
  const isSlip = core < 10 || (core % 9 === 0 && core <= 72);
  const digits = zeros + (core < 10 ? 1 : 2);
  return isSlip ? Math.max(0, Math.log2(Math.pow(10, digits) / (17 * digits))) : 0;
}
