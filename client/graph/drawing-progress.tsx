import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { focusNetwork } from '../network/focus-network.ts';
import { texts } from '../texts/texts.ts';
import type { Drawing } from './drawing/drawing.ts';
import { Progress } from './progress.tsx';

/** From so many instruments on one waits long enough to be told. */
const MANY = 600;
/** In steps of so many hundredths: each is a change of the page while it is busy. */
const STEP = 10;

interface DrawingProgressProps {
  readonly drawing: Drawing;
  /** How many instruments are drawn. */
  readonly count: number;
  /** Ends the drawing; what is drawn stays. */
  readonly onCancel: () => void;
  /** Draws what was cancelled after all. */
  readonly onDraw: () => void;
  /** Shows the list in place of the drawing. */
  readonly onList: () => void;
}

/** How far the drawing of many is, to see and to hear; and when it was cancelled, how to go on. */
export function DrawingProgress({ drawing, count, onCancel, onDraw, onList }: DrawingProgressProps) {
  const isMany = count >= MANY;
  const [percent, setPercent] = useState<number | null>(null);
  const [stoppedAt, setStoppedAt] = useState<number | null>(null);
  const [said, say] = useState('');
  useEffect(() => {
    if (!isMany) return;
    let wasBusy = false;
    return drawing.watchProgress((part) => {
      setPercent(part === null ? null : Math.floor((part * 100) / STEP) * STEP);
      if ((part !== null) === wasBusy) return;
      wasBusy = part !== null;
      say(wasBusy ? texts.network.drawing(count) : texts.network.drawn(count));
    });
  }, [drawing, isMany, count]);
  useEffect(() => drawing.watchStopped(setStoppedAt), [drawing]);
  if (!isMany) return null;

  const isStopped = percent === null && stoppedAt !== null;
  const cancel = () => {
    onCancel();
    // The button is gone; one stays where the drawing is.
    focusNetwork();
  };
  return (
    <>
      {/* Once at its beginning and once at its end: a voice that counts would stand in the way of others. */}
      <p className="visually-hidden" role="status">
        {isStopped ? texts.network.drawnInPart(stoppedAt, count) : said}
      </p>
      {percent !== null && (
        <Progress
          words={texts.network.drawingPart(count, percent)}
          part={percent / 100}
          cancel={{ title: texts.network.stopDrawing, run: cancel }}
        />
      )}
      {isStopped && (
        <div className="arranging">
          <span>{texts.network.drawnInPart(stoppedAt, count)}</span>
          <Button onPress={onDraw}>{texts.network.drawRest}</Button>
          <Button onPress={onList}>{texts.network.asList}</Button>
        </div>
      )}
    </>
  );
}
