/**
 * What each Excel says it supports, one profile a version. From Microsoft's tables for volume licences (2026); the npm
 * client ends at ExcelApi 1.15; what Excel itself claims goes further. Keys are lower-case, as the library makes them.
 */
export type ExcelVersion = 'm365' | 'ltsc2024' | 'ltsc2021' | 'vl2019' | 'vl2016';

const COMMON = {
  settings: '1.1',
  documentevents: '1.1',
  bindingevents: '1.1',
  matrixbindings: '1.1',
  tablebindings: '1.1',
  textbindings: '1.1',
  matrixcoercion: '1.1',
  textcoercion: '1.1',
  tablecoercion: '1.1',
  selection: '1.1',
  file: '1.1',
  compressedfile: '1.1',
  pdffile: '1.1',
  customxmlparts: '1.1',
};

const RICH = { ...COMMON, richapiruntime: '1.2', richapiruntimeflag: '1.2', delayforcelledit: '1.1' };

export const REQUIREMENT_PROFILES: Readonly<Record<ExcelVersion, Readonly<Record<string, string>>>> = {
  m365: {
    ...RICH,
    excelapi: '1.20',
    addincommands: '1.1',
    dialogapi: '1.2',
    customfunctionsruntime: '1.4',
    sharedruntime: '1.2',
    keyboardshortcuts: '1.1',
    ribbonapi: '1.2',
    contextmenuapi: '1.1',
    openbrowserwindowapi: '1.1',
  },
  ltsc2024: {
    ...RICH,
    excelapi: '1.15',
    addincommands: '1.1',
    dialogapi: '1.2',
    customfunctionsruntime: '1.3',
    sharedruntime: '1.2',
    ribbonapi: '1.2',
    openbrowserwindowapi: '1.1',
  },
  ltsc2021: {
    ...RICH,
    excelapi: '1.14',
    addincommands: '1.1',
    dialogapi: '1.2',
    customfunctionsruntime: '1.3',
    sharedruntime: '1.1',
    ribbonapi: '1.2',
    openbrowserwindowapi: '1.1',
  },
  vl2019: { ...RICH, excelapi: '1.7', dialogapi: '1.1' },
  vl2016: { ...COMMON, excelapi: '1.1', dialogapi: '1.1' },
};
