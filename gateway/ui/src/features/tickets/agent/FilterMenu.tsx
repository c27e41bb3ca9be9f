import '@/features/tickets/words/sla';
import { Button, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { priorities, statuses } from '@/features/tickets/model';
import { AssigneeFilter } from './AssigneeFilter';
import { slaWords, type QueueFilter } from './queueFilter';
import { useFilterNames, useFilterWords } from './useFilterNames';
import classes from './FilterMenu.module.css';

interface Props {
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
}

const toggled = <T extends string>(chosen: readonly T[], value: T) =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];

/** Narrows the queue. Every choice takes effect at once and becomes a chip. */
export function FilterMenu({ filter, onChange }: Props) {
  const { t } = useTranslation(['queue', 'sla']);
  const words = useFilterWords();
  const names = useFilterNames(filter);
  // A choice whose name has not come yet is one all the same.
  const chosen = (id: string | undefined, name = '…') => (id ? { id, name } : null);
  return (
    <Popover position="bottom-start" width={288} trapFocus returnFocus transitionProps={{ duration: 0 }}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
          {t('queue.addFilter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu} aria-label={t('queue.filters')}>
        <fieldset className={classes.group}>
          <legend>{t('queue.status')}</legend>
          {statuses.map((value) => (
            <Check
              key={value}
              label={words.status(value)}
              checked={filter.status.includes(value)}
              onChange={() => onChange({ ...filter, status: toggled(filter.status, value) })}
            />
          ))}
        </fieldset>
        <fieldset className={classes.group}>
          <legend>{t('queue.priority')}</legend>
          {priorities.map((value) => (
            <Check
              key={value}
              label={words.priority(value)}
              checked={filter.priority.includes(value)}
              onChange={() => onChange({ ...filter, priority: toggled(filter.priority, value) })}
            />
          ))}
        </fieldset>
        <fieldset className={classes.group}>
          <legend>{t('sla.filter.name', { ns: 'sla' })}</legend>
          {slaWords.map((value) => (
            <Check
              key={value}
              label={t(`sla.filter.${value}`, { ns: 'sla' })}
              checked={filter.sla?.includes(value) ?? false}
              onChange={() => onChange({ ...filter, sla: toggled(filter.sla ?? [], value) })}
            />
          ))}
        </fieldset>
        <OrganisationSelect
          id="filter-organisation"
          label={t('queue.organisation')}
          placeholder={t('queue.any')}
          clear={t('queue.any')}
          within
          value={chosen(filter.organisationId, names.organisation)}
          onChange={(organisation) => onChange({ ...filter, organisationId: organisation?.id })}
        />
        <AssigneeFilter
          value={chosen(filter.assignee, names.assignee)}
          onChange={(assignee) => onChange({ ...filter, assignee })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
