/**
 * A view whose code comes in a file of its own, so that the first findings need not wait for it. The file is fetched when the pane
 * has shown what it found (`fetchLater`), long before anybody opens the tab; shown at once when it is there.
 */
import { useEffect, useState, type ComponentType } from 'react';

const waiting: (() => Promise<unknown>)[] = [];

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<void> => {
    loaded = await load();
  };
  waiting.push(fetch);
  return function Later(props: Props) {
    const [View, show] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (View !== null) return;
      fetch().then(
        () => {
          show(() => loaded);
        },
        // The page's files are gone, as after an update on the server: the next opening of the tab tries again.
        reportError,
      );
    }, [View]);
    return View === null ? null : <View {...props} />;
  };
}

/** Fetches everything that was put off, once the page has nothing better to do: afterwards nothing is asked for. */
export function fetchLater(): void {
  const fetchAll = (): void => {
    for (const fetch of waiting) fetch().catch(reportError);
  };
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: 2000 });
  else setTimeout(fetchAll, 500);
}
