import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { asSeen } from '@/api/asSeen';
import { api, body } from '@/api/client';
import { numbered } from '@/api/queries';
import type { InvoiceQuery, PaymentInput, SignOffInput } from './model';

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

const on = (id: string) => ({ path: { id } });

/** Everything that can be done to an invoice, one request each. Failures are thrown as `ApiError`. */
export const invoiceCommands = {
  signOff: (id: string, said: SignOffInput) =>
    api.PUT('/api/invoices/{id}/sign-off', { params: on(id), body: said }),
  answer: (id: string, answer: string) =>
    api.PUT('/api/invoices/{id}/dispute-answer', { params: on(id), body: { answer } }),
  issue: (id: string, version: number) =>
    api.POST('/api/invoices/{id}/issue', { params: on(id), headers: asSeen(version) }),
  discard: (id: string) => api.DELETE('/api/invoices/{id}/draft', { params: on(id) }),
  pay: (id: string, payment: PaymentInput) =>
    api.POST('/api/invoices/{id}/payments', { params: on(id), body: payment }),
  credit: (id: string, reason: string) =>
    api.POST('/api/invoices/{id}/credit-notes', { params: on(id), body: { reason } }),
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
