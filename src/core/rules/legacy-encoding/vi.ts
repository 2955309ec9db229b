/** SB307 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Chữ theo bảng mã cũ TCVN3 hoặc VNI.';

export const words: FindingWords['SB307'] = ({ facts, sheet }) => ({
  message: `Trang tính “${sheet}” có ${String(facts.count)} ô chữ dùng bảng mã cũ ${facts.encodings.map((one) => (one === 'tcvn3' ? 'TCVN3' : 'VNI')).join(' và ')}.`,
  why: 'Máy không có phông cũ sẽ hiện sai chữ, và quy định về công tác văn thư yêu cầu dùng phông Unicode. Các con số không bị ảnh hưởng.',
  todo: 'Chuyển chữ sang Unicode, phông Times New Roman, khi có điều kiện.',
});
