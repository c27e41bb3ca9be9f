import '@/features/projects/words/project';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ProjectList } from '@/features/projects/project/ProjectList';

/** "My Projects": those of their organisation that the person may know of. */
export function ProjectsPage() {
  const { t } = useTranslation('projects');
  const search = useSearch({ from: '/projects' });
  const navigate = useNavigate({ from: '/projects' });
  const user = useUser();
  if (user.kind === 'agent') return <Navigate to="/agent/projects" replace />;
  return (
    <ProjectList
      agent={false}
      title={t('place.mine')}
      search={search}
      place={(id) => ({ to: '/projects/$id', params: { id } })}
      onSearch={(by, replace) =>
        void navigate({ search: (before) => ({ ...before, ...by }), replace, resetScroll: false })
      }
    />
  );
}
