import { Button } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showHelp } from '@/lib/shortcutHelp';
import classes from './ShortcutsButton.module.css';

/** Opens the overview of shortcuts, where there are so many that people should know. */
export function ShortcutsButton() {
  const { t } = useTranslation();
  return (
    <Button
      variant="subtle"
      className={classes.button}
      leftSection={<IconKeyboard size={18} aria-hidden />}
      onClick={() => showHelp(true)}
    >
      {t('shortcuts.title')}
    </Button>
  );
}
