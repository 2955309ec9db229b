/** F6 leads round the three parts of the page, Shift+F6 the other way: bar, workbook, pane. */

export interface Landmark {
  readonly element: HTMLElement;
  /** Puts the keyboard into it. */
  readonly focus: () => void;
}

export interface Landmarks {
  /** On to the landmark behind the one given, or before it. */
  step(from: HTMLElement | null, by: 1 | -1): void;
}

export function walkLandmarks(page: Document, landmarks: readonly Landmark[]): Landmarks {
  const step = (from: Element | null, by: 1 | -1): void => {
    const at = landmarks.findIndex(({ element }) => element.contains(from));
    const next = at < 0 ? (by === 1 ? 0 : landmarks.length - 1) : (at + by + landmarks.length) % landmarks.length;
    landmarks[next]?.focus();
  };
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      step(page.activeElement, event.shiftKey ? -1 : 1);
    },
    // Before the grid, which has keys of its own.
    { capture: true },
  );
  return { step };
}

const REACHABLE = 'button, [href], input:not([hidden]), select, textarea, [tabindex]';

/** The keyboard goes back to where it was in the element, else to the first thing in it that can be reached. */
export function focusWithin(element: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  element.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  return () => {
    const first = [...element.querySelectorAll<HTMLElement>(REACHABLE)].find(
      (candidate) => candidate.tabIndex >= 0 && candidate.getClientRects().length > 0,
    );
    (last?.isConnected === true && last.getClientRects().length > 0 ? last : first)?.focus();
  };
}
