/** Every file of acts/, and the sum over what they say. `npm run docs` writes this list. */
import actAnGiangQd232019 from './acts/an-giang-qd-23-2019.json';
import actBacNinhQd012020 from './acts/bac-ninh-qd-01-2020.json';
import actBrvtQd342019 from './acts/brvt-qd-34-2019.json';
import actCaoBangNq072025 from './acts/cao-bang-nq-07-2025.json';
import actCaoBangQd20362025 from './acts/cao-bang-qd-2036-2025.json';
import actCt042021 from './acts/ct-04-2021.json';
import actCt20 from './acts/ct-20.json';
import actDongThapQd292014 from './acts/dong-thap-qd-29-2014.json';
import actGiaLaiQd092021 from './acts/gia-lai-qd-09-2021.json';
import actHoaBinhQd202019 from './acts/hoa-binh-qd-20-2019.json';
import actKienGiangNq222024 from './acts/kien-giang-nq-22-2024.json';
import actLaoCaiQd29502020 from './acts/lao-cai-qd-2950-2020.json';
import actLuat892025 from './acts/luat-89-2025.json';
import actNd2352025 from './acts/nd-235-2025.json';
import actNd302020 from './acts/nd-30-2020.json';
import actNd312017 from './acts/nd-31-2017.json';
import actNd452012 from './acts/nd-45-2012.json';
import actNd732026 from './acts/nd-73-2026.json';
import actPhuThoNq232025 from './acts/phu-tho-nq-23-2025.json';
import actPhuThoQd16482015 from './acts/phu-tho-qd-1648-2015.json';
import actQd12882014 from './acts/qd-1288-2014.json';
import actQd18812020 from './acts/qd-1881-2020.json';
import actQd26462025 from './acts/qd-2646-2025.json';
import actQd43712018 from './acts/qd-4371-2018.json';
import actQuangNamNq332024 from './acts/quang-nam-nq-33-2024.json';
import actQuangNamQuyChe from './acts/quang-nam-quy-che.json';
import actQuangTriNq382020 from './acts/quang-tri-nq-38-2020.json';
import actThaiBinhQd142014 from './acts/thai-binh-qd-14-2014.json';
import actThanhHoaQd052021 from './acts/thanh-hoa-qd-05-2021.json';
import actThanhHoaQd25532021 from './acts/thanh-hoa-qd-2553-2021.json';
import actTt1012009 from './acts/tt-101-2009.json';
import actTt1022012 from './acts/tt-102-2012.json';
import actTt1122010 from './acts/tt-112-2010.json';
import actTt1232009 from './acts/tt-123-2009.json';
import actTt1282012 from './acts/tt-128-2012.json';
import actTt1392010 from './acts/tt-139-2010.json';
import actTt172018 from './acts/tt-17-2018.json';
import actTt202017 from './acts/tt-20-2017.json';
import actTt262014Bct from './acts/tt-26-2014-bct.json';
import actTt262026 from './acts/tt-26-2026.json';
import actTt282018 from './acts/tt-28-2018.json';
import actTt362013 from './acts/tt-36-2013.json';
import actTt462012 from './acts/tt-46-2012.json';
import actTt642024 from './acts/tt-64-2024.json';
import actTt692017 from './acts/tt-69-2017.json';
import actTt972010 from './acts/tt-97-2010.json';
import actTtlt1252009 from './acts/ttlt-125-2009.json';
import actTtlt192012 from './acts/ttlt-19-2012.json';
import actTtlt2212012 from './acts/ttlt-221-2012.json';
import actTtlt262014 from './acts/ttlt-26-2014.json';
import actTuyenQuangNq422025 from './acts/tuyen-quang-nq-42-2025.json';

/** SHA-256 of the acts, each as JSON with sorted keys and a line break behind it. */
export const ACTS_SHA256 = '9145b770b08b80b4988e6b9fc48ae40e81e5a3abbccf966841cdf4f39d4470f5';

/** File name and content, not yet read. */
export const ACT_FILES: readonly (readonly [string, unknown])[] = [
  ['an-giang-qd-23-2019.json', actAnGiangQd232019],
  ['bac-ninh-qd-01-2020.json', actBacNinhQd012020],
  ['brvt-qd-34-2019.json', actBrvtQd342019],
  ['cao-bang-nq-07-2025.json', actCaoBangNq072025],
  ['cao-bang-qd-2036-2025.json', actCaoBangQd20362025],
  ['ct-04-2021.json', actCt042021],
  ['ct-20.json', actCt20],
  ['dong-thap-qd-29-2014.json', actDongThapQd292014],
  ['gia-lai-qd-09-2021.json', actGiaLaiQd092021],
  ['hoa-binh-qd-20-2019.json', actHoaBinhQd202019],
  ['kien-giang-nq-22-2024.json', actKienGiangNq222024],
  ['lao-cai-qd-2950-2020.json', actLaoCaiQd29502020],
  ['luat-89-2025.json', actLuat892025],
  ['nd-235-2025.json', actNd2352025],
  ['nd-30-2020.json', actNd302020],
  ['nd-31-2017.json', actNd312017],
  ['nd-45-2012.json', actNd452012],
  ['nd-73-2026.json', actNd732026],
  ['phu-tho-nq-23-2025.json', actPhuThoNq232025],
  ['phu-tho-qd-1648-2015.json', actPhuThoQd16482015],
  ['qd-1288-2014.json', actQd12882014],
  ['qd-1881-2020.json', actQd18812020],
  ['qd-2646-2025.json', actQd26462025],
  ['qd-4371-2018.json', actQd43712018],
  ['quang-nam-nq-33-2024.json', actQuangNamNq332024],
  ['quang-nam-quy-che.json', actQuangNamQuyChe],
  ['quang-tri-nq-38-2020.json', actQuangTriNq382020],
  ['thai-binh-qd-14-2014.json', actThaiBinhQd142014],
  ['thanh-hoa-qd-05-2021.json', actThanhHoaQd052021],
  ['thanh-hoa-qd-2553-2021.json', actThanhHoaQd25532021],
  ['tt-101-2009.json', actTt1012009],
  ['tt-102-2012.json', actTt1022012],
  ['tt-112-2010.json', actTt1122010],
  ['tt-123-2009.json', actTt1232009],
  ['tt-128-2012.json', actTt1282012],
  ['tt-139-2010.json', actTt1392010],
  ['tt-17-2018.json', actTt172018],
  ['tt-20-2017.json', actTt202017],
  ['tt-26-2014-bct.json', actTt262014Bct],
  ['tt-26-2026.json', actTt262026],
  ['tt-28-2018.json', actTt282018],
  ['tt-36-2013.json', actTt362013],
  ['tt-46-2012.json', actTt462012],
  ['tt-64-2024.json', actTt642024],
  ['tt-69-2017.json', actTt692017],
  ['tt-97-2010.json', actTt972010],
  ['ttlt-125-2009.json', actTtlt1252009],
  ['ttlt-19-2012.json', actTtlt192012],
  ['ttlt-221-2012.json', actTtlt2212012],
  ['ttlt-26-2014.json', actTtlt262014],
  ['tuyen-quang-nq-42-2025.json', actTuyenQuangNq422025],
];
