/** The views that nobody sees before choosing a tab: one file that is fetched after the first findings. */
export { OwnCapsView } from './caps/own-caps-view';
export { CapsView } from './caps/caps-view';
export { CompareView } from './compare/compare-view';
export { FormsView } from './forms/forms-view';
export { HelpView } from './help/help-view';
export { Pictures } from './pictures/pictures';
export { UnderstoodTable } from './reading/understood-table';
export { TracesBar } from './results/traces-bar';
