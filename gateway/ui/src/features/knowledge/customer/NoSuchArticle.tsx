import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';

/** Not there, or not for this person. To an agent it may only be unpublished. */
export function NoSuchArticle({ number }: { number: string }) {
  const { t } = useTranslation('reading');
  const agent = useUser().kind === 'agent';
  return (
    <>
      <PageTitle title={t('article.notFound')} />
      <Message
        title={t('article.notFoundLead')}
        action={
          <Button
            renderRoot={(props) =>
              agent ? (
                <Link to="/agent/knowledge/$number" params={{ number }} {...props} />
              ) : (
                <Link to="/knowledge" {...props} />
              )
            }
          >
            {t(agent ? 'article.notFoundEdit' : 'article.notFoundAction')}
          </Button>
        }
      >
        {t('article.notFoundText')}
      </Message>
    </>
  );
}
