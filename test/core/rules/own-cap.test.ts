/** SB510: what an office entered into the form of caps and cannot be used. */
import { ruleCases } from '../../support/rule-cases';

const FORM = (rows: string): string => `
BẢNG THUYẾT MINH MỨC CHI ÁP DỤNG
Đơn vị: Triệu đồng
TT | Nội dung hoạt động | Nguồn áp dụng | ĐVT | Tỷ lệ tối đa (%) | Mức tối đa cho một đơn vị | Căn cứ | Hiệu lực | Tình trạng kiểm chứng
${rows}`;

const MODEL = 'Xây dựng mô hình trình diễn kỹ thuật (công nghệ mới, sản phẩm mới)';
const BRAND = 'Xây dựng, đăng ký thương hiệu, nhãn hiệu';
const ACT = 'Nghị quyết số 07/2025/NQ-HĐND, Điều 3';

ruleCases('SB510', {
  speaks: {
    'words where a figure belongs': FORM(
      `1 | ${MODEL} | KCĐP Cao Bằng | mô hình | 30 | bốn trăm !SB510 | ${ACT} | từ 01/01/2026 | do đơn vị nhập`,
    ),
    'a day that does not exist': FORM(`1 | ${MODEL} | KCĐP Cao Bằng | mô hình | 30 | 400 | ${ACT} | từ 31/02/2026 !SB510 | do đơn vị nhập`),
    'an end before the start': FORM(
      `1 | ${MODEL} | KCĐP Cao Bằng | mô hình | 30 | 400 | ${ACT} | 01/01/2027 - 01/01/2026 !SB510 | do đơn vị nhập`,
    ),
    'no article': FORM(
      `1 | ${MODEL} | KCĐP Cao Bằng | mô hình | 30 | 400 | Nghị quyết số 07/2025/NQ-HĐND !SB510 | từ 01/01/2026 | do đơn vị nhập`,
    ),
    'no source': FORM(`1 | ${MODEL} |  !SB510 | mô hình | 30 | 400 | ${ACT} | từ 01/01/2026 | do đơn vị nhập`),
    'local money of no province': FORM(`1 | ${MODEL} | KCĐP !SB510 | mô hình | 30 | 400 | ${ACT} | từ 01/01/2026 | do đơn vị nhập`),
    'two caps for one activity at once': FORM(`1 | ${BRAND} | KCĐP Cao Bằng | nhãn hiệu | 50 | 30 | ${ACT} | từ 01/01/2026 | do đơn vị nhập
2 | ${BRAND} !SB510 | KCĐP Cao Bằng | nhãn hiệu | 50 | 40 | ${ACT} | từ 01/07/2026 | do đơn vị nhập`),
  },
  silent: {
    'caps that are complete': FORM(`1 | ${MODEL} | KCĐP Cao Bằng | mô hình | 30 | 400 | ${ACT} | từ 01/01/2026 | do đơn vị nhập
2 | ${BRAND} | KCĐP Cao Bằng | nhãn hiệu | 50 | 30 | ${ACT} khoản 2 | 01/01/2026 - 31/12/2030 | do đơn vị nhập`),
    'one act follows on another':
      FORM(`1 | ${BRAND} | KCĐP Cao Bằng | nhãn hiệu | 50 | 30 | ${ACT} | 01/01/2026 - 30/06/2026 | do đơn vị nhập
2 | ${BRAND} | KCĐP Cao Bằng | nhãn hiệu | 50 | 40 | ${ACT} | từ 01/07/2026 | do đơn vị nhập`),
    'lines still to be filled in': FORM(`1 | ${MODEL} | KCĐP Cao Bằng | mô hình |  |  |  |  | 
2 | ${BRAND} | KCĐP |  |  |  |  |  | `),
    'a province’s own list of caps': `
PHỤ LỤC MỨC CHI KHUYẾN CÔNG
Đơn vị: Triệu đồng
TT | Nội dung | Tỷ lệ tối đa (%) | Mức tối đa | Căn cứ
1 | ${MODEL} | 30 | bốn trăm | ${ACT}`,
    'lines that the product filled in': FORM(`1 | ${MODEL} | KCĐP | mô hình | 30 | 999 |  |  | chưa kiểm chứng`),
    'lines that repeat the shipped caps': FORM(
      `1 | ${MODEL} | KCQG | mô hình | 30 | 1000 | TT 28/2018/TT-BTC, Điều 8 khoản 2 | từ 11/5/2018 | chưa đối chiếu TT 64/2024`,
    ),
    'an act whose days the register knows': FORM(
      `1 | ${MODEL} | KCĐP Phú Thọ | mô hình | 30 | 400 | Nghị quyết số 23/2025/NQ-HĐND, Điều 3 |  | do đơn vị nhập`,
    ),
  },
});
