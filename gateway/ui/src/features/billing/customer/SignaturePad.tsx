import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Pad from 'signature_pad';
import type { SignatureInput } from '@/features/billing/model';
import classes from './SignaturePad.module.css';

type Strokes = NonNullable<SignatureInput['strokes']>;

interface Props {
  id: string;
  invalid: boolean;
  describedBy?: string;
  onChange: (strokes: Strokes) => void;
}

/** A place to sign with mouse, finger or pen. The lines are kept as lines, and drawn anew when the place changes its size. */
export function SignaturePad({ id, invalid, describedBy, onChange }: Props) {
  const { t } = useTranslation('quote');
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<Pad>(undefined);
  const latest = useRef(onChange);
  const [empty, setEmpty] = useState(true);
  useEffect(() => {
    latest.current = onChange;
  });

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    // Ink on paper in either colour scheme: what is signed is printed.
    const drawing = new Pad(element, { penColor: '#1b1b1b', minWidth: 0.8, maxWidth: 2.4 });
    pad.current = drawing;
    const tell = () => {
      latest.current(
        drawing.toData().map(({ points }) => ({
          points: points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
        })),
      );
      setEmpty(drawing.isEmpty());
    };
    drawing.addEventListener('endStroke', tell);
    // A canvas that is given another size is blank.
    const fit = () => {
      const strokes = drawing.toData();
      const ratio = Math.max(window.devicePixelRatio, 1);
      element.width = element.offsetWidth * ratio;
      element.height = element.offsetHeight * ratio;
      element.getContext('2d')?.scale(ratio, ratio);
      drawing.clear();
      if (strokes.length) drawing.fromData(strokes);
    };
    fit();
    const watching = new ResizeObserver(fit);
    watching.observe(element);
    return () => {
      watching.disconnect();
      drawing.off();
    };
  }, []);

  return (
    <div className={classes.pad} data-error={invalid || undefined}>
      <canvas
        ref={canvas}
        id={id}
        tabIndex={-1}
        role="img"
        aria-label={t(empty ? 'accept.padEmpty' : 'accept.padSigned')}
        aria-describedby={describedBy}
        className={classes.canvas}
      />
      <Button
        variant="subtle"
        className={classes.clear}
        disabled={empty}
        onClick={() => {
          pad.current?.clear();
          latest.current([]);
          setEmpty(true);
        }}
      >
        {t('accept.clear')}
      </Button>
    </div>
  );
}
