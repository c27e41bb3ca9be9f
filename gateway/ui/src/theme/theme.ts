import { Button, createTheme, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';

// The shades are one colour: what differs between light and dark, and between MSPs, is decided in tokens.css.
const accent = Array.from({ length: 10 }, () => 'var(--pl-accent)') as unknown as MantineColorsTuple;

const variantColorResolver: VariantColorsResolver = ({ variant, color }) => {
  const danger = color === 'red';
  const strong = danger ? 'var(--pl-danger)' : 'var(--pl-accent)';
  const text = danger ? 'var(--pl-danger)' : 'var(--pl-accent-text)';
  const soft = danger ? 'var(--pl-danger-soft)' : 'var(--pl-accent-soft)';
  switch (variant) {
    case 'filled':
      return {
        background: strong,
        hover: danger ? strong : 'var(--pl-accent-hover)',
        color: danger ? 'var(--pl-paper)' : 'var(--pl-on-accent)',
        border: '1px solid transparent',
      };
    case 'light':
      return { background: soft, hover: soft, color: text, border: '1px solid transparent' };
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: 'var(--pl-hover)',
        color: text,
        border: '1px solid transparent',
      };
    default:
      return {
        background: 'var(--pl-surface)',
        hover: 'var(--pl-hover)',
        color: danger ? 'var(--pl-danger)' : 'var(--pl-ink)',
        border: '1px solid var(--pl-line-strong)',
      };
  }
};

export const theme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  variantColorResolver,
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
  },
});
