import type { Statement } from '../../cypher/engine.ts';

/** A statement written in a test. */
export const cypher = (text: string): Statement => ({ name: 'test', text });
