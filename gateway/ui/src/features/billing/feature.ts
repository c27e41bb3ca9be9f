import './words/billing';
import { IconFileText, IconHourglass, IconReceipt } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import i18next from 'i18next';
import { money } from '@/lib/money';
import { awaitingKey } from '@/features/catalogue/forOthers/awaiting';
import { refreshing } from '@/live/refreshing';
import { nameOf } from '@/lib/nameOf';
import {
  agents,
  asked,
  contacts,
  needs,
  type Manifest,
  type Tile,
  type User,
  type Way,
} from '@/manifest/manifest';
import { accessQuery, bills, sells, type Access } from './access';
import { contractKeys } from './contract/queries';
import { happened } from './happened';
import type { InvoiceRow } from './invoice/model';
import { InvoiceHitStatus } from './invoice/PaymentBadge';
import { invoiceKeys } from './invoice/queries';
import type { QuoteRow } from './model';
import { quoteKeys } from './queries';
import { HitStatus } from './quote/QuoteStatusBadge';
import { routes } from './routes';

const place = (id: string, agent: boolean): LinkProps => ({
  to: agent ? '/agent/quotes/$id' : '/quotes/$id',
  params: { id },
});

/** Those who see their organisation's invoices by their role. */
const seesInvoices = (user: User) =>
  contacts(user) &&
  user.roles.some((role) => role === 'primary-service-contact' || role === 'billing-contact');

/** Of the others the service knows to whom the MSP extends them. */
const seesThemPerhaps = {
  may: (user: User) => contacts(user) && !seesInvoices(user),
  asks: asked(accessQuery, ({ invoices }: Access) => invoices),
};

const invoicePlace = (id: string, agent: boolean): LinkProps => ({
  to: agent ? '/agent/invoices/$id' : '/invoices/$id',
  params: { id },
});

const myInvoices = {
  to: '/invoices',
  label: (t) => t('place.myInvoices', { ns: 'billing' }),
  order: 50,
} as const satisfies Partial<Way>;

const myInvoicesTile = {
  ...myInvoices,
  text: (t) => t('tile.invoices', { ns: 'billing' }),
  Icon: IconReceipt,
  order: 65,
} as const satisfies Partial<Tile>;

const refreshQuotes = refreshing({
  collection: 'quotes',
  details: quoteKeys.details,
  lists: quoteKeys.lists,
});

