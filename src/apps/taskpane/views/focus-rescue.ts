/** Keeps the keyboard where it was when the finding under it is gone, and leads it to the first new one after "xem thêm". */
import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * @param list the element that holds the findings
 * @param keys the findings shown, in order
 * @param focus puts the keyboard on one of them
 */
export function useFocusRescue(list: RefObject<HTMLElement | null>, keys: readonly string[], focus: (key: string | null) => void): void {
  const before = useRef<{ keys: readonly string[]; standing: string | null; onMore: boolean }>({ keys, standing: null, onMore: false });
  useLayoutEffect(() => {
    const { keys: old, standing, onMore } = before.current;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (keys !== old) {
      if (onMore && keys.length > old.length) focus(keys[old.length] ?? null);
      else if (lost && standing !== null && !keys.includes(standing)) focus(keys[Math.min(old.indexOf(standing), keys.length - 1)] ?? null);
    }
    before.current.keys = keys;
  });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const seen = (event: FocusEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const card = target?.closest('li')?.querySelector('[data-finding]');
      before.current.standing = card?.getAttribute('data-finding') ?? null;
      before.current.onMore = target !== null && target.closest('li') === null;
    };
    // A blur that comes from removing the element is not one: the person did not go anywhere.
    const left = (event: FocusEvent): void => {
      if (event.target instanceof Element && event.target.isConnected)
        before.current = { ...before.current, standing: null, onMore: false };
    };
    element.addEventListener('focusin', seen);
    element.addEventListener('focusout', left);
    return () => {
      element.removeEventListener('focusin', seen);
      element.removeEventListener('focusout', left);
    };
  });
}
