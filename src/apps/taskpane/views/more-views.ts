/** The views that nobody sees before choosing a tab: one file that is fetched after the first findings. */
export { CapsView } from './caps/caps-view';
export { FormsView } from './forms/forms-view';
export { HelpView } from './help/help-view';
export { Pictures } from './pictures/pictures';
export { UnderstoodTable } from './reading/understood-table';
