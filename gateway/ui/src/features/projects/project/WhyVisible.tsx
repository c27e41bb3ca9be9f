import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { WhyVisible as Why } from '@/components/WhyVisible';
import type { Project } from '@/features/projects/model';
import { projectKeys } from '@/features/projects/queries';

const reasons = ['primary-service-contact', 'follower', 'stand-in'] as const;

/** Why somebody can see a project, and who else can. */
export function WhyVisible({ project }: { project: Project }) {
  const { t } = useTranslation('project');
  return (
    <Why
      title={t('why.title', { number: project.number })}
      team={t('why.team')}
      queryKey={[...projectKeys.details, project.id, 'readers']}
      load={(signal) =>
        body(api.GET('/api/projects/{id}/readers', { params: { path: { id: project.id } }, signal }))
      }
      reason={(because) => {
        const known = reasons.find((one) => one === because);
        return known ? t(`why.because.${known}`) : because;
      }}
    />
  );
}
