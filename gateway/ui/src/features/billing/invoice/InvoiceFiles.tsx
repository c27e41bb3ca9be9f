import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NewWindow } from '@/components/NewWindow';
import type { Invoice } from './model';

/** The invoice or credit note as a file. */
export function InvoiceFiles({ detail }: { detail: Invoice }) {
  const { t } = useTranslation('invoice');
  const { item } = detail;
  return (
    <>
      <Button
        component="a"
        variant="subtle"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        href={`/api/invoices/${item.id}/document`}
        target="_blank"
        rel="noopener"
      >
        {t('page.pdf')}
        <NewWindow />
      </Button>
      {item.type === 'invoice' && !item.source && item.paymentStatus !== 'void' && (
        <Button component="a" variant="subtle" href={`/api/invoices/${item.id}/e-invoice`} download>
          {t('page.eInvoice')}
        </Button>
      )}
    </>
  );
}
