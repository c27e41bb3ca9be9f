import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '@/api/queries';
import { Check } from '@/components/Check';
import { Field } from '@/components/Field';
import { FieldError } from '@/components/FieldError';
import { fieldProps } from '@/components/fieldProps';
import { FormDialog } from '@/components/FormDialog';
import { OrganisationsPicker } from '@/components/OrganisationsPicker';
import { Select } from '@/components/Select';
import { priorities } from '@/features/tickets/model';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { nameOf } from '@/lib/nameOf';
import classes from './AlertDialog.module.css';
import { alertCommands, alertsKey, days, occasions, roles, type Alert, type AlertBody } from './alerts';

/** Of which tickets somebody hears, when, and who. */
export function AlertDialog({ alert, onClose }: { alert?: Alert; onClose: () => void }) {
  const { t } = useTranslation('alerts');
  const words = useTicketWords();
  const { data: colleagues } = useQuery(agentsQuery(''));
  const [organisations, setOrganisations] = useState(alert?.organisations ?? []);
  const [wanted, setWanted] = useState<Required<Omit<AlertBody, 'organisationIds'>>>({
    occasion: alert?.occasion ?? 'unassigned',
    priorities: alert?.priorities ?? [],
    days: alert?.days ?? [],
    from: alert?.from ?? null,
    to: alert?.to ?? null,
    roles: alert?.roles ?? [],
    agentIds: alert?.agents.map(({ id }) => id) ?? [],
  });
  const set = (by: Partial<typeof wanted>) => setWanted((before) => ({ ...before, ...by }));
  const nobody = wanted.roles?.length === 0 && wanted.agentIds?.length === 0;
  const halfATime = !wanted.from !== !wanted.to;
  const noTime = wanted.from !== null && wanted.from === wanted.to;
  const known = [
    ...(alert?.agents ?? []).map((one) => ({ id: one.id, name: nameOf(one) ?? '…' })),
    ...(colleagues?.items ?? []).filter(({ id }) => !alert?.agents.some((one) => one.id === id)),
  ];
  return (
    <FormDialog
      wide
      title={t(alert ? 'alerts.editTitle' : 'alerts.add')}
      confirm={t('alerts.save')}
      lacks={nobody || halfATime || noTime}
      refresh={alertsKey}
      run={() =>
        alertCommands.keep(alert?.id, { ...wanted, organisationIds: organisations.map(({ id }) => id) })
      }
      onClose={onClose}
    >
      {(pressed) => (
        <>
          <Select
            id="alert-occasion"
            label={t('alerts.occasion')}
            value={wanted.occasion}
            options={occasions.map((value) => ({ value, label: t(`alerts.of.${value}`) }))}
            onChange={(occasion) => occasion && set({ occasion })}
          />
          <OrganisationsPicker
            id="alert-organisations"
            label={t('alerts.organisations')}
            listLabel={t('alerts.organisationsList')}
            value={organisations}
            onChange={setOrganisations}
          />
          <Choice
            legend={t('alerts.priorities')}
            options={[...priorities].reverse()}
            word={words.priority}
            chosen={wanted.priorities ?? []}
            onChange={(chosen) => set({ priorities: chosen })}
          />
          <Choice
            legend={t('alerts.days')}
            options={days}
            word={(day) => t(`alerts.day.${day}`)}
            chosen={wanted.days ?? []}
            onChange={(chosen) => set({ days: chosen })}
          />
          <TimeField
            label={t('alerts.begins')}
            help={t('alerts.timesHelp')}
            error={pressed && halfATime && !wanted.from ? t('alerts.otherTime') : undefined}
            value={wanted.from ?? null}
            onChange={(from) => set({ from })}
          />
          <TimeField
            label={t('alerts.ends')}
            error={
              pressed && halfATime && !wanted.to
                ? t('alerts.otherTime')
                : pressed && noTime
                  ? t('alerts.sameTime')
                  : undefined
            }
            value={wanted.to ?? null}
            onChange={(to) => set({ to })}
          />
          <Choice
            legend={t('alerts.roles')}
            options={roles}
            word={(role) => t(`alerts.role.${role}`)}
            chosen={wanted.roles ?? []}
            error={pressed && nobody ? t('alerts.whoMissing') : undefined}
            onChange={(chosen) => set({ roles: chosen })}
          />
          <Choice
            legend={t('alerts.agents')}
            options={known.map(({ id }) => id)}
            word={(id) => known.find((one) => one.id === id)?.name ?? '…'}
            chosen={wanted.agentIds ?? []}
            onChange={(chosen) => set({ agentIds: chosen })}
          />
        </>
      )}
    </FormDialog>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  options: readonly Value[];
  word: (value: Value) => string;
  chosen: readonly Value[];
  error?: string;
  onChange: (chosen: Value[]) => void;
}

/** Several of a few. */
function Choice<Value extends string>({
  legend,
  options,
  word,
  chosen,
  error,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className={classes.choice} aria-describedby={error ? id : undefined}>
      <legend>{legend}</legend>
      {options.map((value) => (
        <Check
          key={value}
          label={word(value)}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(options.filter((one) => (one === value ? on : chosen.includes(one))))}
        />
      ))}
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

interface TimeProps {
  label: string;
  help?: string;
  error?: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

function TimeField({ label, value, onChange, ...said }: TimeProps) {
  const field = { id: useId(), ...said };
  return (
    <Field {...field} label={label}>
      <input
        {...fieldProps(field)}
        type="time"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </Field>
  );
}
