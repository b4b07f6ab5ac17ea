import type {
  CarriedTextResolvers,
  ContainmentResolvers,
  SoftLawResolvers,
  TreatyResolvers,
  TreatySeriesEntryResolvers,
} from '../resolvers.generated.ts';
import { instrumentFields } from './instrument.ts';

export const Treaty: TreatyResolvers = {
  ...instrumentFields,
  registeredAs: async ({ id }, _args, { data }) =>
    data.instruments.allExisting(await data.invocations.registrations(id)),
  comprises: ({ id }, _args, { data }) => data.treatyGroups.members(id),
  comprisedIn: ({ id }, _args, { data }) => data.treatyGroups.groups(id),
};

export const TreatySeriesEntry: TreatySeriesEntryResolvers = {
  ...instrumentFields,
  treaties: async ({ id }, _args, { data }) =>
    data.instruments.allExisting(await data.invocations.treaties(id)),
};

export const SoftLaw: SoftLawResolvers = {
  ...instrumentFields,
  containedIn: ({ id }, _args, { data }) => data.invocations.containments(id),
};

export const Containment: ContainmentResolvers = {
  instrument: ({ instrumentId }, _args, { data }) => data.instruments.existing(instrumentId),
};

export const CarriedText: CarriedTextResolvers = {
  instrument: ({ instrumentId }, _args, { data }) => data.instruments.existing(instrumentId),
};
