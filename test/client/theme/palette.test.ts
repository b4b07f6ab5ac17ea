import { describe, expect, test } from 'vitest';
import { contrast } from '../../../client/theme/contrast.ts';
import { KIND_LOOKS, PALETTES } from '../../../client/theme/palette.ts';
import { TONES } from '../../../client/theme/tones.ts';

const themes = [
  ['light', PALETTES.light],
  ['dark', PALETTES.dark],
] as const;

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('the %s theme', (theme, palette) => {
  test('sets text with at least 4.5:1 on every ground', () => {
    for (const text of ['ink', 'muted', 'accent', 'danger'] as const)
      for (const ground of ['ground', 'surface', 'sunken'] as const)
        expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onMark, palette.mark)).toBeGreaterThanOrEqual(4.5);
  });

  test('draws kinds, fields and lit edges with at least 3:1', () => {
    for (const [kind, look] of Object.entries(KIND_LOOKS))
      for (const ground of ['ground', 'surface', 'sunken'] as const)
        expect(contrast(look[theme], palette[ground]), `${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.edge, palette.ground)).toBeGreaterThanOrEqual(3);
  });

  test('draws organs, years and groups with at least 3:1', () => {
    for (const [name, tone] of Object.entries(TONES))
      for (const ground of ['ground', 'surface', 'sunken'] as const)
        expect(contrast(tone[theme], palette[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
  });
});

test('every kind has a form of its own, so that none is told by colour alone', () => {
  const shapes = Object.values(KIND_LOOKS).map(({ shape }) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});
