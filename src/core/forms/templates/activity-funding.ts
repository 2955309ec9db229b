/** Phụ lục 2: kinh phí theo nội dung, nguồn vốn và năm (forms.md 3), with the sources as lines or as columns. */
import type { Template } from '../template';
import { fundingByColumns } from './funding-by-columns';
import { fundingByRows } from './funding-by-rows';

export const activityFunding: Template = {
  id: 'activity-funding',
  usualHead: 'annex',
  usualUnit: 'million-vnd',
  sheetName: () => 'PL2 Kinh phí',
  layOut: (request) => (request.parameters.sourcesAs === 'rows' ? fundingByRows(request) : fundingByColumns(request)),
};
