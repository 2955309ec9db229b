/**
 * Who has the keyboard, the grid or the page around it. Univer takes it when a workbook comes and keeps Tab for its cells; here
 * it gets it only where a person asked, and gives it back: Escape, while no cell is being edited, steps out onto the grid's
 * frame. From there Tab and Shift+Tab lead on, and any other key back to the cell.
 */

interface KeyboardOfGrid {
  readonly container: HTMLElement;
  readonly isEditing: () => boolean;
  /** Back to the selected cell. */
  readonly focusCells: () => void;
  /** On to what stands behind the grid on the page (1) or before it (-1). */
  readonly leave: (by: 1 | -1) => void;
}

export interface Keyboard {
  /** A workbook comes: until somebody turns to the grid, the keyboard stays where it is. */
  keepOut(): void;
  /** Somebody turns to the grid. */
  letIn(): void;
}

/** These leave the frame as it is: they belong to the page, or are pressed together with another key. */
const NOT_FOR_CELLS = ['Shift', 'Control', 'Alt', 'Meta', 'Escape', 'F6', 'F8'];

export function shareKeyboard({ container, isEditing, focusCells, leave }: KeyboardOfGrid): Keyboard {
  let isKeptOut = true;
  let cameByTab = false;
  // The frame is the one stop of the Tab key: who comes by Tab does not fall into the cells.
  container.tabIndex = 0;
  const page = container.ownerDocument;
  const toFrame = (): void => {
    container.focus();
  };
  // Until the next key or click: Univer sends the keyboard on to the cells some time after one of its buttons got it.
  page.addEventListener('keydown', ({ key }) => (cameByTab = key === 'Tab'), { capture: true });
  page.addEventListener('pointerdown', () => (cameByTab = false), { capture: true });
  container.addEventListener('pointerdown', () => (isKeptOut = false), { capture: true });
  container.addEventListener(
    'focusin',
    ({ target, relatedTarget }) => {
      const from = relatedTarget instanceof HTMLElement ? relatedTarget : null;
      if (target === container || !(target instanceof HTMLElement)) return;
      const isWithin = from !== null && container.contains(from);
      if (cameByTab && (!isWithin || from === container)) toFrame();
      else if (isWithin) return;
      else if (isKeptOut && from !== null) from.focus();
      else if (isKeptOut) target.blur();
    },
    { capture: true },
  );
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== container) {
        // Univer still hears the key: it also puts an end to copying.
        if (event.key === 'Escape' && !isEditing()) setTimeout(toFrame, 0);
        return;
      }
      if (NOT_FOR_CELLS.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'Tab') {
        event.preventDefault();
        event.stopPropagation();
        leave(event.shiftKey ? -1 : 1);
        return;
      }
      if (event.key === 'Enter') event.preventDefault();
      focusCells();
    },
    { capture: true },
  );
  return {
    keepOut: () => {
      isKeptOut = true;
    },
    letIn: () => {
      isKeptOut = false;
    },
  };
}
