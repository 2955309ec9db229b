/** The activities the sheets list, in the three groupings in use; an office may hand in its own. Data, and how one grouping becomes another. */

export interface FormActivity {
  readonly label: string;
  /** What it is counted in; empty when that differs. */
  readonly unitOfMeasure: string;
}

export interface ActivityGroup {
  readonly label: string;
  readonly activities: readonly FormActivity[];
}

type Row = readonly [id: string, label: string, unitOfMeasure: string];

/** NĐ 45/2012/NĐ-CP Điều 4, with the lines of TT 46/2012 Điều 4 and of published plans, shortened. */
const NINE: readonly (readonly [string, readonly Row[]])[] = [
  [
    'Đào tạo nghề, truyền nghề',
    [
      ['vocational-training', 'Đào tạo nghề theo nhu cầu của cơ sở CNNT', 'lớp'],
      ['vocational-training', 'Nâng cao tay nghề cho lao động', 'lượt lao động'],
    ],
  ],
  [
    'Nâng cao năng lực quản lý, khởi sự, mở rộng thị trường',
    [
      ['management-training', 'Tập huấn khởi sự, quản trị doanh nghiệp', 'lượt học viên'],
      ['management-training', 'Bồi dưỡng cán bộ quản lý, kỹ thuật, thợ giỏi, nghệ nhân', 'người'],
      ['startup-enterprise', 'Thành lập doanh nghiệp sản xuất CNNT tại địa bàn khó khăn, đặc biệt khó khăn', 'doanh nghiệp'],
      ['study-tour-domestic', 'Khảo sát, học tập kinh nghiệm trong nước', 'chuyến'],
      ['study-tour-abroad', 'Khảo sát, học tập kinh nghiệm ở nước ngoài', 'chuyến'],
      ['cleaner-production-assessment', 'Đánh giá sản xuất sạch hơn', 'cơ sở'],
    ],
  ],
  [
    'Mô hình trình diễn kỹ thuật, chuyển giao công nghệ, ứng dụng máy móc tiên tiến',
    [
      ['demo-model', 'Mô hình trình diễn kỹ thuật', 'mô hình'],
      ['equipment', 'Ứng dụng máy móc, thiết bị tiên tiến', 'cơ sở'],
      ['equipment-line', 'Ứng dụng dây chuyền công nghệ', 'cơ sở'],
      ['cleaner-production-model', 'Mô hình thí điểm áp dụng sản xuất sạch hơn', 'mô hình'],
    ],
  ],
  [
    'Phát triển sản phẩm CNNT tiêu biểu, hội chợ, thương hiệu, phòng trưng bày',
    [
      ['product-selection-provincial', 'Tổ chức bình chọn sản phẩm CNNT tiêu biểu cấp tỉnh', 'lần'],
      ['product-selection', 'Tham gia bình chọn cấp khu vực, cấp quốc gia', 'lần'],
      ['fair-organize', 'Tổ chức hội chợ triển lãm trong tỉnh', 'hội chợ'],
      ['fair-join', 'Tham gia hội chợ triển lãm trong nước', 'lượt cơ sở'],
      ['brand-registration', 'Xây dựng, đăng ký nhãn hiệu', 'nhãn hiệu'],
      ['showroom', 'Đầu tư phòng trưng bày, giới thiệu sản phẩm', 'phòng trưng bày'],
    ],
  ],
  ['Tư vấn, trợ giúp cơ sở CNNT', [['consulting', 'Tư vấn lập dự án, marketing, quản lý, mẫu mã, bao bì', 'cơ sở']]],
  [
    'Thông tin, tuyên truyền',
    [
      ['media', 'Chuyên đề phát thanh, truyền hình, báo', 'chuyên đề'],
      ['media', 'Ấn phẩm, tờ rơi, tờ gấp', 'ấn phẩm'],
      ['website-data', 'Trang thông tin điện tử, cơ sở dữ liệu', 'trang'],
    ],
  ],
  [
    'Liên doanh liên kết, cụm công nghiệp, xử lý ô nhiễm',
    [
      ['enterprise-linkage', 'Mô hình liên kết, cụm liên kết doanh nghiệp', 'cụm liên kết'],
      ['cluster-planning', 'Lập quy hoạch chi tiết cụm công nghiệp', 'cụm công nghiệp'],
      ['cluster-infrastructure', 'Đầu tư hạ tầng cụm công nghiệp', 'cụm công nghiệp'],
      ['pollution-cluster', 'Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cụm công nghiệp', 'cụm công nghiệp'],
      ['pollution-facility', 'Sửa chữa, nâng cấp hệ thống xử lý ô nhiễm tại cơ sở CNNT', 'cơ sở'],
      ['relocation-interest', 'Hỗ trợ lãi suất vốn vay cho cơ sở di dời', 'cơ sở'],
    ],
  ],
  ['Hợp tác quốc tế về khuyến công', [['international-cooperation', 'Đề án hợp tác quốc tế', 'đề án']]],
  [
    'Nâng cao năng lực quản lý và tổ chức thực hiện',
    [
      ['officer-training', 'Tập huấn cán bộ làm công tác khuyến công', 'lớp'],
      ['review-conference', 'Hội nghị sơ kết, tổng kết, hội thảo chuyên đề', 'cuộc'],
      ['center-facilities', 'Cơ sở vật chất cho Trung tâm Khuyến công', 'đề án'],
      ['collaborator-network', 'Cộng tác viên khuyến công', 'người'],
      ['program-planning', 'Xây dựng chương trình, kế hoạch', 'đề án'],
      ['inspection', 'Kiểm tra, giám sát, nghiệm thu', 'đợt'],
    ],
  ],
];

