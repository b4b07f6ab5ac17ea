import { expect, it } from 'vitest';
import { namesIn } from './naming.ts';

/** Names in texts of the 1970s on, of agencies and conferences of parties, whose form alone does not tell their kind or their end. */
it.each([
  'conference: Second General Conference of the United Nations Industrial Development Organization',
  'conference: Third General Conference of the United Nations Industrial Development Organization',
  'body: Caribbean Development and Co-operation Committee',
  'body: Air Navigation Commission',
  'body: Conference of European Statisticians',
  'body: Intergovernmental Committee for Promoting the Return of Cultural Property to its Countries of Origin or its Restitution in case of Illicit Appropriation',
  'body: International Nuclear Safety Advisory Group',
  'body: Outer Space Affairs Division',
  'body: Partnership for Action on Computing Equipment',
  'body: Radio Regulations Board',
  'body: Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Population of the Occupied Territories',
  "softLaw: Africa's Priority Programme for Economic Recovery 1986-1990",
  'softLaw: Akwé: Kon Voluntary Guidelines',
  'softLaw: Arusha Programme for Collective Self-Reliance and Framework for Negotiations',
  'softLaw: Comprehensive Multidisciplinary Outline of Future Activities in Drug Abuse Control',
  'softLaw: Declaration on Social and Legal Principles relating to the Protection and Welfare of Children, with Special Reference to Foster Placement and Adoption Nationally and Internationally',
  'softLaw: Consolidated Resolution on Road Traffic',
  'softLaw: Decree No. 1 for the Protection of the Natural Resources of Namibia',
  'softLaw: Environmental Perspective to the Year 2000 and Beyond',
  'softLaw: Doha Declaration on Integrating Crime Prevention and Criminal Justice into the Wider United Nations Agenda',
  'softLaw: Global Air Navigation Plan',
  'softLaw: Global Aviation Safety Plan',
  'softLaw: Global Aviation Security Plan',
  'softLaw: Integrated Programme for Commodities',
  'softLaw: Istanbul Protocol',
  'softLaw: New Deal for Engagement in Fragile States',
  'softLaw: Notes on Organizing Arbitral Proceedings',
  "softLaw: Peasants' Charter",
  'softLaw: Principles of International Commercial Contracts',
  'treaty: International Telecommunication Regulations',
  'softLaw: key actions for the further implementation of the Programme of Action',
])('%s', (name) => {
  const words = name.replace(/^\w+: /, '');
  expect(namesIn(`Recalling the work on the ${words}, and what came of it,`)).toContain(name);
});
