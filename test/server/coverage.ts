import { describe, expect, it } from 'vitest';
import { fieldsNeverAsked } from './fixture/asked-fields.ts';

/** Stands behind all other suites of an engine: whatever the schema offers has been asked of this engine by one of them. */
export function describeCoverage(name: string): void {
  describe(`the schema, asked on ${name}`, () => {
    it('has no field or argument that no test has asked for', () => {
      expect(fieldsNeverAsked()).toStrictEqual([]);
    });
  });
}
