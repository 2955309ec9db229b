/** How far a figure of the law was read: what the column "Tình trạng kiểm chứng" of the sheet of caps may say. */
export const STANDINGS = {
  read: 'đã đọc nguyên văn',
  unverified: 'chưa kiểm chứng',
  amended: 'chưa đối chiếu TT 64/2024',
  none: 'chưa có quy định',
  entered: 'do đơn vị nhập',
} as const;
