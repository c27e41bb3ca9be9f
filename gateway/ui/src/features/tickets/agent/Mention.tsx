import { Button, Menu } from '@mantine/core';
import { IconAt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentsQuery, useUser } from '@/api/queries';
import { escaped } from '@/lib/htmlOf';
import classes from './ManyBar.module.css';

/** Calls a colleague by name in a note: they hear of it. */
export function Mention({ onInsert }: { onInsert: (html: string) => void }) {
  const { t } = useTranslation('queue');
  const user = useUser();
  const { data } = useQuery(agentsQuery(''));
  const colleagues = (data?.items ?? []).filter(({ id }) => id !== user.id);
  return (
    <Menu position="top-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconAt size={16} aria-hidden />}
          disabled={colleagues.length === 0}
          style={{ justifySelf: 'start' }}
        >
          {t('mention.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {colleagues.map(({ id, name }) => (
          <Menu.Item key={id} onClick={() => onInsert(`@${escaped(name)} `)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
