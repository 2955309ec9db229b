/** What office.js needs for Excel, names unchanged: what is served on a closed network, and nothing else of the package. */
const path = require('node:path');

const OFFICE_LIBRARY = path.join(__dirname, '../node_modules/@microsoft/office-js');

const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

/** From where office.js is loaded otherwise. */
const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

module.exports = { OFFICE_ADDRESS, OFFICE_FILES, OFFICE_LIBRARY };
