/** What makes the standard sheets, in the file that is fetched after the first findings: templates, caps in force. */
export { buildForms } from '../../../core/forms/build';
export { SHIPPED } from '../../../core/law/catalogue';
