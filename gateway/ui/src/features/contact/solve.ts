import SolveWorker from 'altcha/worker?worker';

/** What ALTCHA gives out: find the number that, after the salt, hashes to `challenge`. */
export interface Challenge {
  algorithm: string;
  challenge: string;
  maxnumber: number;
  salt: string;
  signature: string;
}

const MOST_WORKERS = 4;

/** Counts in workers, so that typing never waits for it. Answers with the solution as the server reads it. */
export async function solve(challenge: Challenge): Promise<string> {
  const many = Math.min(MOST_WORKERS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));
  const share = Math.ceil((challenge.maxnumber + 1) / many);
  const workers = Array.from({ length: many }, () => new SolveWorker());
  try {
    const number = await Promise.any(
      workers.map((worker, index) => search(worker, challenge, index * share, (index + 1) * share - 1)),
    );
    const { algorithm, challenge: hash, salt, signature } = challenge;
    return btoa(JSON.stringify({ algorithm, challenge: hash, number, salt, signature }));
  } finally {
    workers.forEach((worker) => worker.terminate());
  }
}

const search = (worker: Worker, payload: Challenge, start: number, max: number) =>
  new Promise<number>((found, failed) => {
    worker.onmessage = ({ data }: MessageEvent<{ number: number } | null>) =>
      data ? found(data.number) : failed(new Error('Not in this part'));
    worker.onerror = () => failed(new Error('The worker failed'));
    worker.postMessage({ type: 'work', payload, start, max });
  });
