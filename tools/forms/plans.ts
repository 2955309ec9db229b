/** Two plans made from the templates: the published summary of Bắc Giang, and Cao Bằng's programme with the targets of its text and money still to come. */
import { GROUPINGS } from '../../src/core/forms/activities';
import { buildForms } from '../../src/core/forms/build';
import type { PlanFigure } from '../../src/core/forms/facts';
import { parametersOf } from '../../src/core/forms/parameters';
import { SHIPPED } from '../../src/core/law/catalogue';
import { amountFromInteger } from '../../src/core/money/amount';
import type { NewSheet } from '../../src/core/workbook/new-sheet';
import { newWorkbookFile } from '../../src/hosts/files/insert/new-workbook-file';

/** Triệu đồng, 2021 to 2025 (handbook 5.1). */
const BAC_GIANG = {
  national: [2800, 4700, 6900, 6200, 7100],
  local: [5000, 5500, 6100, 6800, 7500],
  counterpart: [38800, 47830, 51060, 52200, 61110],
} as const;

/** QĐ 2036/QĐ-UBND, for 2026 to 2030 as a whole; 8 models are twice 04, as sections II and IV have them. */
const CAO_BANG: Readonly<Record<string, number>> = {
  'Đào tạo nghề theo nhu cầu của cơ sở CNNT': 3,
  'Khảo sát, học tập kinh nghiệm trong nước': 2,
  'Xây dựng, đăng ký nhãn hiệu': 2,
  'Mô hình trình diễn kỹ thuật': 8,
  'Ứng dụng máy móc, thiết bị tiên tiến': 19,
  'Mô hình thí điểm áp dụng sản xuất sạch hơn': 2,
  'Tổ chức bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh': 2,
  'Tham gia bình chọn cấp khu vực, cấp quốc gia': 5,
  'Tham gia hội chợ triển lãm trong nước': 10,
  'Chuyên đề phát thanh, truyền hình, báo': 2,
  'Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cơ sở CNNT': 3,
};

function bacGiang(): NewSheet[] {
  const sources = Object.keys(BAC_GIANG) as (keyof typeof BAC_GIANG)[];
  const figures = sources.flatMap((source) =>
    BAC_GIANG[source].map((amount, at): PlanFigure => ({
      activity: [],
      source,
      year: 2021 + at,
      measure: 'money',
      amount: amountFromInteger(amount),
    })),
  );
  return buildForms(['source-by-year'], parametersOf({ period: { from: 2021, to: 2025 }, sources, province: 'bac-giang' }), {
    facts: { figures },
  });
}

function caoBang(): NewSheet[] {
  const parameters = parametersOf({ period: { from: 2026, to: 2030 }, province: 'cao-bang', groups: GROUPINGS.seven, quantities: true });
  const figures = GROUPINGS.seven.flatMap(({ label: group, activities }) =>
    activities.flatMap(({ label }): PlanFigure[] => {
      const target = CAO_BANG[label];
      return target === undefined
        ? []
        : [{ activity: [group, label], source: null, year: null, measure: 'quantity', amount: amountFromInteger(target) }];
    }),
  );
  return buildForms(['source-by-year', 'activity-funding', 'applied-caps'], parameters, { facts: { figures }, law: SHIPPED });
}

export interface Plan {
  /** Of the file in examples/. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const plans = (): Plan[] => [
  { name: 'bac-giang-2021-2025-tu-mau.xlsx', bytes: newWorkbookFile(bacGiang()) },
  { name: 'cao-bang-2026-2030-tu-mau.xlsx', bytes: newWorkbookFile(caoBang()) },
];
