import { useEffect } from 'react';
import { applyTheme } from './use-theme.ts';
import type { ThemeName } from './palette.ts';

/** What paper gives between its margins, in the pixels of style sheets: upright beside a text, else across. */
const UPRIGHT = 680;
const ACROSS = 1000;

/**
 * While the page is put on paper it has the colours of the light theme, and its style sheets know how large the drawing is
 * on the screen and by how much it has to be smaller (styles/print.css).
 */
export function usePrinting(theme: ThemeName): void {
  useEffect(() => {
    const root = document.documentElement;
    const begin = () => {
      applyTheme('light');
      root.dataset['printed'] = theme;
      const drawing = document.querySelector('.drawing');
      if (!drawing) return;
      const { clientWidth, clientHeight } = drawing;
      const width = document.querySelector('.with-panel') ? UPRIGHT : ACROSS;
      root.style.setProperty('--print-inline', `${clientWidth}px`);
      root.style.setProperty('--print-block', `${clientHeight}px`);
      root.style.setProperty('--print-zoom', String(Math.min(1, width / clientWidth)));
    };
    const end = () => {
      delete root.dataset['printed'];
      applyTheme(theme);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [theme]);
}
