import type { components, paths } from '@/api/generated/billing';

type BillingSchemas = components['schemas'];

export type Invoice = BillingSchemas['InvoiceDetail'];
export type InvoiceRow = BillingSchemas['InvoiceItem'];
export type InvoiceLine = BillingSchemas['InvoiceLine'];
export type PaymentStatus = InvoiceRow['paymentStatus'];
export type SignOffInput = BillingSchemas['SignOffInput'];
export type Statement = BillingSchemas['Statement'];
export type InvoiceInput = BillingSchemas['InvoiceInput'];
export type InvoiceContent = BillingSchemas['InvoiceContent'];
export type NewInvoice = BillingSchemas['NewInvoice'];
export type CreditInput = BillingSchemas['CreditInput'];
export type ImportedInvoices = BillingSchemas['ImportedTable'];
export type PaymentInput = BillingSchemas['PaymentInput'];
export type Payment = BillingSchemas['Payment'];

export type InvoiceQuery = NonNullable<paths['/api/invoices']['get']['parameters']['query']>;
