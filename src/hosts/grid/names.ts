/**
 * Gives what Univer draws around its cells the names and roles it comes without, so that a screen reader can say what each thing is.
 * Univer draws these anew as it likes, so they are named again after every change of its page; the cells themselves are a picture.
 */
import { gridWords } from '../../core/messages/pane/grid';

const words = gridWords('vi');

type Attributes = Readonly<Record<string, string | null>>;

/** What to put on whatever a selector finds; null takes an attribute off. */
const NAMES: readonly (readonly [selector: string, attributes: Attributes])[] = [
  ['[data-u-comp=defined-name] input', { 'aria-label': words.selectedCell }],
  ['[data-u-comp=defined-name] a', { role: 'button', 'aria-label': words.definedNames }],
  ['[data-u-comp=formula-bar] button', { 'aria-label': words.widerFormula }],
  ['[data-u-comp=sheet-bar-append-button]', { 'aria-label': words.allSheets, 'aria-haspopup': 'menu' }],
  ['[data-slot=dropdown-menu-trigger]:not(button)', { 'aria-haspopup': null, 'aria-expanded': null }],
  ['[data-u-comp=slide-tab-bar]', { 'aria-label': words.sheetTabs }],
  // Moved with a pointer only; the buttons beside it do the same by key.
  ['[role=track]', { 'aria-hidden': 'true' }],
  ['[role=track] button', { tabindex: '-1' }],
  ['div:has(> * > [role=track]) > button:first-of-type', { 'aria-label': words.zoomOut }],
  [
    'div:has(> * > [role=track]) > div + button, div:has(> * > [role=track]) > div ~ button:not(:last-child)',
    { 'aria-label': words.zoomIn },
  ],
  // The frame around the grid is the one stop of the Tab key, and no stop comes before the page's own.
  ['canvas[tabindex]', { tabindex: '-1' }],
  ['section[aria-live]', { role: 'log', 'aria-label': words.notices }],
  ['[data-u-comp=editor]', { role: 'textbox', 'aria-label': words.cellContent }],
  ['[data-u-comp=sidebar]', { role: 'group', 'aria-expanded': null, 'aria-label': words.sidebar }],
  ['[data-u-comp=sidebar] header button', { 'aria-label': words.closeSidebar }],
];

function put(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    // Written only where it changes something: every writing is a change to look at.
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Names everything in the container, now and whenever Univer draws it anew. */
export function nameParts(container: HTMLElement): void {
  let isDue = false;
  const name = (): void => {
    isDue = false;
    for (const [selector, attributes] of NAMES) for (const element of container.querySelectorAll(selector)) put(element, attributes);
  };
  new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(name, 0);
  }).observe(container, { subtree: true, childList: true, attributeFilter: ['aria-expanded', 'tabindex', 'role', 'aria-label'] });
}
