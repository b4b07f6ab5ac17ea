import { fileOfAct } from '../acts/names.ts';

/** One of several equal parts of a corpus: `3/16` is the third of sixteen. */
export interface Shard {
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/**
 * Whether a document belongs to a part. Only the last part of its path decides, without its ending: so
 * each machine comes to the same answer wherever it keeps the corpus, and `A_RES_66_128.pdf`,
 * `ga/A_RES_66_128.txt` and the line `78.json!A/RES/66/128` of a list go to the same part. An act of a file that holds several goes
 * where the file goes.
 */
export function isInShard({ part, of }: Shard, path: string): boolean {
  const file = fileOfAct(path) ?? path;
  const member = file.slice(file.lastIndexOf('!') + 1);
  const isSymbol = /^[A-Z]+\/[\w.()/-]+$/.test(member) && !/\.[A-Za-z]{2,5}$/.test(member);
  const name = isSymbol ? member : member.replace(/^.*\//, '').replace(/\.[A-Za-z]{2,5}$/, '');
  return hash(name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()) % of === part - 1;
}

/** FNV-1a, 32 bits, with the bits mixed once more: neighbouring numbers fall into different parts. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
