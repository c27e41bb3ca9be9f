import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary, type ErrorEntry } from '@/components/ErrorSummary';
import { PageTitle } from '@/components/PageTitle';
import { TextField } from '@/components/TextField';
import type { InvoiceInput } from '@/features/billing/invoice/model';
import { Sums } from '@/features/billing/invoice/Sums';
import { invoiceAddsUp, invoiceInputOf, type InvoiceForm } from './invoiceForm';
import { LineFields } from './LineFields';
import { invoiceTotalsQuery } from './queries';
import { emptyLine, type LineForm, type TaxChoice } from './quoteForm';
import invoice from '@/features/billing/invoice/Invoice.module.css';
import classes from './QuoteFields.module.css';

interface Props {
  title: string;
  start: InvoiceForm;
  taxes: readonly TaxChoice[];
  /** Whom it charges, where that can still be chosen; `wrong` is what is missing there. */
  children?: ReactNode;
  wrong?: readonly ErrorEntry[];
  saving: boolean;
  error: unknown;
  onSave: (content: InvoiceInput) => void;
  onPress?: () => void;
}

/** An invoice that is being written, with what it comes to so far. */
export function InvoiceEditor(props: Props) {
  const { title, start, taxes, children, wrong = [], saving, error, onSave, onPress } = props;
  const { t } = useTranslation('invoice');
  const [form, setForm] = useState(start);
  const [presses, setPresses] = useState(0);
  const input = invoiceInputOf(form);
  const addsUp = invoiceAddsUp(form);
  // What it is for has no part in it, and may not be there yet.
  const totals = useQuery(invoiceTotalsQuery({ ...input, reference: 'x', notes: undefined }, addsUp));
  const set = (by: Partial<InvoiceForm>) => setForm((before) => ({ ...before, ...by }));
  const setLines = (change: (before: LineForm[]) => LineForm[]) =>
    setForm((before) => ({ ...before, lines: change(before.lines) }));

  const missing = form.reference.trim() ? undefined : t('form.missing.reference');
  const errors: ErrorEntry[] = [
    ...wrong,
    ...(missing ? [{ id: 'invoice-reference', text: missing }] : []),
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
      <TextField
        id="invoice-reference"
        label={t('form.reference')}
        required
        error={presses > 0 ? missing : undefined}
        value={form.reference}
        onChange={(reference) => set({ reference })}
      />
      <div className={classes.pair}>
        <TextField
          label={t('list.orderNumber')}
          value={form.orderNumber}
          onChange={(orderNumber) => set({ orderNumber })}
        />
        <TextField
          label={t('list.agreement')}
          value={form.agreement}
          onChange={(agreement) => set({ agreement })}
        />
      </div>
      <fieldset className={classes.section}>
        <legend className="visually-hidden">{t('page.lines')}</legend>
        {form.lines.map((line, at) => (
          <LineFields
            key={line.key}
            line={line}
            number={at + 1}
            taxes={taxes}
            onChange={(by) =>
              setLines((lines) => lines.map((one) => (one.key === line.key ? { ...one, ...by } : one)))
            }
            onRemove={
              form.lines.length > 1
                ? () => setLines((lines) => lines.filter(({ key }) => key !== line.key))
                : undefined
            }
          />
        ))}
        <div>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() =>
              setLines((lines) => [
                ...lines,
                emptyLine(taxes[0]?.tax ?? { category: 'standard', rate: '20' }),
              ])
            }
          >
            {t('form.addLine')}
          </Button>
        </div>
      </fieldset>
      {!form.kept.discount && (
        <div className={classes.pair}>
          <TextField
            label={t('form.discount')}
            inputMode="decimal"
            value={form.discountPercent}
            onChange={(discountPercent) => set({ discountPercent })}
          />
        </div>
      )}
      <TextField
        label={t('form.notes')}
        help={t('form.notesHelp')}
        rows={3}
        value={form.notes}
        onChange={(notes) => set({ notes })}
      />
      {addsUp && totals.data ? (
        <dl className={invoice.sums} aria-busy={totals.isPlaceholderData}>
          <Sums totals={totals.data} />
        </dl>
      ) : (
        <p>{t('form.noTotals')}</p>
      )}
      <div>
        <Button type="submit" loading={saving}>
          {t('form.save')}
        </Button>
      </div>
    </form>
  );
}
