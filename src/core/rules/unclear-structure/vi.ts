/** SB002 in Vietnamese. */
import { listed, tested } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Có biểu, nhưng chưa rõ dòng hay cột tổng gồm những gì; nêu rõ còn thiếu gì để kết luận.';

export const words: FindingWords['SB002'] = ({ facts, cell, related }) => {
  const count = String(facts.equations);
  if (facts.reason === 'open') {
    const more = related.length === 0 ? '' : ` và ${String(related.length)} ô khác`;
    return {
      message: `Chưa đủ căn cứ kết luận vì ô ${cell}${more} chưa đọc được thành số.`,
      why: `Ô để dấu “…”, báo lỗi hoặc lẫn chữ thì không cộng được${related.length === 0 ? '' : ` (${listed([cell, ...related])})`}. Có ${count} phép tính cần đến ${related.length === 0 ? 'ô này' : 'các ô này'}.`,
      todo: `Điền đủ số vào ${related.length === 0 ? `ô ${cell}` : 'các ô này'} rồi soát lại.`,
    };
  }
  const sample = facts.sample === null ? '' : ` ${tested(facts.sample)}`;
  if (facts.reason === 'unsure') {
    const more = facts.equations > 1 ? ` Còn ${String(facts.equations - 1)} phép tính khác như vậy.` : '';
    return {
      message: `Ô ${cell} có thể chưa khớp với các số cộng thành nó, nhưng chưa đủ căn cứ để kết luận.`,
      why: `Những chỗ tương tự bên cạnh thì cộng khớp.${sample}${more}`,
      todo: 'Xem lại các số này; nếu ô này vốn cộng theo cách khác thì không phải sửa.',
    };
  }
  if (facts.reason === 'broken') {
    return {
      message: `Chưa đủ căn cứ kết luận vì có đến ${count} phép tính cùng sai.`,
      why: `Sai nhiều như vậy thì không thể chỉ ra từng ô.${sample}`,
      todo: 'Xem biểu có bị chép lệch dòng, lệch cột hay lẫn số liệu của năm khác không.',
    };
  }
  return {
    message: `Chưa đủ căn cứ kết luận vì số tổng ở ô ${cell} không khớp với cách cộng nào.`,
    why: `Có ${count} phép tính chưa kết luận được.${sample}`,
    todo: 'Xem tổng này gồm những dòng, những cột nào. Phần nào chỉ là “trong đó” thì ghi rõ để khỏi hiểu nhầm.',
  };
};
