import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';
import classes from './Chip.module.css';

/** Something that narrows a list, to be taken away by itself. */
export function Chip({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={classes.chip}>
      {text}
      <IconButton label={t('list.removeChip', { chip: text })} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </IconButton>
    </span>
  );
}
