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
import { OrganisationSelect } from '@/components/OrganisationSelect';
import type { Contract } from '@/features/billing/contract/model';
import { contractCommands, useContractCommand } from '@/features/billing/contract/queries';
import classes from '@/features/billing/contract/Contract.module.css';
import { dayFromNow } from '@/lib/zone';

interface Props {
  /** The one to be changed; without it a new one is begun. */
  contract?: Contract;
  onClose: () => void;
  onAgreed?: (id: string) => void;
}

/** Whose contract it is, what it is called, and from when to when it runs. */
export function ContractDialog({ contract, onClose, onAgreed }: Props) {
  const { t } = useTranslation(['contract', 'translation']);
  const [key] = useState(newIdempotencyKey);
  const [organisation, setOrganisation] = useState<{ id: string; name: string } | null>(null);
  const [name, setName] = useState(contract?.name ?? '');
  const [startsOn, setStartsOn] = useState(contract?.startsOn ?? dayFromNow(0));
  const [endsOn, setEndsOn] = useState(contract?.endsOn ?? '');
  const [pressed, setPressed] = useState(false);
  const save = useContractCommand(async () => {
    const terms = { name: name.trim(), endsOn: endsOn || undefined };
    if (contract) await contractCommands.change(contract.id, terms);
    else {
      const made = await contractCommands.agree(
        { ...terms, organisationId: organisation?.id ?? '', startsOn },
        key,
      );
      onAgreed?.(made.id);
    }
  });
  const said = save.error instanceof ApiError ? save.error.fieldErrors() : {};
  const missing = (value: unknown, words: string) => (pressed && !value ? words : undefined);
  const fields = {
    name: {
      id: 'contract-name',
      required: true,
      error: missing(name.trim(), t('form.nameMissing')) ?? said.name,
    },
    startsOn: {
      id: 'contract-starts',
      required: true,
      error: missing(startsOn, t('report.dayMissing')) ?? said.startsOn,
    },
    endsOn: { id: 'contract-ends', help: t('form.endsOnHelp'), error: said.endsOn },
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!name.trim() || !startsOn || (!contract && !organisation) || save.isPending) return;
    save.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Dialog title={t(contract ? 'form.change' : 'list.new')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && Object.keys(said).length === 0 && <ErrorPanel error={save.error} />}
        {!contract && (
          <OrganisationSelect
            id="contract-organisation"
            label={t('list.organisation')}
            required
            error={missing(organisation, t('form.organisationMissing')) ?? said.organisationId}
            value={organisation}
            onChange={setOrganisation}
          />
        )}
        <Field {...fields.name} label={t('form.name')}>
          <input
            {...fieldProps(fields.name)}
            type="text"
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <div className={classes.pair}>
          {!contract && (
            <Field {...fields.startsOn} label={t('form.startsOn')}>
              <input
                {...fieldProps(fields.startsOn)}
                type="date"
                value={startsOn}
                onChange={(event) => setStartsOn(event.currentTarget.value)}
              />
            </Field>
          )}
          <Field {...fields.endsOn} label={t('form.endsOn')}>
            <input
              {...fieldProps(fields.endsOn)}
              type="date"
              value={endsOn}
              onChange={(event) => setEndsOn(event.currentTarget.value)}
            />
          </Field>
        </div>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
