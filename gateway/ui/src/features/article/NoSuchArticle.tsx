import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Message } from '@/components/Message';
import { PageTitle } from '@/components/PageTitle';

/** Not there, or not for this person. */
export function NoSuchArticle() {
  const { t } = useTranslation('knowledge');
  return (
    <>
      <PageTitle title={t('article.notFound')} />
      <Message
        title={t('article.notFoundLead')}
        action={
          <Button renderRoot={(props) => <Link to="/knowledge" {...props} />}>
            {t('article.notFoundAction')}
          </Button>
        }
      >
        {t('article.notFoundText')}
      </Message>
    </>
  );
}
