/**
 * The citation whose words have just been touched in a text: the address names only the two ends of a
 * link, and of several citations between them the one that was touched is the one to go on with.
 */
let touched: string | null = null;

export function touch(citation: string): void {
  touched = citation;
}

/** Which of some citations was touched; the first when none was. */
export function touchedOf(citations: readonly { readonly id: string }[]): number {
  return Math.max(
    0,
    citations.findIndex(({ id }) => id === touched),
  );
}

/** Whether it is the one that was touched last. */
export function wasTouched(citation: string): boolean {
  return citation === touched;
}
