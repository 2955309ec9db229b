/** SB407: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB407', {
  speaks: {
    'figures of another file, said once': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | ='[Phu luc.xlsx]Biểu 2'!C9→317 !SB407
2 | Hội chợ triển lãm | ='[Phu luc.xlsx]Biểu 2'!C10→215
  | Tổng cộng | =SUM(C3:C4)→532`,
  },
  silent: {
    'another sheet of the same file': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | ='Nguồn'!A1→317
2 | Hội chợ triển lãm | 215
  | Tổng cộng | =SUM(C3:C4)→532
@sheet Nguồn
317`,
  },
});
