import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary, type ErrorEntry } from '@/components/ErrorSummary';
import { PageTitle } from '@/components/PageTitle';
import { QuoteSums } from '@/features/billing/quote/QuoteSums';
import type { QuoteInput } from '@/features/billing/model';
import { totalsQuery } from './queries';
import { QuoteFields } from './QuoteFields';
import { canBeAddedUp, inputOf, type QuoteForm, type TaxChoice } from './quoteForm';
import classes from './QuoteFields.module.css';

interface Props {
  title: string;
  start: QuoteForm;
  taxes: readonly TaxChoice[];
  /** For whom it is, where that can still be chosen; `wrong` is what is missing there. */
  children?: ReactNode;
  wrong?: readonly ErrorEntry[];
  /** What the button says; that the draft is saved, if nothing is. */
  save?: string;
  saving: boolean;
  error: unknown;
  onSave: (content: QuoteInput) => void;
  onPress?: () => void;
}

/** A quote that is being written, with what it comes to so far. */
export function QuoteEditor({
  title,
  start,
  taxes,
  children,
  wrong = [],
  save,
  saving,
  error,
  onSave,
  onPress,
}: Props) {
  const { t } = useTranslation('quote');
  const [form, setForm] = useState(start);
  const [presses, setPresses] = useState(0);
  const input = inputOf(form);
  const addsUp = canBeAddedUp(form);
  // Title and date have no part in it, and may not be there yet.
  const asked = { ...input, title: 'x', introduction: undefined, terms: undefined, validUntil: '2999-12-31' };
  const totals = useQuery(totalsQuery(asked, addsUp));

  const missing = {
    title: form.title.trim() ? undefined : t('form.missing.title'),
    validUntil: form.validUntil ? undefined : t('form.missing.validUntil'),
  };
  const errors: ErrorEntry[] = [
    ...wrong,
    ...(['title', 'validUntil'] as const).flatMap((field) => {
      const text = missing[field];
      return text ? [{ id: `quote-${field}`, text }] : [];
    }),
    ...(addsUp ? [] : [{ text: t('form.missing.lines') }]),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPresses((before) => before + 1);
    onPress?.();
    if (!saving && errors.length === 0) onSave(input);
  };
  return (
    <form noValidate className={classes.page} onSubmit={submit}>
      <PageTitle title={title} />
      <ErrorSummary errors={presses > 0 ? errors : []} attempt={presses} />
      {error ? <ErrorPanel error={error} /> : null}
      {children}
      <QuoteFields
        form={form}
        taxes={taxes}
        errorOf={(field) => (presses > 0 ? missing[field] : undefined)}
        onChange={setForm}
      />
      {addsUp && totals.data ? (
        <QuoteSums totals={totals.data} busy={totals.isPlaceholderData} />
      ) : (
        <p>{t('form.noTotals')}</p>
      )}
      <div>
        <Button type="submit" loading={saving}>
          {save ?? t('form.save')}
        </Button>
      </div>
    </form>
  );
}
