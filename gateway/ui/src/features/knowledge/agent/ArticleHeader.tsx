import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/components/PageTitle';
import { TextButton } from '@/components/TextButton';
import type { Readers } from './articleForm';
import { useReadersSentence } from './useReadersSentence';
import classes from './ArticleHeader.module.css';
import type { Schemas } from '@/features/knowledge/model';

interface Props {
  title: string;
  number?: number;
  readers: Readers;
  state: Schemas['ArticleState'];
  onChangeReaders: () => void;
  actions: ReactNode;
  /** Before the sentence about its readers. */
  badge?: ReactNode;
  /** Below it. */
  children?: ReactNode;
}

/** What is written on, how it stands, and who reads it. */
export function ArticleHeader({
  title,
  number,
  readers,
  state,
  onChangeReaders,
  actions,
  badge,
  children,
}: Props) {
  const { t } = useTranslation('articles');
  const sentence = useReadersSentence(readers, state);
  return (
    <header className={classes.header}>
      <Link to="/agent/knowledge" className={classes.back}>
        <IconArrowLeft size={16} aria-hidden />
        {t('article.back')}
      </Link>
      <PageTitle
        title={number ? `#${number} ${title}` : title}
        action={<div className={classes.actions}>{actions}</div>}
      >
        {title} {number && <span className={classes.number}>#{number}</span>}
      </PageTitle>
      <div className={classes.state}>
        {badge}
        <span>{sentence}</span>
        <TextButton onClick={onChangeReaders}>{t('audience.change')}</TextButton>
      </div>
      {children}
    </header>
  );
}
