import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { FieldError } from '@/components/FieldError';
import { FilePicker } from '@/components/FilePicker';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { useUploads } from '@/components/useUploads';
import { commands } from '@/features/billing/commands';
import type { Offered, OnBehalfInput, Quote } from '@/features/billing/model';
import { useCommand } from '@/features/billing/useCommand';
import { nameOf } from '@/lib/nameOf';
import { ContactSelect } from './ContactSelect';
import classes from './QuoteFields.module.css';

interface Props {
  quote: Quote;
  current: Offered;
  onClose: () => void;
}

const channels = ['phone', 'mail', 'paper'] as const;

/** A customer said yes by telephone, mail or on paper: who, how, to which options, and the file that proves it. */
export function AcceptOnBehalfDialog({ quote, current, onClose }: Props) {
  const { t } = useTranslation(['quote', 'translation']);
  const [by, setBy] = useState<{ id: string; name: string } | null>({
    id: quote.contact.id,
    name: nameOf(quote.contact),
  });
  const [channel, setChannel] = useState<OnBehalfInput['channel']>('mail');
  const [order, setOrder] = useState('');
  const [comment, setComment] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pressed, setPressed] = useState(false);
  const proof = useUploads('/api/billing/attachments');
  const options = current.snapshot.content.sections
    .flatMap(({ lines }) => lines)
    .filter(({ optional }) => optional);
  const accept = useCommand(() =>
    commands.acceptOnBehalf(quote.id, {
      version: current.version,
      chosenOptions: [...chosen],
      purchaseOrder: order.trim(),
      comment: comment.trim() || undefined,
      acceptedBy: by?.id ?? '',
      channel,
      attachmentIds: proof.attachments.map(({ id }) => id),
    }),
  );
  const said = accept.error instanceof ApiError ? accept.error.fieldErrors() : {};
  const missing = {
    by: !by && t('onBehalf.missing.by'),
    order: !order.trim() && t('accept.missing.purchaseOrder'),
    proof: proof.attachments.length === 0 && t('onBehalf.missing.proof'),
  };
  const errorOf = (field: keyof typeof missing) => (pressed && missing[field]) || undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (accept.isPending || proof.busy || Object.values(missing).some(Boolean)) return;
    accept.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={t('onBehalf.title')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {accept.error && Object.keys(said).length === 0 ? <ErrorPanel error={accept.error} /> : null}
        <ContactSelect
          id="accepted-by"
          label={t('onBehalf.by')}
          error={errorOf('by') ?? said.acceptedBy}
          organisationId={quote.organisation.id}
          value={by}
          onChange={setBy}
        />
        <Select
          id="accepted-how"
          label={t('onBehalf.channel')}
          value={channel}
          options={channels.map((value) => ({ value, label: t(`onBehalf.channels.${value}`) }))}
          onChange={(value) => value && setChannel(value)}
        />
        {options.length > 0 && (
          <fieldset className={classes.section}>
            <legend>{t('onBehalf.options')}</legend>
            {options.map(({ id, description }) => (
              <Check
                key={id}
                label={description}
                checked={chosen.includes(id)}
                onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
              />
            ))}
          </fieldset>
        )}
        <TextField
          label={t('accept.purchaseOrder')}
          help={t('onBehalf.purchaseOrderHelp')}
          required
          error={errorOf('order') ?? said.purchaseOrder}
          value={order}
          onChange={setOrder}
        />
        <TextField
          label={t('accept.comment')}
          rows={2}
          error={said.comment}
          value={comment}
          onChange={setComment}
        />
        <FilePicker uploads={proof} label={t('onBehalf.proof')} />
        {(errorOf('proof') ?? said.attachmentIds) && (
          <FieldError>{errorOf('proof') ?? said.attachmentIds}</FieldError>
        )}
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={accept.isPending || (pressed && proof.busy)}>
            {t('onBehalf.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