const toActivity = ([, label, unitOfMeasure]: Row): FormActivity => ({ label, unitOfMeasure });

export const NINE_GROUPS: readonly ActivityGroup[] = NINE.map(([label, rows]) => ({ label, activities: rows.map(toActivity) }));

/** The same lines under other headings; lines that no heading takes are not part of that grouping. */
function regrouped(headings: readonly (readonly [string, readonly string[]])[]): readonly ActivityGroup[] {
  const all = NINE.flatMap(([, rows]) => rows);
  return headings.map(([label, ids]) => ({ label, activities: all.filter(([id]) => ids.includes(id)).map(toActivity) }));
}

/** The headings of the plan of Bắc Giang 2021–2025. */
export const SIX_GROUPS: readonly ActivityGroup[] = regrouped([
  [
    'Mô hình trình diễn kỹ thuật, chuyển giao công nghệ, ứng dụng máy móc tiên tiến',
    ['demo-model', 'equipment', 'equipment-line', 'cleaner-production-model', 'cleaner-production-assessment'],
  ],
  [
    'Phát triển sản phẩm CNNT tiêu biểu, nhãn hiệu, phòng trưng bày',
    ['product-selection-provincial', 'product-selection', 'fair-organize', 'fair-join', 'brand-registration', 'showroom'],
  ],
  [
    'Phát triển nguồn nhân lực, năng lực quản lý, khởi sự, thành lập doanh nghiệp',
    ['vocational-training', 'management-training', 'startup-enterprise', 'study-tour-domestic', 'study-tour-abroad'],
  ],
  [
    'Liên doanh liên kết, phát triển cụm công nghiệp',
    ['enterprise-linkage', 'cluster-planning', 'cluster-infrastructure', 'pollution-cluster', 'pollution-facility', 'relocation-interest'],
  ],
  ['Thông tin tuyên truyền, tư vấn', ['media', 'website-data', 'consulting']],
  [
    'Nâng cao năng lực quản lý và tổ chức thực hiện',
    [
      'officer-training',
      'review-conference',
      'center-facilities',
      'collaborator-network',
      'program-planning',
      'inspection',
      'international-cooperation',
    ],
  ],
]);

/** The headings of the programme of Cao Bằng 2026–2030. */
export const SEVEN_GROUPS: readonly ActivityGroup[] = regrouped([
  ['Đào tạo nghề', ['vocational-training']],
  ['Tư vấn, trợ giúp', ['consulting', 'management-training', 'startup-enterprise', 'study-tour-domestic', 'brand-registration']],
  [
    'Mô hình trình diễn, chuyển giao công nghệ, máy móc tiên tiến, sản xuất sạch hơn',
    ['demo-model', 'equipment', 'equipment-line', 'cleaner-production-model', 'cleaner-production-assessment'],
  ],
  [
    'Phát triển sản phẩm CNNT tiêu biểu, hội chợ',
    ['product-selection-provincial', 'product-selection', 'fair-organize', 'fair-join', 'showroom'],
  ],
  ['Thông tin, tuyên truyền', ['media', 'website-data']],
  ['Xử lý ô nhiễm tại cơ sở', ['pollution-facility']],
  [
    'Nâng cao năng lực quản lý',
    ['officer-training', 'review-conference', 'center-facilities', 'collaborator-network', 'program-planning', 'inspection'],
  ],
]);

export type GroupingId = 'nine' | 'six' | 'seven';

export const GROUPINGS: Readonly<Record<GroupingId, readonly ActivityGroup[]>> = {
  nine: NINE_GROUPS,
  six: SIX_GROUPS,
  seven: SEVEN_GROUPS,
};
