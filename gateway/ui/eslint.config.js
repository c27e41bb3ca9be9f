import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const noClimbing = {
  regex: '^\\.\\./',
  message: 'Import by "@/…" from another folder; "./" inside one.',
};
const features = readdirSync(new URL('src/features', import.meta.url));

const restrict = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [noClimbing, ...patterns] }] },
});

/** A feature may use what is shared and what another offers in its `forOthers`, never another's inside. */
const featureBoundaries = features.map((feature) =>
  restrict(
    [`src/features/${feature}/**`],
    [
      {
        regex: `^@/features/(?!${feature}/|[^/]+/forOthers/)`,
        message: "A feature imports nothing of another but what lies in that one's forOthers.",
      },
      { regex: '^@/app/', message: 'Features do not know how the application is put together.' },
    ],
  ),
);

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/generated'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat.recommended,
  restrict(
    ['src/{api,components,frame,i18n,lib,live,manifest,theme}/**'],
    [
      {
        regex: '^@/(features|app)/',
        message: 'What is shared does not depend on features or on the application.',
      },
    ],
  ),
  restrict(['src/app/**'], []),
  ...featureBoundaries,
  {
    // Cards are the table laid out otherwise, and CSS that does so takes the table's own roles away.
    files: ['src/components/DataList*.tsx'],
    rules: {
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    files: ['scripts/**', '*.config.js', 'public/**'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        matchMedia: 'readonly',
      },
    },
  },
);
