import { useEffect, useState } from 'react';
import { texts } from '../texts/texts.ts';
import type { Drawing } from './drawing.ts';
import { Progress } from './progress.tsx';

/** From so many instruments on one waits long enough to be told. */
const MANY = 600;
/** In steps of so many hundredths: each is a change of the page while it is busy. */
const STEP = 10;

interface DrawingProgressProps {
  readonly drawing: Drawing;
  /** How many instruments are drawn. */
  readonly count: number;
}

/** How far the drawing of many is, to see and to hear. */
export function DrawingProgress({ drawing, count }: DrawingProgressProps) {
  const isMany = count >= MANY;
  const [percent, setPercent] = useState<number | null>(null);
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
  if (!isMany) return null;
  return (
    <>
      {/* Once at its beginning and once at its end: a voice that counts would stand in the way of others. */}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {percent !== null && (
        <Progress words={texts.network.drawingPart(count, percent)} part={percent / 100} />
      )}
    </>
  );
}
