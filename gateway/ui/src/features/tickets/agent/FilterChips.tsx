import '@/features/tickets/words/sla';
import { useTranslation } from 'react-i18next';
import { Chip } from '@/components/Chip';
import { passFocusOn } from '@/lib/focus';
import { TextButton } from '@/components/TextButton';
import type { QueueFilter } from './queueFilter';
import { noFilter } from './queueFilter';
import { useFilterNames, useFilterWords } from './useFilterNames';
import classes from './FilterChips.module.css';

interface Props {
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
}

/** What narrows the queue just now, each to be taken away by itself. The search stands in its own box. */
export function FilterChips({ filter, onChange }: Props) {
  const { t } = useTranslation(['queue', 'sla']);
  const words = useFilterWords();
  const names = useFilterNames(filter);
  const chips = [
    ...filter.status.map((value) => ({
      text: t('queue.chip.status', { value: words.status(value) }),
      without: { ...filter, status: filter.status.filter((one) => one !== value) },
    })),
    ...filter.priority.map((value) => ({
      text: t('queue.chip.priority', { value: words.priority(value) }),
      without: { ...filter, priority: filter.priority.filter((one) => one !== value) },
    })),
  ];
  const sla = filter.sla ?? [];
  for (const value of sla)
    chips.push({
      text: t('queue.chip.sla', { value: t(`sla.filter.${value}`, { ns: 'sla' }) }),
      without: { ...filter, sla: sla.filter((one) => one !== value) },
    });
  if (filter.organisationId)
    chips.push({
      text: t('queue.chip.organisation', { value: names.organisation ?? '…' }),
      without: { ...filter, organisationId: undefined },
    });
  if (filter.assignee)
    chips.push({
      text: t('queue.chip.assignee', { value: names.assignee ?? '…' }),
      without: { ...filter, assignee: undefined },
    });
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('queue.filters')}>
      {chips.map(({ text, without }) => (
        <li key={text}>
          <Chip
            text={text}
            onRemove={(pressed) => {
              passFocusOn(pressed.closest('li'), pressed.closest('ul')?.parentElement);
              onChange(without);
            }}
          />
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <TextButton
            small
            onClick={({ currentTarget }) => {
              const chipList = currentTarget.closest('ul');
              passFocusOn(chipList, chipList?.parentElement);
              onChange({ ...noFilter, q: filter.q });
            }}
          >
            {t('queue.clear')}
          </TextButton>
        </li>
      )}
    </ul>
  );
}
