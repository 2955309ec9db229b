/** Whether the pane is so low, by magnification or on a small screen, that what is not needed at once must step back. */
import { useSyncExternalStore } from 'react';

const low = window.matchMedia('(max-height: 480px)');

function follow(listener: () => void): () => void {
  low.addEventListener('change', listener);
  return () => {
    low.removeEventListener('change', listener);
  };
}

export const useLittleRoom = (): boolean => useSyncExternalStore(follow, () => low.matches);
