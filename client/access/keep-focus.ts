/** What the Tab key comes to. */
const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';
/** A part of the page that takes the focus itself when what had it there is gone: panel, filters, dialog. */
const REGION = '[tabindex="-1"]:is(aside, section, [role="dialog"])';

/**
 * Keeps the place of who works by keyboard: what has the focus may be taken away by pressing it (a filter, a hidden
 * instrument, a saved view), or end by that (the last step undone), and the browser would begin at the top of the page
 * again. Then the focus goes to what stands next to it, else to the part of the page around it, else to `home`.
 * @returns ends it
 */
export function keepFocus(home: () => void): () => void {
  let last: Element | null = null;
  let waiting = 0;

  const onFocus = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  const onPointer = () => {
    // Who presses the mouse beside everything wants nothing to have the focus.
    setTimeout(() => {
      if (!hasFocus() && last !== null && !isGone(last)) last = null;
    });
  };

  const observer = new MutationObserver((records) => {
    if (last === null || hasFocus() || !isGone(last) || waiting !== 0) return;
    const gone = last;
    const near = neighboursOf(gone, records);
    // Dialogs and menus give the focus back themselves, some frames after they have closed.
    waiting = window.setTimeout(() => {
      waiting = 0;
      if (hasFocus() || last !== gone) return;
      const next = near.find((one) => one.isConnected && one.checkVisibility());
      if (next instanceof HTMLElement) next.focus({ preventScroll: true });
      if (!hasFocus()) home();
    }, 80);
  });
  document.addEventListener('focusin', onFocus);
  document.addEventListener('pointerdown', onPointer, true);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('pointerdown', onPointer, true);
  };
}

function hasFocus(): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body;
}

function isGone(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled') || !element.checkVisibility();
}

/** What can take the focus of an element that is gone: the next, those before, the part around; the nearest first. */
function neighboursOf(gone: Element, records: readonly MutationRecord[]): readonly Element[] {
  const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
  const found: Element[] = [];
  let after: Node | null = removal ? removal.nextSibling : gone;
  let before: Node | null = removal ? removal.previousSibling : gone;
  let around = removal ? removal.target : gone.parentNode;
  while (around instanceof Element && !around.matches('main, body')) {
    if (around.matches(REGION)) return [...found, around];
    const all = [...around.querySelectorAll(TABBABLE)];
    const [next, previous] = [after, before];
    found.push(...all.filter((one) => next !== null && isFrom(one, next)));
    found.push(...all.filter((one) => previous !== null && isUpTo(one, previous)).toReversed());
    [after, before, around] = [around.nextSibling, around.previousSibling, around.parentNode];
  }
  return found;
}

/** Whether it stands in a node or behind it. */
function isFrom(element: Element, node: Node): boolean {
  return node.contains(element) || follows(element, node);
}

/** Whether it stands in a node or before it. */
function isUpTo(element: Element, node: Node): boolean {
  return node.contains(element) || follows(node, element);
}

const follows = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
