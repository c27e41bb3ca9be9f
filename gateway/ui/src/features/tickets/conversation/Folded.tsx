import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { passFocusOn } from '@/lib/focus';
import classes from './Timeline.module.css';

interface Props {
  count: number;
  /** There are more before those, which have not come. */
  more: boolean;
  onUnfold: () => void;
}

/** Stands in the place of entries that are folded away. */
export function Folded({ count, more, onUnfold }: Props) {
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
        {more ? t('detail.earlier') : t('detail.folded', { count })}
      </Button>
    </li>
  );
}
