import aGoodLife from './a-good-life.json' with { type: 'json' };
import aboutMe from './about-me.json' with { type: 'json' };
import dreamAndFirstStep from './dream-and-first-step.json' with { type: 'json' };
import forCarers from './for-carers.json' with { type: 'json' };
import onePageProfile from './one-page-profile.json' with { type: 'json' };
import talkingPoints from './talking-points.json' with { type: 'json' };
import whatMattersToYou from './what-matters-to-you.json' with { type: 'json' };

/** The conversation definitions that come with Kith, by id. Plain JSON: they go through the same door as anybody's. */
export const presets: Readonly<Record<string, unknown>> = Object.fromEntries(
  [whatMattersToYou, aboutMe, onePageProfile, aGoodLife, talkingPoints, dreamAndFirstStep, forCarers].map((one) => [
    one.id,
    one,
  ]),
);
