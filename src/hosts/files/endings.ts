/** The endings that files of the formats read here usually have: for searching folders and for choosing files, never for telling what a file is. */
export const WORKBOOK_ENDINGS = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'docx', 'docm'] as const;
