import '@/features/projects/words/project';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { AgentsOnly } from '@/components/AgentsOnly';
import { plans } from '@/features/projects/plans';
import { ProjectList } from '@/features/projects/project/ProjectList';
import classes from '@/features/projects/project/ProjectPage.module.css';

export const ProjectsPage = () => (
  <AgentsOnly>
    <AllProjects />
  </AgentsOnly>
);

/** All customers' projects, and how they go. */
function AllProjects() {
  const { t } = useTranslation(['projects', 'project']);
  const search = useSearch({ from: '/agent/projects' });
  const navigate = useNavigate({ from: '/agent/projects' });
  const user = useUser();
  const open = (
    <div className={classes.actions}>
      <Button variant="default" renderRoot={(props) => <Link to="/agent/projects/templates" {...props} />}>
        {t('template.title', { ns: 'project' })}
      </Button>
      {plans(user) && (
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/agent/projects/new" {...props} />}
        >
          {t('list.new', { ns: 'project' })}
        </Button>
      )}
    </div>
  );
  return (
    <ProjectList
      agent
      title={t('place.projects')}
      action={open}
      search={search}
      place={(id) => ({ to: '/agent/projects/$id', params: { id } })}
      onSearch={(by, replace) =>
        void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
      }
    />
  );
}
