/** Inputs that one does not write in: their keys are few, and letters and undoing are the page's. */
const NOT_WRITTEN_IN =
  ':is([type="checkbox"], [type="radio"], [type="range"], [type="file"], [type="button"])';

/** Whether one writes there: then letters are letters, and undoing is the field's own. */
export function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches(`input:not(${NOT_WRITTEN_IN}), textarea, select`))
  );
}
