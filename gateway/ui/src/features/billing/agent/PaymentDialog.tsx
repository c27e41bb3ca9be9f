import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import type { Invoice } from '@/features/billing/invoice/model';
import { invoiceCommands, useInvoiceCommand } from '@/features/billing/invoice/queries';
import { dayFromNow } from '@/lib/zone';
import { decimalOf, minorUnitsOf } from './decimal';

/** Notes what came in, by default all that is due. */
export function PaymentDialog({ detail, onClose }: { detail: Invoice; onClose: () => void }) {
  const { t } = useTranslation(['invoice', 'translation']);
  const { currency } = detail.item.due;
  const [amount, setAmount] = useState(() => decimalOf(detail.item.due));
  const [receivedOn, setReceivedOn] = useState(() => dayFromNow(0));
  const [reference, setReference] = useState('');
  const [pressed, setPressed] = useState(false);
  const minorUnits = minorUnitsOf(amount, currency);
  const { keyFor } = useIdempotencyKey();
  const pay = useInvoiceCommand(() => {
    const payment = {
      amount: { minorUnits: minorUnits ?? 0, currency },
      receivedOn,
      reference: reference.trim() || undefined,
    };
    return invoiceCommands.pay(detail.item.invoiceId, payment, keyFor(payment));
  });
  const said = pay.error instanceof ApiError ? pay.error.fieldErrors() : {};
  const fields = {
    amount: {
      id: 'payment-amount',
      required: true,
      error: pressed && minorUnits === undefined ? t('agent.amountMissing') : said.amount,
    },
    receivedOn: { id: 'payment-day', required: true, error: said.receivedOn },
    reference: { id: 'payment-reference', error: said.reference },
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (minorUnits === undefined || pay.isPending) return;
    pay.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('agent.payTitle')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {pay.error && Object.keys(said).length === 0 && <ErrorPanel error={pay.error} />}
        <Field {...fields.amount} label={t('agent.amount', { currency })}>
          <input
            {...fieldProps(fields.amount)}
            type="text"
            inputMode="decimal"
            value={amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
          />
        </Field>
        <Field {...fields.receivedOn} label={t('agent.receivedOn')}>
          <input
            {...fieldProps(fields.receivedOn)}
            type="date"
            value={receivedOn}
            onChange={(event) => setReceivedOn(event.currentTarget.value)}
          />
        </Field>
        <Field {...fields.reference} label={t('agent.reference')}>
          <input
            {...fieldProps(fields.reference)}
            type="text"
            autoComplete="off"
            value={reference}
            onChange={(event) => setReference(event.currentTarget.value)}
          />
        </Field>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={pay.isPending}>
            {t('agent.pay')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
