/** SB103 in Vietnamese. */
import { lineOf } from '../../messages/findings/broken-sum/account';
import { against } from '../../messages/findings/broken-sum/vi';
import { quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Các dòng con cộng lại không bằng dòng cha.';

export const words: FindingWords['SB103'] = (finding) =>
  against(finding, `Số của nhóm${quoted(lineOf(finding))}`, 'cộng các dòng trong nhóm');
