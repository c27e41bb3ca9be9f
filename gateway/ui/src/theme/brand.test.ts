import { describe, expect, it } from 'vitest';
import { accentTokens, contrast, parseHex } from './brand';

const rgb = (hex: string | undefined) => parseHex(hex ?? '') ?? [0, 0, 0];
const paper = { light: rgb('#faf8f4'), dark: rgb('#25211d') };

describe.each(['#ffe600', '#0a2540', '#e4002b', '#777777', '#000000', '#ffffff'])(
  'the brand colour %s',
  (brand) => {
    it.each(['light', 'dark'] as const)('is readable on %s', (scheme) => {
      const tokens = accentTokens(rgb(brand), scheme === 'dark');
      const accent = rgb(tokens['--pl-accent']);
      expect(contrast(rgb(tokens['--pl-accent-text']), paper[scheme])).toBeGreaterThanOrEqual(4.4);
      expect(contrast(accent, rgb(tokens['--pl-on-accent']))).toBeGreaterThanOrEqual(4.4);
    });
  },
);

it('stays as it is when it is readable already', () => {
  expect(accentTokens(rgb('#0a2540'), false)['--pl-accent']).toBe('#0a2540');
});

it('refuses what is no colour', () => {
  expect(parseHex('red; }')).toBeUndefined();
});
