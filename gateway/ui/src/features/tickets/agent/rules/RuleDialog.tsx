import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '@/api/queries';
import { Dialog } from '@/components/Dialog';
import { DialogActions } from '@/components/DialogActions';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { FieldError } from '@/components/FieldError';
import { fieldProps } from '@/components/fieldProps';
import { OrganisationsPicker } from '@/components/OrganisationsPicker';
import { Select } from '@/components/Select';
import { priorities, type Priority, type Schemas } from '@/features/tickets/model';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { nameOf } from '@/lib/nameOf';
import { listed, ruleCommands, useRuleCommand } from './rules';

interface Props {
  rule?: Schemas['Rule'];
  /** Where a new one comes. */
  position: number;
  onClose: () => void;
}

/** A rule, and for which of the newest tickets it would have held. */
export function RuleDialog({ rule, position: last, onClose }: Props) {
  const { t } = useTranslation(['rules', 'translation']);
  const words = useTicketWords();
  const { data: agents } = useQuery(agentsQuery(''));
  const [name, setName] = useState(rule?.name ?? '');
  const [position, setPosition] = useState(rule?.position ?? last);
  const [organisations, setOrganisations] = useState(rule?.organisations ?? []);
  const [said, setSaid] = useState(rule?.words.join(', ') ?? '');
  const [categories, setCategories] = useState(rule?.categories.join(', ') ?? '');
  const [assignee, setAssignee] = useState(rule?.assignee?.id ?? null);
  const [priority, setPriority] = useState<Priority | null>(rule?.priority ?? null);
  const [pressed, setPressed] = useState(false);
  const wanted: Schemas['RuleBody'] = {
    name: name.trim(),
    position,
    organisationIds: organisations.map(({ id }) => id),
    words: listed(said),
    categories: listed(categories),
    assigneeId: assignee ?? undefined,
    priority: priority ?? undefined,
  };
  const save = useRuleCommand(() => ruleCommands.define(rule?.id, wanted));
  const dryRun = useMutation({
    mutationFn: () => ruleCommands.tryOut({ ...wanted, name: wanted.name || '-' }),
  });
  const never =
    wanted.organisationIds?.length === 0 && wanted.words?.length === 0 && wanted.categories?.length === 0;
  const idle = !assignee && !priority;
  const lacks = !wanted.name || never || idle;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (lacks || save.isPending) return;
    save.mutate(undefined, { onSuccess: onClose });
  };
  const nameField = {
    id: 'rule-name',
    required: true,
    error: pressed && !wanted.name && t('rules.nameMissing'),
  };
  const positionField = { id: 'rule-position', help: t('rules.positionHelp') };
  const saidField = { id: 'rule-words', help: t('rules.wordsHelp') };
  const aboutField = { id: 'rule-categories', help: t('rules.categoriesHelp') };
  const colleagues = agents?.items ?? [];
  const known =
    rule?.assignee && !colleagues.some(({ id }) => id === rule.assignee?.id)
      ? [{ id: rule.assignee.id, name: nameOf(rule.assignee) ?? '…' }, ...colleagues]
      : colleagues;
  return (
    <Dialog wide title={rule ? t('rules.editTitle', { name: rule.name }) : t('rules.new')} onClose={onClose}>
      <form noValidate onSubmit={submit} style={{ display: 'contents' }}>
        {save.error && <ErrorPanel error={save.error} />}
        <Field {...nameField} label={t('rules.name')}>
          <input
            {...fieldProps(nameField)}
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Field>
        <Field {...positionField} label={t('rules.position')}>
          <input
            {...fieldProps(positionField)}
            type="number"
            min={1}
            max={1000}
            value={position}
            onChange={(event) => setPosition(event.currentTarget.valueAsNumber || 1)}
          />
        </Field>
        {pressed && never && <FieldError id="rule-never">{t('rules.conditionMissing')}</FieldError>}
        <OrganisationsPicker
          id="rule-organisations"
          label={t('rules.organisations')}
          listLabel={t('rules.organisationsList')}
          value={organisations}
          onChange={setOrganisations}
        />
        <Field {...saidField} label={t('rules.words')}>
          <input
            {...fieldProps(saidField)}
            autoComplete="off"
            value={said}
            onChange={(event) => setSaid(event.currentTarget.value)}
          />
        </Field>
        <Field {...aboutField} label={t('rules.categories')}>
          <input
            {...fieldProps(aboutField)}
            autoComplete="off"
            value={categories}
            onChange={(event) => setCategories(event.currentTarget.value)}
          />
        </Field>
        <Select
          id="rule-assignee"
          label={t('rules.assignee')}
          placeholder={t('rules.nobody')}
          error={pressed && idle ? t('rules.actMissing') : undefined}
          value={assignee}
          options={known.map(({ id, name: called }) => ({ value: id, label: called }))}
          onChange={setAssignee}
        />
        <Select
          id="rule-priority"
          label={t('rules.priority')}
          placeholder={t('rules.asItIs')}
          value={priority}
          options={[...priorities].reverse().map((value) => ({ value, label: words.priority(value) }))}
          onChange={setPriority}
        />
        {dryRun.error && <ErrorPanel error={dryRun.error} />}
        <div role="status">
          {dryRun.data && (
            <>
              <p>{t('rules.fits', { count: dryRun.data.total, of: dryRun.data.lookedAt })}</p>
              <ul>
                {dryRun.data.items.map((fit) => (
                  <li key={fit.id}>
                    <Link to="/agent/tickets/$number" params={{ number: String(fit.number) }} target="_blank">
                      #{fit.number} <bdi>{fit.summary}</bdi>
                    </Link>
                    , {nameOf(fit.organisation)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {t('dialog.cancel', { ns: 'translation' })}
          </Button>
          <Button
            variant="default"
            loading={dryRun.isPending}
            onClick={() => {
              setPressed(true);
              if (!never && !idle) dryRun.mutate();
            }}
          >
            {t('rules.tryOut')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('rules.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
