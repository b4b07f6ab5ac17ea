import type { Page } from 'playwright-core';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Presses the mouse at a box's first corner and lets it go at the opposite one, both so far inside, in pixels. */
export async function dragAcross(
  page: Page,
  { x, y, width, height }: Box,
  inside: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): Promise<void> {
  await page.mouse.move(x + inside.left, y + inside.top);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width - inside.right, y + height - inside.bottom, { steps: 4 });
  await page.mouse.up();
}
