/**
 * The MSP's colour in place of our accent. It has to stay readable: as text and behind text it must reach WCAG's 4.5:1,
 * so it is darkened for the light scheme and lightened for the dark one as far as that needs and no further.
 */
type Rgb = [number, number, number];

const AA = 4.5;
const LIGHT_PAPER: Rgb = [250, 248, 244];
const DARK_PAPER: Rgb = [37, 33, 29];
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

export function parseHex(hex: string): Rgb | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  return match ? (match.slice(1).map((part) => parseInt(part, 16)) as Rgb) : undefined;
}

const toHex = (rgb: Rgb) => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
const mix = (from: Rgb, to: Rgb, part: number) => from.map((v, i) => v + ((to[i] ?? 0) - v) * part) as Rgb;

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const channel = part / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function readable(colour: Rgb, paper: Rgb, towards: Rgb): Rgb {
  for (let part = 0; part <= 1; part += 0.04) {
    const shade = mix(colour, towards, part);
    if (contrast(shade, paper) >= AA) return shade;
  }
  return towards;
}

const css = (rgb: Rgb) => `rgb(${rgb.join(' ')})`;

/** What the accent is seen on. */
export const grounds = { light: css(LIGHT_PAPER), dark: css(DARK_PAPER) };

/** The tokens for one scheme. */
export function accentTokens(brand: Rgb, dark: boolean): Record<string, string> {
  const paper = dark ? DARK_PAPER : LIGHT_PAPER;
  const away = dark ? WHITE : BLACK;
  const accent = readable(brand, paper, away);
  return {
    '--pl-accent': toHex(accent),
    '--pl-accent-hover': toHex(mix(accent, away, 0.15)),
    '--pl-on-accent': toHex(contrast(accent, WHITE) >= AA ? WHITE : BLACK),
    '--pl-accent-text': toHex(accent),
    '--pl-accent-soft': toHex(mix(paper, accent, 0.12)),
  };
}

export function applyBrand(colour: string | null | undefined, dark: boolean) {
  const rgb = colour && parseHex(colour);
  if (!rgb) return;
  const { style } = document.documentElement;
  Object.entries(accentTokens(rgb, dark)).forEach(([name, value]) => style.setProperty(name, value));
}
