import { fileURLToPath } from 'node:url';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const SAMPLE = file('../../data/A_RES_66_128.txt');
/** A text that cites the sample. */
export const LATER = file('texts/A_RES_68_990.txt');
/** The view of the sample and what it cites. */
export const AROUND = '/?show=A/RES/66/128&at=root';
