/** SB301 in English. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'No money unit is stated.';

export const words: FindingWords['SB301'] = () => ({
  message: 'The table does not state the unit of its amounts.',
  why: 'No money unit stands above the table, in its title or in its column headings. The sums were checked all the same.',
  todo: 'State the unit above the table on the right, for example “Đơn vị: triệu đồng”.',
});
