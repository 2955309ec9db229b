/** Whether the page is being printed: then all of it is shown, and nothing waits to be asked for. */
import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');

function follow(listener: () => void): () => void {
  paper.addEventListener('change', listener);
  return () => {
    paper.removeEventListener('change', listener);
  };
}

export const useOnPaper = (): boolean => useSyncExternalStore(follow, () => paper.matches);
