import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import type { Account } from '@/features/billing/model';
import { nameOf } from '@/lib/nameOf';
import { ContactSelect } from './ContactSelect';
import { billingCommands, useBillingCommand } from './queries';
import page from '@/features/billing/quote/QuotePage.module.css';
import classes from './QuoteFields.module.css';

/** Those who see a customer's invoices though they have no role that lets them. */
export function InvoiceReaders({ account: { organisation, extendedTo } }: { account: Account }) {
  const { t } = useTranslation('back');
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const extend = useBillingCommand((contact: string) => billingCommands.extend(organisation.id, contact));
  const end = useBillingCommand((contact: string) => billingCommands.endExtension(organisation.id, contact));
  const error = extend.error ?? end.error;
  return (
    <section aria-labelledby="invoice-readers" className={classes.page}>
      <h2 id="invoice-readers">{t('readers.title')}</h2>
      <p>{t('readers.lead')}</p>
      {error && <ErrorPanel error={error} />}
      {extendedTo.length > 0 && (
        <ul className={page.history}>
          {extendedTo.map((contact) => (
            <li key={contact.id}>
              {nameOf(contact)}{' '}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('readers.endFor', { name: nameOf(contact) })}
                onClick={() => end.mutate(contact.id)}
              >
                {t('readers.end')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ContactSelect
        key={extendedTo.length}
        id="reader-contact"
        label={t('readers.choose')}
        required={false}
        organisationId={organisation.id}
        value={chosen}
        onChange={setChosen}
      />
      <div>
        <Button
          variant="default"
          disabled={!chosen}
          loading={extend.isPending}
          onClick={() => chosen && extend.mutate(chosen.id, { onSuccess: () => setChosen(null) })}
        >
          {t('readers.extend')}
        </Button>
      </div>
    </section>
  );
}
