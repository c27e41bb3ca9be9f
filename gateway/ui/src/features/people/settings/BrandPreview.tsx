import { useTranslation } from 'react-i18next';
import { accentTokens, grounds, parseHex } from '@/theme/brand';
import classes from './ProviderPage.module.css';

/** What becomes of a colour: as it is where it can be read, and otherwise as far from it as that needs. */
export function BrandPreview({ colour }: { colour: string }) {
  const { t } = useTranslation('settings');
  const rgb = parseHex(colour);
  if (!rgb) return null;
  const schemes = (['light', 'dark'] as const).map((scheme) => ({
    scheme,
    tokens: accentTokens(rgb, scheme === 'dark'),
  }));
  const changed = schemes.filter(({ tokens }) => tokens['--pl-accent'] !== colour.trim().toLowerCase());
  return (
    <div>
      <div className={classes.grounds} aria-hidden>
        {schemes.map(({ scheme, tokens }) => (
          <div key={scheme} className={classes.ground} style={{ background: grounds[scheme] }}>
            <span style={{ color: tokens['--pl-accent-text'] }}>{t('provider.sampleLink')}</span>
            <span
              className={classes.press}
              style={{ background: tokens['--pl-accent'], color: tokens['--pl-on-accent'] }}
            >
              {t('provider.sampleButton')}
            </span>
          </div>
        ))}
      </div>
      <p role="status">
        {changed.length
          ? changed.map(({ scheme, tokens }) =>
              t(`provider.adapted.${scheme}`, { colour: tokens['--pl-accent'] }),
            )
          : t('provider.readable')}
      </p>
    </div>
  );
}
