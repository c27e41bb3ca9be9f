import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { minorUnitsOf } from '@/features/billing/agent/decimal';
import { amountOf } from '@/features/billing/contract/amount';
import type { ContractLine } from '@/features/billing/contract/model';
import { contractCommands, useContractCommand } from '@/features/billing/contract/queries';

interface Props {
  contractId: string;
  line: ContractLine;
  /** Whether something is bought; else something is put right. */
  topUp: boolean;
  onClose: () => void;
}

/** Gives a line more for a price, or puts right what is left of it and says why. */
export function AmountDialog({ contractId, line, topUp, onClose }: Props) {
  const { t } = useTranslation(['contract', 'translation']);
  const [key] = useState(newIdempotencyKey);
  const [typed, setTyped] = useState('');
  const [price, setPrice] = useState('');
  const [words, setWords] = useState('');
  const [pressed, setPressed] = useState(false);
  const { unit } = line.terms;
  const { currency } = line;
  const amount = amountOf(unit, typed, currency);
  const right = amount !== undefined && amount !== 0 && (!topUp || amount > 0);
  const minorUnits = price.trim() ? minorUnitsOf(price, currency) : 0;
  const run = useContractCommand(() =>
    topUp
      ? contractCommands.topUp(
          contractId,
          line.id,
          {
            amount: amount ?? 0,
            price: minorUnits ? { minorUnits, currency } : undefined,
            reference: words.trim() || undefined,
          },
          key,
        )
      : contractCommands.adjust(contractId, line.id, amount ?? 0, words.trim(), key),
  );
  const said = run.error instanceof ApiError ? run.error.fieldErrors() : {};
  const fields = {
    amount: {
      id: 'line-amount',
      required: true,
      help: t(`form.typed.${unit}`, { currency }),
      error: pressed && !right ? t('form.amountMissing') : said.amount,
    },
    price: {
      id: 'line-price',
      help: t('form.priceHelp'),
      error: minorUnits === undefined ? t('form.priceWrong') : said.price,
    },
    words: {
      id: 'line-words',
      required: !topUp,
      error: pressed && !topUp && !words.trim() ? t('form.reasonMissing') : (said.reason ?? said.reference),
    },
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!right || minorUnits === undefined || (!topUp && !words.trim()) || run.isPending) return;
    run.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(topUp ? 'form.topUpTitle' : 'form.adjustTitle', { line: line.name })} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {run.error && Object.keys(said).length === 0 && <ErrorPanel error={run.error} />}
        <Field {...fields.amount} label={t(topUp ? 'form.topUpAmount' : 'form.adjustAmount')}>
          <input
            {...fieldProps(fields.amount)}
            type="text"
            inputMode={topUp ? 'decimal' : undefined}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Field>
        {topUp && (
          <Field {...fields.price} label={t('form.price', { currency })}>
            <input
              {...fieldProps(fields.price)}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={price}
              onChange={(event) => setPrice(event.currentTarget.value)}
            />
          </Field>
        )}
        <Field {...fields.words} label={t(topUp ? 'form.reference' : 'form.reason')}>
          <input
            {...fieldProps(fields.words)}
            type="text"
            maxLength={topUp ? 100 : 500}
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </Field>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={run.isPending}>
            {t(topUp ? 'page.topUp' : 'page.adjust')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
