import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { fileBody } from '@/api/fileBody';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import { numbered } from '@/api/queries';
import type { InvoiceInput } from '@/features/billing/invoice/model';
import type {
  AccountInput,
  ProductInput,
  ProductQuery,
  QuoteInput,
  SettingsInput,
  TemplateInput,
} from '@/features/billing/model';

export const settingsQuery = queryOptions({
  queryKey: ['billing', 'settings'],
  queryFn: ({ signal }) => body(api.GET('/api/billing/settings', { signal })),
  staleTime: 60_000,
});

/** What is sold, by a part of its name or code. */
export const productsQuery = (q: string) =>
  queryOptions({
    queryKey: ['billing', 'products', q],
    queryFn: ({ signal }) =>
      body(api.GET('/api/billing/products', { params: { query: { q: q || undefined, size: 100 } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** What a quote that is being written would come to. */
export const totalsQuery = (input: QuoteInput, enabled: boolean) =>
  queryOptions({
    queryKey: ['billing', 'totals', input],
    queryFn: ({ signal }) => body(api.POST('/api/billing/quote-totals', { body: input, signal })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    enabled,
  });

/** What an invoice that is being written would come to. */
export const invoiceTotalsQuery = (input: InvoiceInput, enabled: boolean) =>
  queryOptions({
    queryKey: ['billing', 'invoice-totals', input],
    queryFn: ({ signal }) => body(api.POST('/api/billing/invoice-totals', { body: input, signal })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    enabled,
  });

export const productListQuery = (query: ProductQuery) =>
  queryOptions({
    queryKey: ['billing', 'products', 'list', query],
    queryFn: ({ signal }) => numbered(body(api.GET('/api/billing/products', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
  });

export const productQuery = (productId: string) =>
  queryOptions({
    queryKey: ['billing', 'products', 'one', productId],
    queryFn: ({ signal }) =>
      body(api.GET('/api/billing/products/{productId}', { params: { path: { productId } }, signal })),
  });

export const templatesQuery = queryOptions({
  queryKey: ['billing', 'templates'],
  queryFn: ({ signal }) => body(api.GET('/api/billing/quote-templates', { signal })),
});

/** How a customer is billed. */
export const accountQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['billing', 'accounts', organisationId],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/billing/accounts/{organisationId}', { params: { path: { organisationId } }, signal }),
      ),
  });

/** What is said of products, templates, accounts and settings, one request each. */
export const billingCommands = {
  addProduct: (product: ProductInput, key: string) =>
    body(api.POST('/api/billing/products', { body: product, headers: { [IDEMPOTENCY_HEADER]: key } })),
  changeProduct: (productId: string, product: ProductInput) =>
    api.PUT('/api/billing/products/{productId}', { params: { path: { productId } }, body: product }),
  retireProduct: (productId: string) =>
    api.DELETE('/api/billing/products/{productId}', { params: { path: { productId } } }),
  importTable: (source: string, table: File, dryRun: boolean) =>
    body(
      api.POST('/api/billing/imports/{source}/table', {
        params: { path: { source }, query: { dryRun } },
        ...fileBody('file', table),
      }),
    ),
  saveTemplate: (templateId: string, template: TemplateInput) =>
    api.PUT('/api/billing/quote-templates/{templateId}', {
      params: { path: { templateId } },
      body: template,
    }),
  deleteTemplate: (templateId: string) =>
    api.DELETE('/api/billing/quote-templates/{templateId}', { params: { path: { templateId } } }),
  changeSettings: (settings: SettingsInput) => api.PUT('/api/billing/settings', { body: settings }),
  changeAccount: (organisationId: string, account: AccountInput) =>
    api.PUT('/api/billing/accounts/{organisationId}', {
      params: { path: { organisationId } },
      body: account,
    }),
  extend: (organisationId: string, contactId: string) =>
    api.PUT('/api/billing/accounts/{organisationId}/invoice-readers/{contactId}', {
      params: { path: { organisationId, contactId } },
    }),
  endExtension: (organisationId: string, contactId: string) =>
    api.DELETE('/api/billing/accounts/{organisationId}/invoice-readers/{contactId}', {
      params: { path: { organisationId, contactId } },
    }),
};

/** Says something anew and shows what became of it. */
export function useBillingCommand<V, Answer>(run: (variables: V) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: ['billing'] }),
  });
}
