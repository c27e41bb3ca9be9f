/** The porch light: our mark until an MSP sets its own. */
export function Lantern() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" fill="none" aria-hidden>
      <path
        d="M12 2v3M5.5 10.5 12 5l6.5 5.5M7.5 10.5h9V19a2 2 0 0 1-2 2h-5a2 2 0 0 1-2-2Z"
        stroke="var(--pl-accent-text)"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="12" cy="15.5" r="2.75" fill="var(--pl-glow)" />
    </svg>
  );
}
