import { bodyIdOf } from '../../registry/registry.ts';
import type { EntityId } from '../../symbols/ids.ts';

/** "[on the report of the Third Committee (A/66/455)]", "on the recommendation of the Commission on …" */
const REPORT =
  /\bon the (?:reports?|recommendations?) of the ((?:[\p{L}’',-]+ )*?[\p{L}’'-]+(?: \((?:Fourth|Second|First|Third|Fifth|Sixth) Committee\))?)(?=\s*[([\],;.\d]|$)/iu;
const MAIN = /^(?:First|Second|Third|Fourth|Fifth|Sixth|General|Credentials) Committee$/;

/** A quick look spares most lines the long expression. */
const reporting = (line: string): string | undefined =>
  /\bon the re/i.test(line) ? REPORT.exec(line)?.[1] : undefined;

/** The committee or commission on whose report the act was adopted. */
export function committeeOf(line: string): EntityId | null {
  const name = MAIN.test(line) ? line : reporting(line);
  if (!name || /^(?:Secretary|President)/.test(name)) return null;
  return bodyIdOf(name);
}
