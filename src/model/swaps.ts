import { fold } from './fold.js';
import { byOrder } from './order.js';
import type { Asset, KithRecord } from './record.js';

/** An offer and an ask that meet. Nobody is told: it is for the person to see. */
export interface Swap {
  readonly offer: Asset;
  readonly ask: Asset;
  /** The words that both say, as the ask has them. */
  readonly words: readonly string[];
}

/** Words that say nothing about what is offered, in the languages that Kith speaks. */
const SMALL = new Set(
  fold(
    'about after again along also and any are around back bit can could day days for from get give good hand have help her him his hour hours ' +
    'how into just like likes little long lot love make more need needs one our out over people please quite really round some somebody someone ' +
    'something than that the their them then there they thing things this time two used want week weeks well what when where who will with would ' +
    'you your ' +
    'bod beth cael chi dim dros eich ein eisiau ers fel fod fwy fyddai fyny gan gyda gyda’r help helpu hoffwn iawn lawr llawer mae mewn neu oes pan ' +
    'peth rhai rhoi rhywbeth rhywun rwyf sydd trwy unrhyw wedi yma yng ' +
    'الى إلى أحب أحد أريد أن التي الذي بعض ذلك شخص شيء على عن عند في كل لدي ما مع من هذا هذه وقت يمكن يمكنني ساعة ساعات'
  ).split(' '),
);

/**
 * Offers and asks that say the same thing, most alike first. It goes by words alone: "A lift to the garden centre" meets "Lifts on
 * Fridays". An hour is an hour, so how long each takes has no part in it.
 */
export function swapsIn({ assets }: Pick<KithRecord, 'assets'>): Swap[] {
  const exchanges = Object.values(assets)
    .filter(({ kind, name, gone }) => kind === 'exchange' && name.trim() && !gone)
    .sort(byOrder)
    .map((asset) => ({ asset, words: wordsIn(`${asset.name} ${asset.about ?? ''}`) }));
  const offers = exchanges.filter(({ asset }) => asset.exchange !== 'ask');
  const asks = exchanges.filter(({ asset }) => asset.exchange === 'ask');
  return asks
    .flatMap(({ asset: ask, words: asked }) =>
      offers.flatMap(({ asset: offer, words: offered }) => {
        const words = asked.filter((word) => offered.some((other) => isSame(word, other)));
        return words.length ? [{ offer, ask, words }] : [];
      }),
    )
    .sort((one, other) => other.words.length - one.words.length);
}

/** The words of a text that say what it is about: without accents and capitals, and without the small ones. */
function wordsIn(text: string): string[] {
  const words = fold(text.slice(0, 2000)).match(/[\p{L}\p{N}’']+/gu);
  return [...new Set(words?.filter((word) => word.length > 2 && !SMALL.has(word)))];
}


/** Whether two words are forms of one: "lift" and "lifts", "mend" and "mending", "garden" and "gardening". */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(short)) return long.length - short.length <= (short.length > 3 ? 3 : 1);
  const stem = short.replace(/(?:ies|es|s|ed|ing|y|e)$/u, '');
  return stem.length > 3 && long.startsWith(stem) && long.length - stem.length <= 3;
}
