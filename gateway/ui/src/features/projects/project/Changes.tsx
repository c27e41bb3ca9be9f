import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '@/components/Day';
import { RichText } from '@/components/RichText';
import type { Change, Project } from '@/features/projects/model';
import type { ReactNode } from 'react';
import { ChangeDialog } from './ChangeDialog';
import classes from './ProjectPage.module.css';

interface Props {
  project: Project;
  /** For whoever only looks: nothing can be asked for. */
  look?: boolean;
  tools?: (change: Change) => ReactNode;
}

/** What was asked for beyond what was agreed, and what has become of it. */
export function Changes({ project, look, tools }: Props) {
  const { t } = useTranslation('project');
  const [asking, setAsking] = useState(false);
  const may = project.allowed.note && !look;
  if (project.changes.length === 0 && !may) return null;
  return (
    <section className={classes.section} aria-labelledby="changes">
      <h2 id="changes">{t('change.title')}</h2>
      {project.changes.length > 0 && (
        <ul className={classes.changes}>
          {project.changes.map((change) => (
            <li key={change.id}>
              <h3 dir="auto">{change.title}</h3>
              <p className={classes.soft}>
                {t(`change.${change.state}`)}
                {change.quoteReference && ` · ${t('change.quote', { reference: change.quoteReference })}`}
                {' · '}
                <Day
                  at={change.askedAt}
                  words={(day) => t('change.asked', { who: change.askedBy ?? '', day })}
                />
              </p>
              <RichText html={change.text} />
              {change.reason && <p dir="auto">{t('entry.reason', { reason: change.reason })}</p>}
              {tools?.(change)}
            </li>
          ))}
        </ul>
      )}
      {may && (
        <div>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('change.ask')}
          </Button>
        </div>
      )}
      {asking && <ChangeDialog project={project} onClose={() => setAsking(false)} />}
    </section>
  );
}
