import { texts } from '../texts/texts.ts';
import type { ActionId } from './actions.ts';

/** What an action is called for one instrument, or for several. */
export function actionName(id: ActionId, number: number): string {
  const { actions, actionsOfSeveral } = texts.explore;
  return (number > 1 ? actionsOfSeveral[id] : undefined) ?? actions[id];
}
