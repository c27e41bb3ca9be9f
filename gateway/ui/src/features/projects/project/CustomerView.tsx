import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/components/Notice';
import { YourTurn } from '@/features/projects/customer/YourTurn';
import type { Project } from '@/features/projects/model';
import { CalendarSection } from './CalendarSection';
import { Changes } from './Changes';
import { Entries } from './Entries';
import { Facts } from './Facts';
import { Gantt } from './Gantt';
import { NoteForm } from './NoteForm';
import { Plan } from './Plan';
import { Statements } from './Statements';
import classes from './ProjectPage.module.css';

/** A project as its customer sees it; `look` is for agents, who only look. */
export function CustomerView({
  project,
  look = false,
  past,
}: {
  project: Project;
  look?: boolean;
  past?: ReactNode;
}) {
  const { t } = useTranslation('project');
  return (
    <div className={classes.layout}>
      <div className={classes.main}>
        <YourTurn project={project} look={look} />
        {project.health && project.health !== 'on-track' && project.healthReason && (
          <Notice tone="warn">
            <p dir="auto">{project.healthReason}</p>
          </Notice>
        )}
        <section className={classes.section} aria-labelledby="plan">
          <h2 id="plan">{t('plan.title')}</h2>
          <Gantt project={project} />
          <Plan project={project} />
        </section>
        <Changes project={project} look={look} />
        <section className={classes.section} aria-labelledby="updates">
          <h2 id="updates">{t('entry.title')}</h2>
          {project.allowed.note && !look && <NoteForm project={project} />}
          <Entries project={project} />
        </section>
      </div>
      <aside className={classes.aside} aria-label={t('facts.title')}>
        <Facts project={project} look={look} />
        <section className={classes.section} aria-labelledby="statement">
          <h2 id="statement">{t('statement.title')}</h2>
          <Statements project={project} />
        </section>
        {!look && <CalendarSection project={project} />}
        {past}
      </aside>
    </div>
  );
}
