import type { components, paths } from '@/api/generated/billing';

type BillingSchemas = components['schemas'];

export type Amount = BillingSchemas['Amount'];
export type Contract = BillingSchemas['ContractItem'];
export type ContractLine = BillingSchemas['LineBalance'];
export type LineTerms = BillingSchemas['LineTerms'];
export type LineTermsInput = BillingSchemas['LineTermsInput'];
export type LineLog = BillingSchemas['LineLog'];
export type LogEntry = BillingSchemas['AllotmentEntry'];
export type Unit = LineTerms['unit'];
export type ContractInput = BillingSchemas['ContractInput'];
export type ContractChange = BillingSchemas['ContractChange'];
export type LineInput = BillingSchemas['ContractLineInput'];
export type LineChange = BillingSchemas['ContractLineChange'];
export type TopUpInput = BillingSchemas['TopUpInput'];
export type UnassignedWork = BillingSchemas['UnassignedWork'];

export type ContractQuery = NonNullable<paths['/api/contracts']['get']['parameters']['query']>;
export type WorkQuery = NonNullable<paths['/api/billing/work/unassigned']['get']['parameters']['query']>;
export type ReportQuery = NonNullable<paths['/api/billing/allotments']['get']['parameters']['query']>;

export const units: readonly Unit[] = ['hours', 'tickets', 'units', 'money'];

export const isUnit = (word: unknown): word is Unit => units.some((unit) => unit === word);
