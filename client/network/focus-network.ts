/** Stands on the frame that is there while the network is looked for, when it failed, and as drawing or list. */
export const NETWORK_ID = 'network';

/** To the drawing, where the arrow keys walk; to what stands in its place while there is none. */
export function focusNetwork(): void {
  const frame = document.getElementById(NETWORK_ID);
  (frame?.querySelector<HTMLElement>('[role="application"]') ?? frame)?.focus();
}
