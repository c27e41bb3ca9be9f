import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { scopes, type Scope } from './assets';
import classes from './AssetPicker.module.css';

/** "My Assets", "Sites Assets", "All Assets". */
export function ScopeTabs({ value, onChange }: { value: Scope; onChange: (scope: Scope) => void }) {
  const { t } = useTranslation('assets');
  return (
    <div role="group" aria-label={t('scope.label')} className={classes.tabs}>
      {scopes.map((scope) => (
        <Button
          key={scope}
          variant={scope === value ? 'light' : 'subtle'}
          aria-pressed={scope === value}
          onClick={() => onChange(scope)}
        >
          {t(`scope.${scope}`)}
        </Button>
      ))}
    </div>
  );
}
