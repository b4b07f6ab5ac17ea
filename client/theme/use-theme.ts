import { useCallback, useEffect, useState } from 'react';
import { KIND_LOOKS, PALETTES, type ThemeName } from './palette.ts';

const KEPT = 'ungraph.theme';
const DARK_WANTED = '(prefers-color-scheme: dark)';
/** The system gives pages its own colours, light or dark: what was chosen here would be drawn on the wrong ground. */
const FORCED = '(forced-colors: active)';

/**
 * The system's wish until one chooses otherwise; the choice is kept in this browser, is given up again by choosing what
 * the system wants, and rests while the system forces its colours.
 */
export function useTheme(): readonly [ThemeName, () => void] {
  const [theme, setTheme] = useState(wanted);

  useEffect(() => {
    const system = [DARK_WANTED, FORCED].map((query) => window.matchMedia(query));
    const follow = () => setTheme(wanted());
    for (const query of system) query.addEventListener('change', follow);
    // In another tab it was chosen, or all that is kept was cleared.
    const hear = ({ key }: StorageEvent) => {
      if (key === KEPT || key === null) follow();
    };
    window.addEventListener('storage', hear);
    return () => {
      for (const query of system) query.removeEventListener('change', follow);
      window.removeEventListener('storage', hear);
    };
  }, []);

  useEffect(() => applyTheme(theme), [theme]);

  const toggle = useCallback(() => {
    setTheme((before) => {
      const after = before === 'dark' ? 'light' : 'dark';
      keep(after === systemTheme() ? null : after);
      return after;
    });
  }, []);
  return [theme, toggle];
}

/** What the page should show before anything is drawn. */
export function wanted(): ThemeName {
  return window.matchMedia(FORCED).matches ? systemTheme() : (kept() ?? systemTheme());
}

/** Gives the style sheets their colours. */
export function applyTheme(theme: ThemeName): void {
  const { style } = document.documentElement;
  style.setProperty('color-scheme', theme);
  for (const [name, colour] of Object.entries(PALETTES[theme]))
    style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, colour);
  for (const [kind, look] of Object.entries(KIND_LOOKS))
    style.setProperty(`--kind-${kind.toLowerCase().replaceAll('_', '-')}`, look[theme]);
  document.documentElement.dataset['theme'] = theme;
}

function systemTheme(): ThemeName {
  return window.matchMedia(DARK_WANTED).matches ? 'dark' : 'light';
}

function kept(): ThemeName | null {
  try {
    const value = window.localStorage.getItem(KEPT);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null; // storage is forbidden in this browser
  }
}

function keep(theme: ThemeName | null): void {
  try {
    if (theme === null) window.localStorage.removeItem(KEPT);
    else window.localStorage.setItem(KEPT, theme);
  } catch {
    // The choice then holds for this page only.
  }
}
