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
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const arrive = (event: FocusEvent): void => {
      clearTimeout(leaving);
      const card = event.target instanceof Element ? event.target.closest('li') : null;
      before.current.standing = card?.querySelector('[data-finding]')?.getAttribute('data-finding') ?? null;
      before.current.onMore = card === null;
    };
    // Removing a card takes the keyboard away as well. Whether a person left is known only after the removal was looked at.
    const leave = (): void => {
      leaving = setTimeout(() => {
        before.current.standing = null;
        before.current.onMore = false;
      }, 0);
    };
    element.addEventListener('focusin', arrive);
    element.addEventListener('focusout', leave);
    return () => {
      clearTimeout(leaving);
      element.removeEventListener('focusin', arrive);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);
}
