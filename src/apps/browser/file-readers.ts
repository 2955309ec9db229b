/** What opens and makes files, as one part that is fetched beside the page. */
export { newWorkbookFile } from '../../hosts/files/insert/new-workbook-file';
export { openWorkbookFile } from '../../hosts/files/open-workbook-file';
