import type { components, paths } from '@/api/generated/billing';

type BillingSchemas = components['schemas'];

export type Quote = BillingSchemas['QuoteDetail'];
export type QuoteRow = BillingSchemas['QuoteItem'];
export type QuoteStatus = Quote['status'];
export type Offered = BillingSchemas['Offered'];
export type QuoteContent = BillingSchemas['QuoteContent'];
export type QuoteLine = BillingSchemas['QuoteLine'];
export type QuoteDifference = BillingSchemas['QuoteDifference'];
export type QuoteTotals = BillingSchemas['QuoteTotals'];
export type Totals = BillingSchemas['Totals'];
export type Charge = QuoteLine['charge'];
export type Acceptance = BillingSchemas['Acceptance'];
export type AcceptanceInput = BillingSchemas['AcceptanceInput'];
export type OnBehalfInput = BillingSchemas['OnBehalfInput'];
export type SignatureInput = BillingSchemas['SignatureInput'];
export type QuoteApproval = BillingSchemas['Approval'];
export type ApprovalDecision = BillingSchemas['ApprovalDecision'];
export type LimitPassed = BillingSchemas['LimitPassed'];
export type QuoteInput = BillingSchemas['QuoteInput'];
export type NewQuote = BillingSchemas['NewQuote'];
export type QuoteDraft = BillingSchemas['QuoteDraft'];
export type Product = BillingSchemas['ProductItem'];
export type DocumentCheck = BillingSchemas['DocumentCheck'];
export type ProductInput = BillingSchemas['ProductInput'];
export type Template = BillingSchemas['Template'];
export type TemplateInput = BillingSchemas['TemplateInput'];
export type Settings = BillingSchemas['BillingSettings'];
export type SettingsInput = BillingSchemas['SettingsInput'];
export type Account = BillingSchemas['Account'];
export type AccountInput = BillingSchemas['AccountInput'];

export type QuoteQuery = NonNullable<paths['/api/quotes']['get']['parameters']['query']>;

export type ProductQuery = NonNullable<paths['/api/billing/products']['get']['parameters']['query']>;

/** In the order in which a quote goes through them. */
export const quoteStatuses: readonly QuoteStatus[] = [
  'draft',
  'sent',
  'accepted',
  'rejected',
  'expired',
  'withdrawn',
  'closed',
];

export const charges: readonly Charge[] = ['one-off', 'monthly', 'yearly'];
