import type { Flow, Tie } from './record.js';
import { ME } from './schema.js';

/** Which way help goes between the person at the centre and somebody, as that person would say it. */
export type Help = 'none' | 'to-me' | 'from-me' | 'both';

/** A tie may be stored from either end; this reads it from the middle. */
export function helpOf({ one, flow }: Pick<Tie, 'one' | 'flow'>): Help {
  if (flow === 'none' || flow === 'both') return flow;
  return (flow === 'to-one') === (one === ME) ? 'to-me' : 'from-me';
}

/** The flow to store for `help` in a tie whose first end is, or will be, `one`. */
export function flowOf(help: Help, one: string = ME): Flow {
  if (help === 'none' || help === 'both') return help;
  return (help === 'to-me') === (one === ME) ? 'to-one' : 'to-other';
}
