/** Keeps the tabs of the sheets from being renamed by a double click or dragged to another place: no command announces either. */

const TAB = '[data-u-comp="slide-tab-item"]';

/** @param refused told when somebody double-clicks a tab */
export function keepTabsInPlace(container: HTMLElement, refused: () => void): void {
  const tabOf = ({ target }: Event): Element | null => (target instanceof Element ? target.closest(TAB) : null);
  // Univer counts presses on the tab in front; a press on another one brings that to the front and must get through.
  container.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button === 0 && tabOf(event)?.getAttribute('aria-selected') === 'true') event.stopPropagation();
    },
    { capture: true },
  );
  container.addEventListener('dblclick', (event) => {
    if (tabOf(event) !== null) refused();
  });
}
