import whatMattersToYou from './what-matters-to-you.json' with { type: 'json' };

/** The conversation definitions that come with Kith, by id. Plain JSON: they go through the same door as anybody's. */
export const presets: Readonly<Record<string, unknown>> = { [whatMattersToYou.id]: whatMattersToYou };