/** What is offered, agreed and charged. */
export const billing: Manifest<typeof routes> = {
  routes,
  navigation: [
    {
      to: '/agent/quotes',
      label: (t) => t('place.quotes', { ns: 'billing' }),
      order: 40,
      may: sells,
      key: 'e',
    },
    { ...myInvoices, may: seesInvoices },
    { ...myInvoices, ...seesThemPerhaps },
    {
      to: '/agent/invoices',
      label: (t) => t('place.invoices', { ns: 'billing' }),
      order: 50,
      may: bills,
      key: 'i',
    },
    {
      to: '/agent/contracts',
      label: (t) => t('place.contracts', { ns: 'billing' }),
      order: 55,
      may: bills,
      key: 'c',
    },
  ],
  tiles: [
    { ...myInvoicesTile, may: seesInvoices },
    { ...myInvoicesTile, ...seesThemPerhaps },
    {
      to: '/agent/invoices',
      label: (t) => t('place.invoices', { ns: 'billing' }),
      text: (t) => t('tile.bill', { ns: 'billing' }),
      Icon: IconReceipt,
      order: 65,
      may: bills,
    },
    {
      to: '/quotes',
      label: (t) => t('place.mine', { ns: 'billing' }),
      text: (t) => t('tile.quotes', { ns: 'billing' }),
      Icon: IconFileText,
      order: 60,
      may: contacts,
    },
    {
      to: '/contracts',
      label: (t) => t('place.contracts', { ns: 'billing' }),
      text: (t) => t('tile.contracts', { ns: 'billing' }),
      Icon: IconHourglass,
      order: 65,
      may: seesInvoices,
    },
    {
      to: '/agent/quotes',
      label: (t) => t('place.quotes', { ns: 'billing' }),
      text: (t) => t('tile.sell', { ns: 'billing' }),
      Icon: IconFileText,
      order: 60,
      may: sells,
    },
  ],
  needs: [
    needs({
      id: 'quotes-approve',
      title: (t) => t('needs.approve', { ns: 'billing' }),
      order: 15,
      may: agents,
      lines: ({ items, total }: { items: QuoteRow[]; total: number }) => ({
        total,
        lines: items.map((quote) => ({
          id: quote.id,
          place: place(quote.id, true),
          title: quote.title,
          facts: [quote.reference, nameOf(quote.organisation), money(quote.price, i18next.language)],
          at: quote.date,
        })),
      }),
      all: { to: '/agent/quotes', search: { mine: true } },
    }),
    needs({
      id: 'quotes-decide',
      title: (t) => t('needs.decide', { ns: 'billing' }),
      order: 20,
      may: contacts,
      lines: ({ items, total }: { items: QuoteRow[]; total: number }) => ({
        total,
        lines: items.map((quote) => ({
          id: quote.id,
          place: place(quote.id, false),
          title: quote.title,
          facts: [quote.reference],
          at: quote.date,
        })),
      }),
      all: { to: '/quotes', search: { status: 'sent' } },
    }),
    needs({
      id: 'invoices-unpaid',
      title: (t) => t('needs.pay', { ns: 'billing' }),
      order: 25,
      may: seesInvoices,
      lines: ({ items, total }: { items: InvoiceRow[]; total: number }) => ({
        total,
        lines: items.map((invoice) => ({
          id: invoice.id,
          place: { to: '/invoices/$id', params: { id: invoice.id } },
          title: invoice.number ?? '',
          facts: [money(invoice.due, i18next.language)],
          at: invoice.dueDate ?? invoice.dateSent ?? '',
        })),
      }),
      all: { to: '/invoices' },
    }),
    needs({
      id: 'invoices-disputed',
      title: (t) => t('needs.disputed', { ns: 'billing' }),
      order: 40,
      may: bills,
      lines: ({ items, total }: { items: InvoiceRow[]; total: number }) => ({
        total,
        lines: items.map((row) => ({
          id: row.id,
          place: invoicePlace(row.id, true),
          title: row.reference ?? row.number ?? '',
          facts: [row.number ?? undefined, nameOf(row.organisation)],
          at: row.dateSent ?? `${row.invoiceDate ?? ''}T12:00:00Z`,
        })),
      }),
      all: { to: '/agent/invoices', search: { disputed: true, paid: true } },
    }),
  ],
  searches: [
    {
      group: 'quotes',
      title: (t) => t('search.quotes', { ns: 'billing' }),
      all: (t, { text }) => t('search.allQuotes', { ns: 'billing', text }),
      unavailable: (t) => t('search.quotesUnavailable', { ns: 'billing' }),
      Icon: IconFileText,
      place: ({ id }, agent) => place(id, agent),
      list: (q, agent) => ({ to: agent ? '/agent/quotes' : '/quotes', search: { q } }),
      Status: HitStatus,
    },
    {
      group: 'invoices',
      title: (t) => t('search.invoices', { ns: 'billing' }),
      all: (t, { text }) => t('search.allInvoices', { ns: 'billing', text }),
      unavailable: (t) => t('search.invoicesUnavailable', { ns: 'billing' }),
      Icon: IconReceipt,
      place: ({ id }, agent) => invoicePlace(id, agent),
      list: (q, agent) => ({ to: agent ? '/agent/invoices' : '/invoices', search: { q, paid: true } }),
      Status: InvoiceHitStatus,
    },
  ],
  live: [
    {
      kind: 'quote',
      happened: (item, t) => happened('quote', item, t),
      refresh: (queries, change) => {
        refreshQuotes(queries, change);
        void queries.invalidateQueries({ queryKey: awaitingKey });
      },
    },
    {
      kind: 'invoice',
      happened: (item, t) => happened('invoice', item, t),
      refresh: refreshing({ collection: 'invoices', details: invoiceKeys.details, lists: invoiceKeys.lists }),
    },
    {
      kind: 'contract',
      refresh: refreshing({
        collection: 'contracts',
        details: contractKeys.details,
        lists: contractKeys.all,
      }),
    },
  ],
};
