import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '@/components/PersonPicker';
import { commands } from '@/features/projects/commands';
import type { Project } from '@/features/projects/model';
import { nameOf } from '@/lib/nameOf';
import { FormDialog } from './FormDialog';

/** Says who of the customer's sees the project beside the Primary Service Contacts. */
export function FollowersDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('project');
  const before = project.followers.map((one) => ({ id: one.id, name: nameOf(one) }));
  const [followers, setFollowers] = useState(before);
  const save = async () => {
    const [had, has] = [before, followers].map((people) => new Set(people.map(({ id }) => id)));
    for (const { id } of followers) if (!had?.has(id)) await commands.follow(project.id, id);
    for (const { id } of before) if (!has?.has(id)) await commands.unfollow(project.id, id);
  };
  return (
    <FormDialog
      title={t('agent.followers')}
      confirm={t('plan.save')}
      lacks={false}
      onClose={onClose}
      run={save}
    >
      {() => (
        <PersonPicker
          label={t('facts.followers')}
          description={t('new.followersHelp')}
          organisationId={project.organisation.id}
          value={followers}
          onChange={setFollowers}
        />
      )}
    </FormDialog>
  );
}
