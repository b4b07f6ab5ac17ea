import { describe, expect, it } from 'vitest';
import { namesIn } from './naming.ts';

describe('registered names of environmental conventions and of their organs', () => {
  it.each([
    [
      'conventions on chemicals that share a noun in small letters',
      'the secretariats of the Basel, Rotterdam and Stockholm conventions and of the Minamata Convention',
      ['treaty: Basel', 'treaty: Rotterdam', 'treaty: Stockholm', 'treaty: Minamata Convention'],
    ],
    [
      'organs of environmental conventions and their plans',
      'the Scientific and Technical Review Panel, the Multidisciplinary Expert Panel, the International Resource Panel and the Implementation and Compliance Committee under the Ramsar Strategic Plan 2016-2024, the Montevideo Programme and the Ban Amendment',
      [
        'body: Scientific and Technical Review Panel',
        'body: Multidisciplinary Expert Panel',
        'body: International Resource Panel',
        'body: Implementation and Compliance Committee',
        'softLaw: Ramsar Strategic Plan 2016-2024',
        'softLaw: Montevideo Programme',
        'treaty: Ban Amendment',
      ],
    ],
    [
      'the manual that is called a protocol',
      'the Istanbul Protocol, and the Hague Working Group of the Bureau',
      ['softLaw: Istanbul Protocol', 'body: Hague Working Group'],
    ],
  ])('are found: %s', (_, text, names) => {
    expect(namesIn(text)).toStrictEqual(names);
  });
});
