import { useEffect, useRef, type RefObject } from 'react';
import { PANEL_ID } from './focus-panel.ts';

/**
 * For the head of a page of the panel that stays while the page moves under it: what the keyboard comes to stops below
 * it, however high it is. (WCAG 2.2, 2.4.11: what has the focus is not hidden.)
 */
export function useStickyHead(): RefObject<HTMLDivElement | null> {
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = head.current;
    const panel = document.getElementById(PANEL_ID);
    if (!element || !panel) return;
    const leaveRoom = () => {
      // On a small screen some heads move away with the page.
      const stays = getComputedStyle(element).position === 'sticky';
      panel.style.scrollPaddingBlockStart = stays ? `${element.offsetHeight}px` : '';
    };
    const sizes = new ResizeObserver(leaveRoom);
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      panel.style.scrollPaddingBlockStart = '';
    };
  }, []);
  return head;
}
