import { Button, Group } from 'react-aria-components';
import { useSteps } from '../state/use-view.ts';
import { texts } from '../texts/texts.ts';

/** Undo and redo. */
export function StepButtons() {
  const { canUndo, canRedo, undo, redo } = useSteps();
  const words = texts.history;
  return (
    <Group className="segments steps" aria-label={words.label}>
      <Button aria-label={words.undo} isDisabled={!canUndo} onPress={undo}>
        <Turn />
      </Button>
      <Button aria-label={words.redo} isDisabled={!canRedo} onPress={redo}>
        <Turn forward />
      </Button>
    </Group>
  );
}

/** An arrow that turns back, or its mirror image. */
function Turn({ forward = false }: { readonly forward?: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      className={forward ? 'step-sign forward' : 'step-sign'}
    >
      <path d="M7.5 4L3.5 8l4 4M3.5 8h8a4.5 4.5 0 0 1 0 9H8" />
    </svg>
  );
}
