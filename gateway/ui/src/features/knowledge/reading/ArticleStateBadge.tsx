import '@/features/knowledge/words/articles';
import { IconArchive, IconCircleCheckFilled, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '@/components/Badge.module.css';
import type { Schemas } from '@/features/knowledge/model';

const looks = {
  draft: { Icon: IconCircleDashed, tone: 'info' },
  published: { Icon: IconCircleCheckFilled, tone: 'good' },
  changed: { Icon: IconCircleHalf2, tone: 'warn' },
  withdrawn: { Icon: IconArchive, tone: 'quiet' },
} as const;

interface Props {
  state: Schemas['ArticleState'];
  /** Published, with changes that are not. */
  changed: boolean;
}

/** How an article stands, for the service team: shape, word and colour together. */
export function ArticleStateBadge({ state, changed }: Props) {
  const { t } = useTranslation('articles');
  const shown = state === 'published' && changed ? 'changed' : state;
  const { Icon, tone } = looks[shown];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {t(`articleState.${shown}`)}
    </span>
  );
}
