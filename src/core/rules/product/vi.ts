/** SB106 in Vietnamese. */
import { lineOf } from '../../messages/findings/broken-sum/account';
import { brokenSum, ofLine } from '../../messages/findings/broken-sum/vi';
import { figure } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Số lượng nhân đơn giá không bằng thành tiền.';

export const words: FindingWords['SB106'] = (finding) =>
  brokenSum(
    finding,
    (sum) =>
      `Số lượng nhân đơn giá${ofLine(lineOf(finding))} được ${figure(sum.given)}, còn thành tiền ở ô ${sum.total.cell} ghi ${figure(sum.total.amount)}.`,
  );
