import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';
import classes from './Chip.module.css';

interface Props {
  text: string;
  /** Gets the button that was pressed, whose focus has to go elsewhere. */
  onRemove: (pressed: HTMLElement) => void;
}

/** Something that narrows a list, to be taken away by itself. */
export function Chip({ text, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <span className={classes.chip}>
      {text}
      <IconButton
        label={t('list.removeChip', { chip: text })}
        onClick={({ currentTarget }) => onRemove(currentTarget)}
      >
        <IconX size={14} aria-hidden />
      </IconButton>
    </span>
  );
}
