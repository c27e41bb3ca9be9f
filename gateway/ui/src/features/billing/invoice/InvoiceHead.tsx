import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { Money } from '@/components/Money';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { InvoiceFiles } from './InvoiceFiles';
import type { Invoice } from './model';
import { PaymentBadge } from './PaymentBadge';
import page from '@/features/billing/quote/QuotePage.module.css';

/** What it is and how it stands, at the top of its page. */
export function InvoiceHead({
  detail,
  agent,
  actions,
}: {
  detail: Invoice;
  agent: boolean;
  actions?: ReactNode;
}) {
  const { t } = useTranslation('invoice');
  const { item, creditNote } = detail;
  const title = t(`page.title.${item.type}`, { number: item.number ?? t('list.noNumber') });
  return (
    <>
      <p className={page.back}>
        <Link to={agent ? '/agent/invoices' : '/invoices'}>{t('page.back')}</Link>
      </p>
      <PageTitle
        title={title}
        action={
          <div className={page.actions}>
            {!detail.draft && <InvoiceFiles detail={detail} />}
            <Button
              variant="subtle"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('page.print')}
            </Button>
          </div>
        }
      />
      <div className={page.state}>
        {item.reference && <span>{item.reference}</span>}
        <PaymentBadge status={item.paymentStatus} />
        {item.dueDate && item.due.minorUnits > 0 && (
          <Day at={item.dueDate} words={(day) => t('page.payBy', { day })} />
        )}
        {actions && <div className={page.actions}>{actions}</div>}
      </div>
      {item.source && <Notice>{t('page.imported', { source: item.source })}</Notice>}
      {agent && item.dueThere && (
        <Notice tone="warn">
          {t('page.contradiction')} <Money {...item.dueThere} />
        </Notice>
      )}
      {detail.voidReason && <Notice tone="warn">{detail.voidReason}</Notice>}
      {creditNote && (
        <Notice>
          <Link to={agent ? '/agent/invoices/$id' : '/invoices/$id'} params={{ id: item.invoiceId }}>
            {t('page.ofInvoice')}
          </Link>
        </Notice>
      )}
    </>
  );
}
