import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/idempotency';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Select } from '@/components/Select';
import { units, type Contract, type ContractLine } from '@/features/billing/contract/model';
import { contractCommands, useContractCommand } from '@/features/billing/contract/queries';
import classes from '@/features/billing/contract/Contract.module.css';
import { formOf, isPriced, termsOf, type LineField, type LineForm } from './lineForm';

interface Props {
  contract: Contract;
  /** The one to be changed; without it a new one is added. */
  line?: ContractLine;
  onClose: () => void;
}

const periods = ['month', 'quarter', 'year', 'whole'] as const;
const rules = ['rate', 'next-block', 'stop'] as const;

/** What is agreed about a line. */
export function LineDialog({ contract, line, onClose }: Props) {
  const { t } = useTranslation(['contract', 'translation']);
  const [key] = useState(newIdempotencyKey);
  const [form, setForm] = useState(() => formOf(line));
  const [pressed, setPressed] = useState(false);
  const { currency } = contract;
  const read = termsOf(form, currency);
  const save = useContractCommand(async () => {
    const endsOn = form.endsOn || undefined;
    if (line) {
      const { fromThisPeriod } = form;
      await contractCommands.changeLine(contract.id, line.id, { terms: read.terms, endsOn, fromThisPeriod });
    } else {
      await contractCommands.addLine(
        contract.id,
        { terms: read.terms, startsOn: form.startsOn || undefined, endsOn },
        key,
      );
    }
  });
  const set = (by: Partial<LineForm>) => setForm((before) => ({ ...before, ...by }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (read.wrong.length > 0 || save.isPending) return;
    save.mutate(undefined, { onSuccess: onClose });
  };
  const text = (
    field: Exclude<LineField, 'rollOver' | 'fromThisPeriod'>,
    label: string,
    about: { help?: string; required?: true; type?: 'date' } = {},
  ) => {
    const props = {
      id: `line-${field}`,
      ...about,
      error: pressed && read.wrong.includes(field) ? t('form.notRead') : undefined,
    };
    return (
      <Field {...props} label={label}>
        <input
          {...fieldProps(props)}
          type={about.type ?? 'text'}
          autoComplete="off"
          value={form[field]}
          onChange={(event) => set({ [field]: event.currentTarget.value })}
        />
      </Field>
    );
  };
  const typed = t(`form.typed.${form.unit}`, { currency });
  return (
    <Dialog
      wide
      title={line ? t('form.changeLineTitle', { line: line.name }) : t('page.addLine')}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && <ErrorPanel error={save.error} />}
        {text('name', t('form.name'), { required: true })}
        <div className={classes.pair}>
          <Select
            id="line-unit"
            label={t('form.unit')}
            value={form.unit}
            disabled={!!line}
            options={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
            onChange={(unit) => unit && set({ unit })}
          />
          <Select
            id="line-period"
            label={t('form.period')}
            value={form.period}
            disabled={!!line}
            options={periods.map((value) => ({ value, label: t(`period.${value}`) }))}
            onChange={(period) => period && set({ period })}
          />
          {text('allotment', t('form.allotment'), { help: typed, required: true })}
          {form.unit === 'money' && text('hourPrice', t('form.hourPrice', { currency }), { required: true })}
        </div>
        <div className={classes.pair}>
          <Select
            id="line-over"
            label={t('form.over')}
            value={form.over}
            options={rules.map((value) => ({ value, label: t(`rule.${value}`) }))}
            onChange={(over) => over && set({ over })}
          />
          {isPriced(form) && text('price', t('form.overPrice', { currency }), { required: true })}
          {form.over === 'next-block' && text('block', t('form.block'), { help: typed, required: true })}
        </div>
        {form.period !== 'whole' && (
          <Check
            label={t('form.rollOver')}
            checked={form.rollOver}
            onChange={(rollOver) => set({ rollOver })}
          />
        )}
        {form.rollOver && form.period !== 'whole' && (
          <div className={classes.pair}>
            {text('rollOverPeriods', t('form.rollOverPeriods'), { required: true })}
            {text('rollOverMost', t('form.rollOverMost'), { help: t('form.rollOverMostHelp') })}
            <Select
              id="line-first"
              label={t('form.drawFirst')}
              value={form.drawFirst}
              options={[
                { value: 'carried', label: t('first.carried') },
                { value: 'own', label: t('first.own') },
              ]}
              onChange={(drawFirst) => drawFirst && set({ drawFirst })}
            />
          </div>
        )}
        {form.unit !== 'units' && (
          <div className={classes.pair}>
            {text('workTypes', t('form.workTypes'), { help: t('form.workTypesHelp') })}
            {text('weights', t('form.weights'), { help: t('form.weightsHelp') })}
            {text('stepMinutes', t('form.step'))}
            <Select
              id="line-step-per"
              label={t('form.stepPer')}
              value={form.stepPer}
              options={[
                { value: 'entry', label: t('per.entry') },
                { value: 'day', label: t('per.day') },
              ]}
              onChange={(stepPer) => stepPer && set({ stepPer })}
            />
          </div>
        )}
        <div className={classes.pair}>
          {!line && text('startsOn', t('form.startsOn'), { type: 'date', help: t('form.startsOnHelp') })}
          {text('endsOn', t('form.endsOn'), { type: 'date', help: t('form.lineEndsOnHelp') })}
        </div>
        {line && (
          <Check
            label={t('form.fromThisPeriod')}
            checked={form.fromThisPeriod}
            onChange={(fromThisPeriod) => set({ fromThisPeriod })}
          />
        )}
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
