/** SB408: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';

ruleCases('SB408', {
  speaks: {
    'a result kept from before the last change': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 111
A | Còn lại chưa phân bổ | =C3+C4-C5→390 !SB408=421`,
  },
  silent: {
    'noise of the machine’s own adding': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 0.1
2 | Hội chợ triển lãm | 0.2
3 | Đào tạo nghề | 111
A | Còn lại chưa phân bổ | =C3+C4-C5→-110.69999999999999`,
    'never calculated': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 111
A | Còn lại chưa phân bổ | =C3+C4-C5→?`,
  },
});
