import { expect, test, vi } from 'vitest';
import { afterFirstPicture, tellFirstPicture } from '../../../client/graph/drawing/first-picture.ts';

test('what waits for the first picture is done when it is there, and what comes later at once', () => {
  const [waiting, calledOff, later] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
  afterFirstPicture(waiting);
  afterFirstPicture(calledOff)();
  expect(waiting).not.toHaveBeenCalled();
  tellFirstPicture();
  tellFirstPicture();
  expect(waiting).toHaveBeenCalledOnce();
  expect(calledOff).not.toHaveBeenCalled();
  afterFirstPicture(later);
  expect(later).toHaveBeenCalledOnce();
});
