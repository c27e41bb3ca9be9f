import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { Select } from '@/components/Select';
import { priorities, type Priority } from '@/features/tickets/model';
import { minutesOf, typed } from '@/features/tickets/sla/duration';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { nameOf } from '@/lib/nameOf';
import { Chosen, withOne } from './Chosen';
import { contractName, ContractSelect } from './ContractSelect';
import { levelCommands, useLevelCommand, type Calendar, type NewPolicy, type Policy } from './levels';
import classes from './ServiceLevelsPage.module.css';

type Kind = 'response' | 'resolution';
type Typed = Record<Priority, Record<Kind, string>>;

const typedTargets = (policy: Policy | undefined) =>
  Object.fromEntries(
    priorities.map((priority) => {
      const target = policy?.targets[priority];
      return [
        priority,
        { response: typed(target?.responseMinutes), resolution: typed(target?.resolutionMinutes) },
      ];
    }),
  ) as Typed;

/** All that a policy promises, and to whom. */
export function PolicyDialog({
  policy,
  calendars,
  onClose,
}: {
  policy?: Policy;
  calendars: Calendar[];
  onClose: () => void;
}) {
  const { t } = useTranslation('levels');
  const words = useTicketWords();
  const [name, setName] = useState(policy?.name ?? '');
  const [calendarId, setCalendarId] = useState(policy?.calendar.id ?? calendars[0]?.id ?? null);
  const [targets, setTargets] = useState(() => typedTargets(policy));
  const [warnAt, setWarnAt] = useState(policy?.warnAtPercent ?? 75);
  const [standard, setStandard] = useState(policy?.standard ?? false);
  const [organisations, setOrganisations] = useState(policy?.organisations ?? []);
  const [contracts, setContracts] = useState(policy?.contracts ?? []);
  const [pressed, setPressed] = useState(false);
  const save = useLevelCommand((wanted: NewPolicy) => levelCommands.definePolicy(policy?.id, wanted));
  const unclear = (text: string) => text.trim() !== '' && !minutesOf(text);
  const anyUnclear = priorities.some(
    (one) => unclear(targets[one].response) || unclear(targets[one].resolution),
  );
  const nameField = {
    id: 'policy-name',
    required: true,
    error: pressed && !name.trim() ? t('levels.nameMissing') : undefined,
  };
  const warnField = { id: 'policy-warn' };
  const target = (priority: Priority) => ({
    responseMinutes: minutesOf(targets[priority].response),
    resolutionMinutes: minutesOf(targets[priority].resolution),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!name.trim() || !calendarId || anyUnclear || save.isPending) return;
    save.mutate(
      {
        name,
        calendarId,
        targets: {
          low: target('low'),
          medium: target('medium'),
          high: target('high'),
          critical: target('critical'),
        },
        warnAtPercent: warnAt,
        standard,
        organisationIds: organisations.map((one) => one.id),
        contractIds: contracts.map((one) => one.id),
      },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog
      wide
      title={policy ? t('levels.editPolicy', { name: policy.name }) : t('levels.newPolicy')}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && <ErrorPanel error={save.error} />}
        <Field {...nameField} label={t('levels.name')}>
          <input
            {...fieldProps(nameField)}
            type="text"
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <Select
          id="policy-calendar"
          label={t('levels.calendar')}
          required
          placeholder={t('levels.choose')}
          error={pressed && !calendarId ? t('levels.calendarMissing') : undefined}
          value={calendarId}
          options={calendars.map((one) => ({ value: one.id, label: one.name }))}
          onChange={setCalendarId}
        />
        <fieldset>
          <legend>{t('levels.targets')}</legend>
          <p className={classes.soft}>{t('levels.targetsHelp')}</p>
          <div className={classes.scroll}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('levels.priority')}</th>
                  <th scope="col">{t('levels.response')}</th>
                  <th scope="col">{t('levels.resolution')}</th>
                </tr>
              </thead>
              <tbody>
                {[...priorities].reverse().map((priority) => (
                  <tr key={priority}>
                    <th scope="row">{words.priority(priority)}</th>
                    {(['response', 'resolution'] as const).map((kind) => (
                      <td key={kind}>
                        <input
                          type="text"
                          autoComplete="off"
                          aria-label={`${words.priority(priority)}: ${t(`levels.${kind}`)}`}
                          aria-invalid={(pressed && unclear(targets[priority][kind])) || undefined}
                          value={targets[priority][kind]}
                          onChange={({ currentTarget: { value } }) =>
                            setTargets((known) => ({
                              ...known,
                              [priority]: { ...known[priority], [kind]: value },
                            }))
                          }
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {pressed && anyUnclear && <p role="alert">{t('levels.unclear')}</p>}
        </fieldset>
        <Field {...warnField} label={t('levels.warnAt')}>
          <input
            {...fieldProps(warnField)}
            type="number"
            min={1}
            max={99}
            value={warnAt}
            onChange={(event) => setWarnAt(event.currentTarget.valueAsNumber || 0)}
          />
        </Field>
        <Check label={t('levels.standard')} checked={standard} onChange={setStandard} />
        <Chosen
          label={t('levels.organisations')}
          items={organisations}
          name={nameOf}
          onChange={setOrganisations}
        />
        <OrganisationSelect
          key={organisations.length}
          id="policy-organisation"
          label={t('levels.addOrganisation')}
          help={t('levels.organisationsHelp')}
          value={null}
          onChange={(one) => one && setOrganisations((known) => withOne(known, one))}
        />
        <Chosen label={t('levels.contracts')} items={contracts} name={contractName} onChange={setContracts} />
        <ContractSelect
          key={`contracts-${contracts.length}`}
          onChange={(one) => setContracts((known) => withOne(known, one))}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('levels.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
