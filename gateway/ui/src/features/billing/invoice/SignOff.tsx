import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { FieldError } from '@/components/FieldError';
import { fieldProps } from '@/components/fieldProps';
import { Notice } from '@/components/Notice';
import { exactTime } from '@/lib/time';
import { nameOf } from '@/lib/nameOf';
import type { Invoice } from './model';
import { invoiceCommands, useInvoiceCommand } from './queries';
import classes from './Invoice.module.css';

/** Whether the customer agrees with the charges: what was said, or the way to say it. */
export function SignOff({ detail }: { detail: Invoice }) {
  const { t, i18n } = useTranslation('invoice');
  const [asking, setAsking] = useState(false);
  const { signOff, allowed } = detail;
  if (!signOff && !allowed.signOff) return null;
  return (
    <section aria-labelledby="sign-off" className={classes.signOff}>
      <h2 id="sign-off">{t('signOff.title')}</h2>
      {signOff && (
        <Notice tone={signOff.agreed ? 'good' : 'warn'}>
          <p>
            {t(signOff.agreed ? 'signOff.agreed' : 'signOff.disagreed', {
              name: nameOf(signOff.contact),
              at: exactTime(new Date(signOff.at), i18n.language),
            })}
          </p>
          {signOff.comment && <p dir="auto">{signOff.comment}</p>}
          {signOff.disputedLines.length > 0 && (
            <ul>
              {detail.invoice?.content.lines
                .filter(({ id }) => signOff.disputedLines.includes(id))
                .map((line) => (
                  <li key={line.id}>{line.description}</li>
                ))}
            </ul>
          )}
          {signOff.answer && (
            <p dir="auto">
              <strong>{t('signOff.answer')}</strong> {signOff.answer}
            </p>
          )}
        </Notice>
      )}
      {allowed.signOff && (
        <p>
          {t('signOff.ask')}{' '}
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('signOff.open')}
          </Button>
        </p>
      )}
      {asking && <SignOffDialog detail={detail} onClose={() => setAsking(false)} />}
    </section>
  );
}

function SignOffDialog({ detail, onClose }: { detail: Invoice; onClose: () => void }) {
  const { t } = useTranslation(['invoice', 'translation']);
  const [agreed, setAgreed] = useState<boolean>();
  const [comment, setComment] = useState('');
  const [lines, setLines] = useState<readonly string[]>([]);
  const [pressed, setPressed] = useState(false);
  const say = useInvoiceCommand(() =>
    invoiceCommands.signOff(detail.item.invoiceId, {
      agreed: agreed === true,
      comment: comment.trim() || undefined,
      disputedLines: agreed ? [] : [...lines],
    }),
  );
  const about = { id: 'sign-off-comment' };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (agreed === undefined || say.isPending) return;
    say.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('signOff.question')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {say.error && <ErrorPanel error={say.error} />}
        <fieldset className={classes.filters}>
          <legend className="visually-hidden">{t('signOff.question')}</legend>
          {[true, false].map((yes) => (
            <label key={String(yes)}>
              <input type="radio" name="agreed" checked={agreed === yes} onChange={() => setAgreed(yes)} />{' '}
              {t(yes ? 'signOff.yes' : 'signOff.no')}
            </label>
          ))}
        </fieldset>
        {pressed && agreed === undefined && <FieldError>{t('signOff.missing')}</FieldError>}
        {agreed === false && (
          <fieldset className={classes.disputed}>
            <legend>{t('signOff.which')}</legend>
            {detail.invoice?.content.lines.map((line) => (
              <Check
                key={line.id}
                label={line.description}
                checked={lines.includes(line.id)}
                onChange={(ticked) =>
                  setLines((before) =>
                    ticked ? [...before, line.id] : before.filter((one) => one !== line.id),
                  )
                }
              />
            ))}
          </fieldset>
        )}
        <Field {...about} label={t('signOff.comment')}>
          <textarea
            {...fieldProps(about)}
            rows={3}
            dir="auto"
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
        </Field>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={say.isPending}>
            {t('signOff.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
