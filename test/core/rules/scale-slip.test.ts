/** SB303: cells, columns, lines and tables a power of ten off. */
import { ruleCases } from '../../support/rule-cases';

const COLUMN = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2811 | 4.7 !SB303 | 6900 | 14411
2 | Khuyến công địa phương | 5000 | 5.512 | 6100 | 16612
3 | Đối ứng của cơ sở | 3800 | 7.83 | 5060 | 16690
  | Tổng cộng | 11611 | 18.042 | 18060 | 47713`;

const SUMMARY = `
@sheet Tổng hợp
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 317 | 421 | 738
2 | Khuyến công địa phương | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286
@sheet Chi tiết
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 300000 | 500000 | 800000
2 | Hội chợ triển lãm | 232000 | 254000 | 486000
  | Tổng cộng | 532000 | 754000 | 1286000`;

ruleCases('SB303', {
  speaks: {
    'a whole column in thousandths, and every sum with it holds a thousand times larger': COLUMN,
    'the total column in another unit than the years': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 0.738 !SB303
2 | Hội chợ triển lãm | 215 | 333 | 0.548
3 | Đào tạo nghề | 409 | 530 | 0.939
  | Tổng cộng | 941 | 1284 | 2.225`,
    'one line in đồng among lines in thousands': `
Đơn vị: nghìn đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 281100 | 470000 | 690000 | 1441100
2 | Khuyến công địa phương | 500000000 !SB303 | 551000000 | 610000000 | 1661000000
  | Tổng cộng | 781100 | 1021000 | 1300000 | 3102100`,
    'two tables that agree only after a factor of a thousand': SUMMARY.replace('Đơn vị: triệu đồng', 'Đơn vị: triệu đồng !SB303'),
    'a figure no sum speaks for, a thousand times smaller than its kin': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029 | 2030
1 | Máy móc, thiết bị | 2811 | 4700 | 6900 | 6100 | 5800
2 | Hội chợ triển lãm | 5000 | 5.5 !SB303:warning | 6100 | 4900 | 7200
3 | Đào tạo nghề | 3800 | 7830 | 5060 | 5150 | 6010
4 !SB014 | Tư vấn cho cơ sở | 2900 | 3150 | 4100 | 3700 | 3900`,
    'a figure typed in đồng among figures in millions': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029 | 2030
1 | Máy móc, thiết bị | 2811 | 4700 | 6900 | 6100 | 5800
2 | Hội chợ triển lãm | 5000 | 5500000000 !SB303:warning | 6100 | 4900 | 7200
3 | Đào tạo nghề | 3800 | 7830 | 5060 | 5150 | 6010
4 !SB014 | Tư vấn cho cơ sở | 2900 | 3150 | 4100 | 3700 | 3900`,
  },
  silent: {
    'texts whose dot could group thousands, where the other table stores the same figures': `
@sheet Tổng hợp
Đơn vị: tỷ đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | "3.761" !SB304:info | "7.181" | "10.942"
2 | Khuyến công địa phương | "34.122" | "51.812" | "85.935" !SB108
  | Tổng cộng | "37.883" | "58.993" | "96.876"
@sheet Chi tiết
Đơn vị: tỷ đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 21.371 | 40.482 | 61.853
  | Khuyến công quốc gia | 1.244 | 3.128 | 4.372
  | Khuyến công địa phương | 20.127 | 37.354 | 57.481
2 | Hội chợ triển lãm | 16.512 | 18.511 | 35.023
  | Khuyến công quốc gia | 2.517 | 4.053 | 6.57
  | Khuyến công địa phương | 13.995 | 14.458 | 28.454 !SB108
  | Tổng cộng | 37.883 | 58.993 | 96.876
  | Khuyến công quốc gia | 3.761 | 7.181 | 10.942
  | Khuyến công địa phương | 34.122 | 51.812 | 85.935`,
    'a single figure that the sums mend is told there': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng
1 | Khuyến công quốc gia | 2811 | 4.7 !SB110=4700 | 6900 | 14411
2 | Khuyến công địa phương | 5000 | 5512 | 6100 | 16612
  | Tổng cộng | 7811 | 10212 | 13000 | 31023`,
    'the heading of the total says its own unit': `
TT | Nội dung | Năm 2026 (triệu đồng) | Năm 2027 (triệu đồng) | Tổng cộng (tỷ đồng) !SB302
1 | Máy móc, thiết bị | 317 | 421 | 0.738
2 | Hội chợ triển lãm | 215 | 333 | 0.548
3 | Đào tạo nghề | 409 | 530 | 0.939
  | Tổng cộng | 941 | 1284 | 2.225`,
    'small and large figures whose sums hold': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029 | Tổng cộng
1 | Máy móc, thiết bị | 2811 | 4700 | 6900 | 6100 | 20511
2 | Hội chợ triển lãm | 5000 | 5.5 | 6100 | 4900 | 16005.5
3 | Đào tạo nghề | 3800 | 7830 | 5060 | 5150 | 21840
  | Tổng cộng | 11611 | 12535.5 | 18060 | 16150 | 58356.5`,
    'no sums, and figures of all sizes': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | 2029
1 | Máy móc, thiết bị | 28 | 4700 | 690 | 6100
2 | Hội chợ triển lãm | 5000 | 5 | 61 | 4900
3 !SB014 | Đào tạo nghề | 380 | 7830 | 50 | 5150`,
    'two tables in different units that agree': SUMMARY.replace(
      /@sheet Chi tiết\nĐơn vị: triệu đồng/,
      '@sheet Chi tiết\nĐơn vị: nghìn đồng',
    ),
    'a base year that no total counts': `
Đơn vị: triệu đồng
TT | Nội dung | TH 2025 | KH 2026 | KH 2027 | Tổng cộng
1 | Máy móc, thiết bị | 301 | 317 | 421 | 738
2 | Hội chợ triển lãm | 210 | 215 | 333 | 548
3 | Đào tạo nghề | 377 | 409 | 530 | 939
  | Tổng cộng | 888 | 941 | 1284 | 2225`,
  },
});
