import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataList';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import { nameOf } from '@/lib/nameOf';
import type { InvoiceRow } from './model';
import { PaymentBadge } from './PaymentBadge';

type Figure = 'value' | 'tax' | 'total' | 'due';

/**
 * The twelve columns of an account statement. The service team's says whose each is, and leaves to the invoice what it was
 * ordered under: there is no room for thirteen.
 */
export function useInvoiceColumns(agent: boolean): Column<InvoiceRow>[] {
  const { t } = useTranslation('invoice');
  return useMemo(() => {
    // With whose it is, there is not room for all of them on a tablet.
    const spare = agent || undefined;
    const figure = (key: Figure, more: Partial<Column<InvoiceRow>> = {}): Column<InvoiceRow> => ({
      key,
      header: t(`list.${key}`),
      sort: key,
      order: 'amount',
      ...more,
      numeric: true,
      cell: (row) => <Money {...row[key]} />,
    });
    const columns: (Column<InvoiceRow> | false)[] = [
      {
        key: 'number',
        header: t('list.number'),
        sort: 'number',
        order: 'amount',
        card: 'eyebrow',
        cell: (row) => row.number ?? t('list.noNumber'),
      },
      {
        key: 'type',
        header: t('list.type'),
        sort: 'type',
        card: 'none',
        spare: true,
        width: '6rem',
        cell: (row) => t(`type.${row.type}`),
      },
      agent && {
        key: 'organisation',
        header: t('list.organisation'),
        sort: 'organisation',
        card: 'title',
        cell: (row) => nameOf(row.organisation),
      },
      !agent && {
        key: 'orderNumber',
        header: t('list.orderNumber'),
        sort: 'orderNumber',
        spare: true,
        cell: (row) => row.orderNumber,
      },
      {
        key: 'invoiceDate',
        header: t('list.invoiceDate'),
        sort: 'invoiceDate',
        order: 'time',
        card: 'corner',
        cell: (row) => row.invoiceDate && <Day at={row.invoiceDate} />,
      },
      !agent && {
        key: 'agreement',
        header: t('list.agreement'),
        sort: 'agreement',
        card: 'none',
        spare: true,
        cell: (row) => row.agreement,
      },
      figure('value', { card: 'none', spare }),
      figure('tax', { card: 'none', spare }),
      figure('total', { named: true }),
      figure('due', { named: true }),
      {
        key: 'dateSent',
        header: t('list.dateSent'),
        sort: 'dateSent',
        order: 'time',
        card: 'none',
        spare: true,
        cell: (row) => row.dateSent && <Day at={row.dateSent} />,
      },
      { key: 'status', header: t('list.status'), cell: (row) => <PaymentBadge status={row.paymentStatus} /> },
      {
        key: 'reference',
        header: t('list.reference'),
        sort: 'reference',
        card: agent ? 'fact' : 'title',
        spare,
        cell: (row) => row.reference,
      },
    ];
    return columns.filter((column) => column !== false);
  }, [t, agent]);
}
