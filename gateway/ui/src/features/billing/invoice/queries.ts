import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { asSeen } from '@/api/asSeen';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type {
  CreditInput,
  InvoiceInput,
  InvoiceQuery,
  NewInvoice,
  PaymentInput,
  SignOffInput,
} from './model';
import type { StatementSearch } from './statementSearch';

/** Live updates find what to refresh by them. */
export const invoiceKeys = {
  all: ['invoices'] as const,
  lists: ['invoices', 'list'] as const,
  list: (query: InvoiceQuery) => ['invoices', 'list', query] as const,
  details: ['invoices', 'detail'] as const,
  detail: (id: string) => ['invoices', 'detail', id] as const,
};

export const invoiceListQuery = (query: InvoiceQuery, enabled = true) =>
  queryOptions({
    queryKey: invoiceKeys.list(query),
    queryFn: ({ signal }) => numbered(body(api.GET('/api/invoices', { params: { query }, signal }))),
    placeholderData: keepPreviousData,
    enabled,
  });

export const invoiceQuery = (id: string) =>
  queryOptions({
    queryKey: invoiceKeys.detail(id),
    queryFn: ({ signal }) => body(api.GET('/api/invoices/{id}', { params: { path: { id } }, signal })),
  });

export const statementQuery = (organisationId: string, query: StatementSearch) =>
  queryOptions({
    queryKey: [...invoiceKeys.all, 'statement', organisationId, query],
    queryFn: ({ signal }) =>
      body(
        api.GET('/api/billing/statements/{organisationId}', {
          params: { path: { organisationId }, query },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

const on = (id: string) => ({ path: { id } });
const once = (key: string) => ({ [IDEMPOTENCY_HEADER]: key });

/** Everything that can be done to an invoice, one request each. Failures are thrown as `ApiError`. */
export const invoiceCommands = {
  signOff: (id: string, said: SignOffInput) =>
    api.PUT('/api/invoices/{id}/sign-off', { params: on(id), body: said }),
  answer: (id: string, answer: string) =>
    api.PUT('/api/invoices/{id}/dispute-answer', { params: on(id), body: { answer } }),
  begin: (invoice: NewInvoice, key: string) =>
    body(api.POST('/api/invoices', { body: invoice, headers: once(key) })),
  ofQuote: (quoteId: string) => body(api.POST('/api/invoices/from-quote', { body: { quoteId } })),
  write: (id: string, content: InvoiceInput, version: number) =>
    api.PUT('/api/invoices/{id}/draft', { params: on(id), body: content, headers: asSeen(version) }),
  issue: (id: string, version: number) =>
    api.POST('/api/invoices/{id}/issue', { params: on(id), headers: asSeen(version) }),
  discard: (id: string) => api.DELETE('/api/invoices/{id}/draft', { params: on(id) }),
  pay: (id: string, payment: PaymentInput, key: string) =>
    api.POST('/api/invoices/{id}/payments', { params: on(id), body: payment, headers: once(key) }),
  reverse: (id: string, paymentId: string) =>
    api.POST('/api/invoices/{id}/payments/{paymentId}/reversal', { params: { path: { id, paymentId } } }),
  credit: (id: string, credit: CreditInput, key: string) =>
    api.POST('/api/invoices/{id}/credit-notes', { params: on(id), body: credit, headers: once(key) }),
  voidIt: (id: string, reason: string) =>
    api.POST('/api/invoices/{id}/voiding', { params: on(id), body: { reason } }),
  resend: (id: string) => api.POST('/api/invoices/{id}/resending', { params: on(id) }),
};

/** Does something to an invoice and shows what became of it, also after a refusal. */
export function useInvoiceCommand<V, Answer>(run: (variables: V) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () => queries.invalidateQueries({ queryKey: invoiceKeys.all }),
  });
}
