/** What each rule says, in one sentence: the head of its page. The contract's list in other words, and in Vietnamese. */
import type { FindingCode } from '../../src/core/rules/finding';

export const SAYS: Readonly<Record<FindingCode, { readonly vi: string; readonly en: string }>> = {
  SB001: {
    vi: 'Trang tính có số liệu nhưng không thấy biểu kinh phí nào.',
    en: 'A sheet holds numbers, but no budget table was found on it.',
  },
  SB002: {
    vi: 'Có biểu, nhưng chưa rõ dòng hay cột tổng gồm những gì; nêu rõ còn thiếu gì để kết luận.',
    en: 'A table is there, but what its totals are made of could not be settled; what is missing is named.',
  },
  SB010: { vi: 'Giai đoạn thiếu cột của một năm.', en: 'The period lacks a year column.' },
  SB011: { vi: 'Một năm có hai cột.', en: 'A year stands twice.' },
  SB012: { vi: 'Tiêu đề và các cột nói về hai giai đoạn khác nhau.', en: 'Title and columns name different periods.' },
  SB013: { vi: 'Số thứ tự bị nhảy hoặc lặp.', en: 'Line numbers skip or repeat.' },
  SB014: { vi: 'Biểu cần tổng cộng mà không có dòng tổng.', en: 'A table that needs a total has none.' },
  SB015: { vi: 'Dòng hoặc cột ẩn vẫn được cộng vào tổng.', en: 'Hidden rows or columns take part in a sum.' },
  SB016: { vi: 'Hai dòng giống hệt nhau.', en: 'Two lines say the same thing.' },
  SB101: {
    vi: 'Các năm (hoặc các phần) của một dòng cộng lại không bằng tổng của dòng.',
    en: 'Years (or parts) do not add up to the total of the line.',
  },
  SB102: { vi: 'Các dòng cộng lại không bằng tổng của cột.', en: 'Lines do not add up to the total of the column.' },
  SB103: { vi: 'Các dòng con cộng lại không bằng dòng cha.', en: 'Children do not add up to their parent.' },
  SB104: { vi: 'Tổng chung không khớp với dòng tổng hoặc cột tổng.', en: 'The corner does not agree with one or both sides.' },
  SB105: { vi: 'Các số “trong đó” lớn hơn số chứa chúng.', en: 'The “trong đó” parts exceed the whole.' },
  SB106: { vi: 'Số lượng nhân đơn giá không bằng thành tiền.', en: 'Quantity times unit price is not the amount.' },
  SB107: {
    vi: 'Tỷ lệ, tốc độ tăng, tỷ trọng hay số bình quân không đúng với các số dùng để tính.',
    en: 'A percentage, growth, share or mean does not follow from its figures.',
  },
  SB108: {
    vi: 'Các số làm tròn riêng từng số, chênh lệch hoàn toàn do làm tròn.',
    en: 'Separately rounded figures, fully explained by rounding.',
  },
  SB110: {
    vi: 'Một số chi tiết, không phải số tổng, làm các phép tính không khớp.',
    en: 'A single entry, not a total, is what breaks the sums.',
  },
  SB111: {
    vi: 'Cách tính ghi ở dòng đánh số cột (“3=1+2”) không đúng với số liệu.',
    en: 'A column rule that the form itself states (“3=1+2”) does not hold.',
  },
  SB109: {
    vi: 'Bản in cộng không khớp vì ô chỉ hiện số đã làm tròn, còn số lưu thì khớp.',
    en: 'The printed figures do not add up though the stored ones do.',
  },
  SB201: { vi: 'Cùng một số mà hai biểu ghi khác nhau.', en: 'The same figure differs between two tables.' },
  SB202: {
    vi: 'Một câu trong văn bản, hoặc phần bằng chữ, ghi số khác với biểu.',
    en: 'A sentence, or an amount in words, and the table disagree.',
  },
  SB203: { vi: 'Mục tiêu khối lượng chia nhỏ không cộng ra số chung.', en: 'Physical targets do not add up.' },
  SB204: {
    vi: 'Có kinh phí mà không có khối lượng, hoặc có khối lượng mà không có kinh phí.',
    en: 'Money without a target, or a target without money.',
  },
  SB205: { vi: 'Một đề án hoặc một đơn vị thụ hưởng ghi hai lần.', en: 'One project or beneficiary stands twice.' },
  SB206: {
    vi: 'Một đơn vị nhận cả khuyến công quốc gia và khuyến công địa phương cho cùng nội dung.',
    en: 'One beneficiary gets national and local support for the same content.',
  },
  SB301: { vi: 'Biểu chưa ghi đơn vị tính của số tiền.', en: 'No money unit is stated.' },
  SB302: { vi: 'Một biểu ghi hai đơn vị tính.', en: 'Two units in one table.' },
  SB303: {
    vi: 'Một ô, một cột, một dòng hay cả biểu lệch 1.000 lần so với các số liên quan.',
    en: 'A cell, a column, a line or a whole table is a power of ten away from its kin.',
  },
  SB304: { vi: 'Số đang lưu dạng chữ.', en: 'A number stored as text.' },
  SB305: { vi: 'Số có hai cách đọc (4.700 là 4700 hay 4,7).', en: 'Two readings remain (4.700 is 4700 or 4.7).' },
  SB306: { vi: 'Số tiền bị đổi thành ngày tháng.', en: 'A number became a date.' },
  SB307: { vi: 'Chữ theo bảng mã cũ TCVN3 hoặc VNI.', en: 'Texts in TCVN3 or VNI.' },
  SB501: { vi: 'Mức hỗ trợ vượt mức chi tối đa theo số tiền.', en: 'Support is above the absolute cap.' },
  SB502: { vi: 'Mức hỗ trợ vượt tỷ lệ tối đa so với chi phí.', en: 'Support is above the permitted share of the cost.' },
  SB503: {
    vi: 'Vốn đối ứng thấp hơn phần còn lại sau tỷ lệ hỗ trợ tối đa.',
    en: 'The counterpart is below what the share of the cap leaves.',
  },
  SB504: { vi: 'Chi quản lý vượt tỷ lệ cho phép.', en: 'Management cost is above its share.' },
  SB505: { vi: 'Chưa có mức chi để kiểm tra nguồn, tỉnh và năm này.', en: 'No cap is known for this source, province and year.' },
  SB506: { vi: 'Có dòng chưa rõ là nội dung hoạt động nào.', en: 'Lines could not be matched to an activity.' },
  SB507: { vi: 'Đã áp dụng mức chi chưa ai kiểm chứng.', en: 'A cap was applied whose text nobody has verified.' },
  SB508: { vi: 'Kinh phí vượt trần được giao cho nguồn và năm.', en: 'A source is above the ceiling given for it in a year.' },
  SB509: {
    vi: 'Số hiệu văn bản viết sai, đã hết hiệu lực hoặc chưa có trong danh mục.',
    en: 'A legal citation is miswritten, out of date or not known.',
  },
  SB510: {
    vi: 'Mức chi do đơn vị nhập chưa dùng được vì một ô ghi thiếu hoặc sai.',
    en: 'A cap that the office entered cannot be used: a cell of it is missing or wrong.',
  },
};
