/** The pane's page inside Excel starts here. What to show where is decided in start-in-excel. */
import './taskpane.css';
import { mountPane } from './mount';
import { startInExcel } from './start-in-excel';

function placeOnPage(id: string): HTMLElement {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`taskpane.html has no element "${id}"`);
  return place;
}

void startInExcel(placeOnPage('pane'), placeOnPage('trouble'), mountPane);
