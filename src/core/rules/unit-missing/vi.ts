/** SB301 in Vietnamese. */
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Biểu chưa ghi đơn vị tính của số tiền.';

export const words: FindingWords['SB301'] = () => ({
  message: 'Biểu chưa ghi đơn vị tính của số tiền.',
  why: 'Phía trên biểu, trong tên biểu và trong tiêu đề cột đều không thấy ghi đơn vị tiền. Các phép cộng vẫn được soát.',
  todo: 'Ghi đơn vị tính ở góc phải phía trên biểu, ví dụ “Đơn vị: triệu đồng”.',
});
