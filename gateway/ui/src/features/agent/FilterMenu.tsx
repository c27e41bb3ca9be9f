import { Button, Popover } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/Check';
import { Select } from '@/components/Select';
import type { QueueFilter } from './queueFilter';
import { useFilterNames } from './useFilterNames';
import classes from './FilterMenu.module.css';

interface Props {
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
}

const toggled = <T extends string>(chosen: readonly T[], value: T) =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];

/** Narrows the queue. Every choice takes effect at once and becomes a chip. */
export function FilterMenu({ filter, onChange }: Props) {
  const { t } = useTranslation('agent');
  const names = useFilterNames();
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
          {names.status.map(({ value, label }) => (
            <Check
              key={value}
              label={label}
              checked={filter.status.includes(value)}
              onChange={() => onChange({ ...filter, status: toggled(filter.status, value) })}
            />
          ))}
        </fieldset>
        <fieldset className={classes.group}>
          <legend>{t('queue.priority')}</legend>
          {names.priority.map(({ value, label }) => (
            <Check
              key={value}
              label={label}
              checked={filter.priority.includes(value)}
              onChange={() => onChange({ ...filter, priority: toggled(filter.priority, value) })}
            />
          ))}
        </fieldset>
        <Select
          id="filter-organisation"
          label={t('queue.organisation')}
          placeholder={t('queue.any')}
          value={filter.organisationId ?? null}
          options={names.organisation}
          onChange={(value) => onChange({ ...filter, organisationId: value ?? undefined })}
        />
        <Select
          id="filter-assignee"
          label={t('queue.assignee')}
          placeholder={t('queue.anyone')}
          value={filter.assignee ?? null}
          options={names.assignee}
          onChange={(value) => onChange({ ...filter, assignee: value ?? undefined })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
