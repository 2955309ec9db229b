/**
 * Gives what Univer draws around its cells the names and roles it comes without, so that a screen reader can say what each thing is.
 * Univer draws these anew as it likes, so they are named in the very step in which they are drawn: before the next task, the next frame
 * and anybody who looks. What the list below does not foresee gets a general name. The cells themselves are a picture.
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
  // A part of the page only as long as it lies beside the grid.
  ['[id^=univer-doc-selection-container]', { role: null, 'aria-label': null }],
  ['[data-u-comp=sidebar]', { role: 'group', 'aria-expanded': null, 'aria-label': words.sidebar }],
  ['[data-u-comp=sidebar] header button', { 'aria-label': words.closeSidebar }],
];

/** What nobody can name by its own words, and what to call it then. */
const NAMELESS: readonly (readonly [selector: string, name: string])[] = [
  ['button, [role=button], [role=menuitem], [role=tab], [role=option], a[href]', words.anyButton],
  ['input:not([type=hidden]), textarea, select, [role=combobox], [role=textbox]', words.anyField],
];

const GENERAL: ReadonlySet<string> = new Set(NAMELESS.map(([, name]) => name));

function put(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    // Written only where it changes something: every writing is a change to look at.
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

const hasOwnName = (element: Element): boolean =>
  ['aria-labelledby', 'title', 'placeholder', 'alt'].some((name) => (element.getAttribute(name) ?? '').trim() !== '') ||
  element.textContent.trim() !== '' ||
  ((element as Partial<HTMLInputElement>).labels?.length ?? 0) > 0 ||
  element.querySelector('img[alt]:not([alt=""]), [aria-label]') !== null;

/** A general name goes as soon as there is a better one. */
function nameGenerally(element: Element, name: string): void {
  const label = (element.getAttribute('aria-label') ?? '').trim();
  if (label !== '' && !GENERAL.has(label)) return;
  if (!hasOwnName(element)) put(element, { 'aria-label': name });
  else if (label !== '') element.removeAttribute('aria-label');
}

function nameParticularly(root: ParentNode): void {
  for (const [selector, attributes] of NAMES) for (const element of root.querySelectorAll(selector)) put(element, attributes);
}

function nameTheRest(root: ParentNode): void {
  for (const [selector, name] of NAMELESS) for (const element of root.querySelectorAll(selector)) nameGenerally(element, name);
}

/** Univer lays its menus and windows beside everything else on the page. */
const isOfGrid = (element: Element): boolean =>
  element.id.startsWith('univer-') || element.querySelector('[class*="univer-"], [id^="univer-"]') !== null;

function nameBeside(element: Element): void {
  if (!isOfGrid(element)) return;
  nameParticularly(element);
  nameTheRest(element);
  const editor = element.querySelector('[data-u-comp=editor]');
  if (editor === null) return;
  // The editor of the formula line lies beside the page's parts: one of its own, and no stop of the Tab key, which it would keep.
  put(element, { role: 'region', 'aria-label': words.formulaLine });
  put(editor, { tabindex: '-1' });
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['aria-expanded', 'tabindex', 'role', 'aria-label', 'aria-labelledby', 'title'],
};

/** Names everything in the container and in what is laid over the page, whenever Univer draws it anew. Called before it draws at all. */
export function nameParts(container: HTMLElement): void {
  const { body } = container.ownerDocument;
  const page = new Set(body.children);
  const naming = new MutationObserver(() => {
    nameParticularly(container);
    nameTheRest(container);
    for (const beside of body.children) if (!page.has(beside)) nameBeside(beside);
  });
  // An observer is told of a change before the task goes on that made it, and so before anything is shown.
  naming.observe(container, WATCHED);
  const watched = new WeakSet<Element>();
  const watchBeside = (): void => {
    for (const beside of body.children) {
      if (page.has(beside) || watched.has(beside)) continue;
      watched.add(beside);
      naming.observe(beside, WATCHED);
      nameBeside(beside);
    }
  };
  new MutationObserver(watchBeside).observe(body, { childList: true });
}
