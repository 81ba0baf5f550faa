import { z } from 'zod';
import { Id } from '#shared/domain/code.ts';
import { Provider, ProviderFields, ProviderNature } from '#shared/domain/provider.ts';
import {
  ServiceContract,
  ServiceContractFields,
  ServiceType,
  TargetSegment,
} from '#shared/domain/service-contract.ts';
import { Text } from '#shared/domain/text.ts';
import { PageRequest, pageOf } from './page.ts';
import { command, everyone, query } from './procedure.ts';

/** A provider in the registry, with how many contracts it holds. */
export const ProviderRow = Provider.extend({ contractCount: z.int().nonnegative() });
export type ProviderRow = z.infer<typeof ProviderRow>;

/** A contract in a list, with its provider's names. */
export const ContractRow = ServiceContract.extend({ providerCode: z.string(), providerName: Text });
export type ContractRow = z.infer<typeof ContractRow>;

const search = z.string().max(200).default('');

export const providers = {
  list: query(...everyone)
    .input(
      PageRequest.extend({
        search,
        nature: ProviderNature.nullable().default(null),
        district: z.string().nullable().default(null),
        sort: z.enum(['code', 'name', 'nature', 'district', 'contracts']).default('code'),
        descending: z.boolean().default(false),
      }),
    )
    .output(pageOf(ProviderRow).extend({ districts: z.array(z.string()) })),
  get: query(...everyone)
    .input(z.object({ id: Id }))
    .output(Provider),
  create: command('supervisor').input(ProviderFields).output(Provider),
  update: command('supervisor').input(Provider).output(Provider),
  /** The segments that contracts can name, on both axes. */
  segments: query(...everyone).output(z.array(TargetSegment)),
  saveSegment: command('supervisor').input(TargetSegment).output(TargetSegment),
  contracts: query(...everyone)
    .input(
      PageRequest.extend({
        search,
        providerId: Id.nullable().default(null),
        serviceType: ServiceType.nullable().default(null),
      }),
    )
    .output(pageOf(ContractRow)),
  createContract: command('supervisor').input(ServiceContractFields).output(ServiceContract),
  updateContract: command('supervisor').input(ServiceContract).output(ServiceContract),
};
