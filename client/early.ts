/**
 * What a first view waits for longest, begun while the page's own script is still on its way: the build puts this
 * small script before it. Whatever it begins the page finds begun, for both have the same store of answers.
 */
import { answers } from './data/answers.ts';
import { beginView } from './data/begin-view.ts';

beginView(window.location.search, answers, loadDrawing);

/**
 * The files that the build has named (client/vite.early.ts) are loaded, not run: that would make the first words of
 * the page late, and the drawing no earlier.
 */
function loadDrawing(): void {
  const files = document.querySelector<HTMLElement>('script[data-later]')?.dataset['later'] ?? '';
  for (const href of files.split(' ').filter((file) => file !== '')) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href, crossOrigin: '' });
    document.head.append(link);
  }
}
