/** SB506 in Vietnamese. */
import { activityName, quoted } from '../../messages/findings/cap-phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { shortLabel } from '../../messages/shorten';

export const says = 'Có dòng chưa rõ là nội dung hoạt động nào.';

export const words: FindingWords['SB506'] = ({ cell, facts: { lines, of, text, candidates } }) => ({
  message: `Trong ${String(of)} dòng được hỗ trợ có ${String(lines)} dòng chưa rõ là nội dung hoạt động nào, nên chưa tra được mức chi; dòng đầu tiên ở ô ${cell}${quoted(text)}.`,
  why:
    candidates.length > 1
      ? `Tên dòng có thể hiểu là ${candidates
          .slice(0, 2)
          .map((id) => `“${shortLabel(activityName(id))}”`)
          .join(' hoặc ')}.`
      : 'Mức chi tra theo nội dung hoạt động, mà tên các dòng này không nêu nội dung nào trong danh mục.',
  todo: 'Chọn nội dung cho các dòng này ở mục Mức chi, hoặc ghi tên dòng rõ hơn.',
});
