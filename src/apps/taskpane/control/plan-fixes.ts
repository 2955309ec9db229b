/** Which fixes may be made, by core/fix. Loaded when a check has found something to fix: the rest of the pane reads no formulas. */
export { planReview, wholeSafeFixes } from '../../../core/fix/whole-fixes';
