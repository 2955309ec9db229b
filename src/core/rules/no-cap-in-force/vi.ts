/** SB505 in Vietnamese. */
import type { CapAnswer } from '../../law/find-cap';
import { answerVi } from '../../messages/caps/vi';
import { LEVEL, yearSpan } from '../../messages/findings/cap-phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Chưa có mức chi để kiểm tra nguồn, tỉnh và năm này.';

function answerTodo(answer: CapAnswer): string {
  if (answer.state === 'undetermined') {
    if (answer.why.reason === 'province-unknown') return 'Chọn tỉnh, thành phố ở mục Mức chi.';
    if (answer.why.reason === 'activity-too-broad') return 'Ghi rõ cấp trong tên dòng, hoặc chọn nội dung ở mục Mức chi.';
    if (answer.why.reason !== 'figures-unknown') return 'Chọn văn bản áp dụng ở mục Mức chi.';
  }
  if (answer.state === 'not-yet')
    return 'Tra văn bản có hiệu lực trong những năm này; muốn kiểm tra thì nhập mức chi vào biểu “Mức chi áp dụng”.';
  return 'Nếu có văn bản thì nhập mức chi vào biểu “Mức chi áp dụng”, hoặc để phần mềm đọc thẳng từ văn bản rồi xác nhận từng mức.';
}

export const words: FindingWords['SB505'] = ({ cell, facts: { answer, level, lines, years } }) => ({
  message: `Chưa kiểm được mức chi của ${String(lines)} dòng dùng kinh phí ${LEVEL[level]}${yearSpan(years)}, bắt đầu từ ô ${cell}.`,
  why: answerVi(answer),
  todo: answerTodo(answer),
});
