import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { FieldError } from '@/components/FieldError';
import { Money } from '@/components/Money';
import { TextField } from '@/components/TextField';
import type { Invoice } from '@/features/billing/invoice/model';
import { invoiceCommands, useInvoiceCommand } from '@/features/billing/invoice/queries';
import { creditOf, emptyCredit, faultsOf, type CreditForm } from './creditForm';
import classes from './CreditDialog.module.css';

/** Takes back all that is left of an invoice, or some lines of it, or a part of a line. */
export function CreditDialog({ detail, onClose }: { detail: Invoice; onClose: () => void }) {
  const { t } = useTranslation(['invoice', 'translation']);
  const { currency } = detail.item.due;
  const lines = detail.invoice?.content.lines ?? [];
  const nets = detail.invoice?.nets ?? [];
  const [form, setForm] = useState<CreditForm>(emptyCredit);
  const [pressed, setPressed] = useState(false);
  const { keyFor } = useIdempotencyKey();
  const credit = useInvoiceCommand(() => {
    const said = creditOf(form, lines, currency);
    return invoiceCommands.credit(detail.item.invoiceId, said, keyFor(said));
  });
  const faults = pressed ? faultsOf(form, lines, currency) : {};
  const said = credit.error instanceof ApiError ? credit.error.fieldErrors() : {};
  const refused = credit.error instanceof ApiError ? (credit.error.problem.errors ?? []) : [];
  // Those of the lines that were sent, by their place among them.
  const sent = lines.filter(({ id }) => form.amounts[id] !== undefined);
  const saidOf = (id: string) => {
    const at = sent.findIndex((line) => line.id === id);
    return refused.find(({ pointer }) => pointer.startsWith(`/lines/${at}/`))?.message;
  };
  const set = (by: Partial<CreditForm>) => {
    credit.reset();
    setForm((before) => ({ ...before, ...by }));
  };
  const tick = (id: string, on: boolean) => {
    const others = Object.entries(form.amounts).filter(([line]) => line !== id);
    set({ amounts: Object.fromEntries(on ? [...others, [id, '']] : others) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (credit.isPending || Object.keys(faultsOf(form, lines, currency)).length > 0) return;
    credit.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('agent.creditTitle')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {credit.error && Object.keys(said).length === 0 ? <ErrorPanel error={credit.error} /> : null}
        <fieldset className={classes.lines}>
          <legend>{t('credit.what')}</legend>
          <Check label={t('credit.all')} checked={form.all} onChange={(all) => set({ all })} />
          {!form.all &&
            lines.map((line, at) => (
              <div key={line.id} className={classes.line}>
                <Check
                  label={line.description}
                  checked={form.amounts[line.id] !== undefined}
                  onChange={(on) => tick(line.id, on)}
                />
                <span className={classes.net}>{nets[at] && <Money {...nets[at]} />}</span>
                {form.amounts[line.id] !== undefined && (
                  <div className={classes.amount}>
                    <TextField
                      label={t('credit.amount', { currency, line: line.description })}
                      help={t('credit.amountHelp')}
                      inputMode="decimal"
                      error={faults[line.id] ? t('credit.amountWrong') : saidOf(line.id)}
                      value={form.amounts[line.id] ?? ''}
                      onChange={(amount) => set({ amounts: { ...form.amounts, [line.id]: amount } })}
                    />
                  </div>
                )}
              </div>
            ))}
          {faults.lines && <FieldError>{t('credit.noLines')}</FieldError>}
        </fieldset>
        <TextField
          label={t('agent.reason')}
          required
          rows={3}
          error={faults.reason ? t('agent.reasonMissing') : said.reason}
          value={form.reason}
          onChange={(reason) => set({ reason })}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={credit.isPending}>
            {t('agent.credit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
