/** The pane's page inside Excel starts here. What to show where is decided in start-in-excel. */
import './taskpane.css';
import { associateFunctions, type FunctionsRuntime } from './control/cell-functions';
import { associateCommands } from './control/ribbon-commands';
import { mountPane } from './mount';
import { startInExcel } from './start-in-excel';

function placeOnPage(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`taskpane.html has no element "${id}"`);
  return place;
}

/** The page is the runtime of the functions in cells and of the ribbon as well. */
const mount: typeof mountPane = (container, port, options) => {
  const { CustomFunctions } = globalThis as { readonly CustomFunctions?: FunctionsRuntime };
  if (CustomFunctions !== undefined) associateFunctions(CustomFunctions, options.language);
  const pane = mountPane(container, port, options);
  associateCommands(Office, pane.steps);
  return pane;
};

void startInExcel(placeOnPage('pane'), placeOnPage('trouble'), mount);
