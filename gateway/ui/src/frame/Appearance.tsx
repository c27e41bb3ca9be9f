import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './UserMenu.module.css';

const schemes: [
  MantineColorScheme,
  'frame.appearanceAuto' | 'frame.appearanceLight' | 'frame.appearanceDark',
][] = [
  ['auto', 'frame.appearanceAuto'],
  ['light', 'frame.appearanceLight'],
  ['dark', 'frame.appearanceDark'],
];

/** Light, dark, or as the system has it; remembered on this device. */
export function Appearance() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className={classes.appearance}>
      <legend>{t('frame.appearance')}</legend>
      {schemes.map(([scheme, label]) => (
        <label key={scheme} htmlFor={`appearance-${scheme}`} className={classes.item}>
          <input
            id={`appearance-${scheme}`}
            type="radio"
            name="appearance"
            checked={scheme === colorScheme}
            onChange={() => setColorScheme(scheme)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
