/**
 * Lets the keyboard out of the grid: Univer keeps Tab for its cells. Escape, while no cell is being edited, steps out onto the
 * grid's frame; from there Tab and Shift+Tab lead on, and any other key back to the cell.
 */

interface KeyboardOfGrid {
  readonly container: HTMLElement;
  readonly isEditing: () => boolean;
  /** Back to the selected cell. */
  readonly focusCells: () => void;
  /** On to what stands behind the grid on the page (1) or before it (-1). */
  readonly leave: (by: 1 | -1) => void;
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'Escape', 'F6', 'F8'];

export function letKeyboardOut({ container, isEditing, focusCells, leave }: KeyboardOfGrid): void {
  // The frame is the one stop of the Tab key: who comes by Tab does not fall into the cells.
  container.tabIndex = 0;
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== container) {
        // Univer still hears the key: it also puts an end to copying.
        if (event.key === 'Escape' && !isEditing()) setTimeout(() => container.focus(), 0);
        return;
      }
      if (MODIFIERS.includes(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
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
}
