/** Checks in the pane's own thread, after letting the page show that a check runs. */
import { checkWorkbook } from '../../../core/check/check';
import type { Check } from './check';

export const checkHere: Check = async (snapshot, options) => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return checkWorkbook(snapshot, options);
};
