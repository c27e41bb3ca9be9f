import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './AtHand.module.css';

interface Props {
  /** What leads to the box. */
  label: string;
  onGo: () => void;
  className?: string;
  /** The box. */
  children: ReactNode;
}

/** The box at the end of a conversation: as long as it is further down than one sees, what leads to it is in sight. */
export function AtHand({ label, onGo, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((seen) => {
      const { isIntersecting, boundingClientRect, rootBounds } = seen.at(-1)!;
      setBelow(!isIntersecting && boundingClientRect.top > (rootBounds?.height ?? 0) / 2);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {below && (
        <div className={classes.way}>
          <Button
            variant="default"
            size="compact-md"
            rightSection={<IconArrowDown size={16} aria-hidden />}
            onClick={onGo}
          >
            {label}
          </Button>
        </div>
      )}
      <div ref={box} className={className} data-box>
        {children}
      </div>
    </>
  );
}
