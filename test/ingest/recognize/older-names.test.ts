import { expect, it } from 'vitest';
import { namesIn } from './naming.ts';

/** Names in texts of the 1970s to the 1990s whose form alone does not tell their kind or their end. */
it.each([
  'conference: Second General Conference of the United Nations Industrial Development Organization',
  'conference: Third General Conference of the United Nations Industrial Development Organization',
  'body: Caribbean Development and Co-operation Committee',
  'body: Conference of European Statisticians',
  'body: Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Population of the Occupied Territories',
  'softLaw: Arusha Programme for Collective Self-Reliance and Framework for Negotiations',
  'softLaw: Comprehensive Multidisciplinary Outline of Future Activities in Drug Abuse Control',
  'softLaw: Declaration on Social and Legal Principles relating to the Protection and Welfare of Children, with Special Reference to Foster Placement and Adoption Nationally and Internationally',
  'softLaw: Decree No. 1 for the Protection of the Natural Resources of Namibia',
  'softLaw: Environmental Perspective to the Year 2000 and Beyond',
  'softLaw: Istanbul Protocol',
  'softLaw: Notes on Organizing Arbitral Proceedings',
  'softLaw: key actions for the further implementation of the Programme of Action',
])('%s', (name) => {
  const words = name.replace(/^\w+: /, '');
  expect(namesIn(`Recalling the work on the ${words}, and what came of it,`)).toContain(name);
});
