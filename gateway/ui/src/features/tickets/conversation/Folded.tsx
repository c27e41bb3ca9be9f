import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { passFocusOn } from '@/lib/focus';
import classes from './Timeline.module.css';

/** Stands in the place of entries that are folded away. */
export function Folded({ count, onUnfold }: { count: number; onUnfold: () => void }) {
  const { t } = useTranslation('ticket');
  return (
    <li className={classes.earlier}>
      <Button
        variant="default"
        size="xs"
        aria-expanded={false}
        onClick={({ currentTarget }) => {
          passFocusOn(currentTarget, currentTarget.closest('main'));
          onUnfold();
        }}
      >
        {t('detail.folded', { count })}
      </Button>
    </li>
  );
}
