import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/queries';
import { logOut } from './logOut';
import classes from './UserMenu.module.css';

const schemes: [
  MantineColorScheme,
  'frame.appearanceAuto' | 'frame.appearanceLight' | 'frame.appearanceDark',
][] = [
  ['auto', 'frame.appearanceAuto'],
  ['light', 'frame.appearanceLight'],
  ['dark', 'frame.appearanceDark'],
];

export function UserMenu({ user }: { user: Schemas['User'] }) {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={256} transitionProps={{ duration: 0 }} classNames={classes}>
      <Menu.Target>
        <button type="button" className={classes.button}>
          {user.initials}
          <span className="visually-hidden">, {t('frame.userMenu', { name: user.name })}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{user.name}</strong>
          <span>{user.email}</span>
          {user.organisation && <span>{user.organisation.name}</span>}
        </div>
        <Menu.Divider />
        <Menu.Label>{t('frame.appearance')}</Menu.Label>
        {schemes.map(([scheme, label]) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            closeMenuOnClick={false}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme && <IconCheck size={16} aria-hidden />}
          >
            {t(label)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={logOut}>
          {t('frame.logout')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
