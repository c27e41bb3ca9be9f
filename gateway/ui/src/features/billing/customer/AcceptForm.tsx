import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { useUser } from '@/api/queries';
import { Check } from '@/components/Check';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary } from '@/components/ErrorSummary';
import { Field } from '@/components/Field';
import { FieldError } from '@/components/FieldError';
import { fieldProps } from '@/components/fieldProps';
import { Notice } from '@/components/Notice';
import { commands } from '@/features/billing/commands';
import type { QuoteTotals } from '@/features/billing/model';
import { WhatChanged } from '@/features/billing/quote/WhatChanged';
import { useCommand } from '@/features/billing/useCommand';
import { money } from '@/lib/money';
import {
  acceptFields,
  acceptId,
  missing,
  refused,
  signatureOf,
  type Acceptance,
  type AcceptField,
  type Overtaken,
  type Typed,
} from './acceptance';
import { SignaturePad } from './SignaturePad';
import classes from './AcceptForm.module.css';

interface Props {
  quoteId: string;
  version: number;
  contentHash: string;
  /** The sentence of intent, as it was sent with this version. */
  consent: string;
  totals: QuoteTotals;
  chosen: readonly string[];
  /** The totals are being computed for what was ticked just now. */
  busy: boolean;
  /** What was typed when another version took the place of the one on the page, and what is different in it. */
  before?: Overtaken;
  onType: (typed: Typed) => void;
}

/** The last step: who accepts, on what order, and their signature under the sentence that says what it means. */
export function AcceptForm({
  quoteId,
  version,
  contentHash,
  consent,
  totals,
  chosen,
  busy,
  before,
  onType,
}: Props) {
  const { t, i18n } = useTranslation('quote');
  const user = useUser();
  const keys = useIdempotencyKey();
  const [form, setForm] = useState<Acceptance>({
    name: user.name,
    email: user.email,
    purchaseOrder: '',
    comment: '',
    consent: false,
    way: 'drawn',
    typed: '',
    strokes: [],
    ...before?.typed,
  });
  const [presses, setPresses] = useState(0);
  const total = totals.dueOnAcceptance.total;
  const accept = useCommand(() => {
    const acceptance = {
      version,
      contentHash,
      total,
      chosenOptions: [...chosen],
      purchaseOrder: form.purchaseOrder,
      comment: form.comment.trim() || undefined,
      consent: form.consent,
      signature: signatureOf(form),
      name: form.name,
      email: form.email,
    };
    return commands.accept(quoteId, acceptance, keys.keyFor(acceptance));
  });

  const change = (by: Partial<Acceptance>) => {
    setForm((now) => ({ ...now, ...by }));
    const { name, email, purchaseOrder, comment } = { ...form, ...by };
    onType({ name, email, purchaseOrder, comment });
  };
  const wrong = presses > 0 ? missing(form) : [];
  const said = refused(accept.error);
  const errorOf = (field: AcceptField) =>
    wrong.includes(field) ? t(`accept.missing.${field}`) : said[field];
  const errors = acceptFields.flatMap((field) => {
    const text = errorOf(field);
    return text ? [{ id: acceptId(field), text }] : [];
  });
  const sending = useRef(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPresses((now) => now + 1);
    if (sending.current || busy || missing(form).length > 0) return;
    sending.current = true;
    accept.mutate(undefined, {
      onSettled: () => {
        sending.current = false;
      },
    });
  };
  const text = (
    field: 'name' | 'email' | 'purchaseOrder',
    more: { type?: string; autoComplete?: string; help?: string },
  ) => {
    const { help, ...input } = more;
    const about = { id: acceptId(field), required: true, help, error: errorOf(field) };
    return (
      <Field {...about} label={t(`accept.${field}`)}>
        <input
          {...fieldProps(about)}
          type="text"
          {...input}
          value={form[field]}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      </Field>
    );
  };
  const comment = { id: acceptId('comment'), error: errorOf('comment') };
  const typed = {
    id: acceptId('signature'),
    required: true,
    error: errorOf('signature'),
    help: t('accept.typedHelp'),
  };

  return (
    <section id="accept" aria-labelledby="accept-title" className={classes.accept}>
      <h2 id="accept-title">{t('accept.title')}</h2>
      {before && (
        <Notice tone="warn" live>
          <p>{t('accept.revised', { version })}</p>
          <WhatChanged {...before.offered} />
        </Notice>
      )}
      <ErrorSummary errors={errors} attempt={presses} />
      {accept.error && errors.length === 0 && <ErrorPanel error={accept.error} />}
      <form noValidate className={classes.form} onSubmit={submit}>
        <div className={classes.pair}>
          {text('name', { autoComplete: 'name' })}
          {text('email', { type: 'email', autoComplete: 'email' })}
        </div>
        {text('purchaseOrder', { autoComplete: 'off', help: t('accept.purchaseOrderHelp') })}
        <Field {...comment} label={t('accept.comment')}>
          <textarea
            {...fieldProps(comment)}
            rows={2}
            value={form.comment}
            onChange={(event) => change({ comment: event.currentTarget.value })}
          />
        </Field>
        <div id={acceptId('consent')} tabIndex={-1} className={classes.consent}>
          <Check label={consent} checked={form.consent} onChange={(ticked) => change({ consent: ticked })} />
          {errorOf('consent') && <FieldError id="accept-consent-error">{errorOf('consent')}</FieldError>}
        </div>
        <fieldset className={classes.signature}>
          <legend>
            {t('accept.signature')}
            <span aria-hidden> *</span>
          </legend>
          <div className={classes.ways}>
            {(['drawn', 'typed'] as const).map((way) => (
              <label key={way}>
                <input
                  type="radio"
                  name="way"
                  checked={form.way === way}
                  onChange={() => change({ way, strokes: [], typed: '' })}
                />
                {t(`accept.way.${way}`)}
              </label>
            ))}
          </div>
          {form.way === 'typed' ? (
            <Field {...typed} label={t('accept.typed')}>
              <input
                {...fieldProps(typed)}
                type="text"
                autoComplete="off"
                className={classes.typed}
                value={form.typed}
                onChange={(event) => change({ typed: event.currentTarget.value })}
              />
            </Field>
          ) : (
            <>
              <SignaturePad
                id={acceptId('signature')}
                invalid={errorOf('signature') !== undefined}
                describedBy={errorOf('signature') && 'accept-signature-error'}
                onChange={(strokes) => change({ strokes })}
              />
              {errorOf('signature') && (
                <FieldError id="accept-signature-error">{errorOf('signature')}</FieldError>
              )}
            </>
          )}
        </fieldset>
        <p className={classes.due}>{t('accept.due', { amount: money(total, i18n.language) })}</p>
        <div>
          <Button type="submit" size="md" loading={accept.isPending} disabled={busy}>
            {t('accept.submit')}
          </Button>
        </div>
      </form>
    </section>
  );
}
