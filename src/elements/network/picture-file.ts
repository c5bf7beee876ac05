import { html, render } from 'lit';
import type { Desk } from './desk.js';
import { drawInside, layOutNetwork } from './draw-network.js';
import { drawUnder } from './under.js';
import { paintSvg } from './paint-svg.js';

/** What a picture that stands alone has to carry with it: everything that a style sheet said. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'unicode-bidi',
] as const;
/** What is only there to be pressed. */
const FOR_HANDS = '.hit, .halo, .knob, .rubber';

/** Draws the picture at its full size, as it is looked at, where nobody sees it, for as long as `use` needs. */
async function withPicture<Result>(desk: Desk, use: (svg: SVGSVGElement) => Result | Promise<Result>): Promise<Result> {
  const { record, t, rings, common, symbolOf, look, language, lens, circles } = desk;
  const room = lens?.room ?? 1;
  const picture = layOutNetwork(record, t, { rings, fontSize: 17 * room, font: desk.fit.font });
  const size = Math.round(732 * room);
  const corner = Math.round(370 - size / 2);
  const holder = document.createElement('div');
  holder.className = 'unseen';
  // Nobody in it is a button.
  render(
    html`<svg class="rings" xmlns="http://www.w3.org/2000/svg" width=${size} height=${size} viewBox="${corner} ${corner} ${size} ${size}">
      ${drawInside(picture, common.me, symbolOf, undefined, drawUnder(picture, { look, record, language, circles, rings, open: undefined, writable: false, tying: undefined }))}
    </svg>`,
    holder,
  );
  desk.host.shadowRoot!.append(holder);
  try {
    return await use(holder.querySelector('svg')!);
  } finally {
    holder.remove();
  }
}

/** The picture as a file of its own, with a title and what it shows in words for whoever does not see it. */
export function pictureAsSvg(desk: Desk, told: string): Promise<string> {
  return withPicture(desk, (svg) => {
    const copy = svg.cloneNode(true) as SVGSVGElement;
    const [seen, copied] = [svg, copy].map((one) => [one, ...one.querySelectorAll<SVGElement>('*')]);
    seen!.forEach((one, i) => {
      const style = getComputedStyle(one);
      const to = copied![i]!;
      for (const name of STYLES) {
        const value = style.getPropertyValue(name);
        if (!isUsual(name, value, one)) to.setAttribute(name, name === 'fill' || name === 'stroke' ? plainColour(value) : value);
      }
      for (const { name } of [...to.attributes]) if (/^(class|data-|role|tabindex|aria-)/.test(name)) to.removeAttribute(name);
    });
    copied!.forEach((one, i) => seen![i]!.matches(FOR_HANDS) && one.remove());
    for (const comment of commentsIn(copy)) comment.remove();
    const say = (name: 'title' | 'desc', text: string) => {
      const one = document.createElementNS('http://www.w3.org/2000/svg', name);
      one.id = name;
      one.textContent = text;
      return one;
    };
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('role', 'img');
    copy.setAttribute('aria-labelledby', 'title desc');
    copy.setAttribute('lang', desk.language);
    copy.prepend(say('title', desk.t.pictureOf(desk.record.about.name ?? '')), say('desc', told));
    return new XMLSerializer().serializeToString(copy);
  });
}

/** What a template leaves between its pieces. */
function commentsIn(root: Node): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

let pixel: CanvasRenderingContext2D | undefined;

/** A colour as every drawing program knows it: mixed ones are painted, and read from the paint. */
function plainColour(colour: string): string {
  if (!/^(oklab|oklch|lab|lch|color)\(/.test(colour)) return colour;
  pixel ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** What every drawing begins with need not be said of each line of it. */
function isUsual(name: string, value: string, one: Element): boolean {
  if (/^font|^text-anchor|^unicode/.test(name)) return !one.closest('text');
  return value === '' || (name === 'opacity' && value === '1') || (name === 'paint-order' && value === 'normal') || (name === 'stroke-dasharray' && value === 'none');
}

/** The picture as an image of twice its size, on paper white. It is painted here: a strict page lets no image be loaded. */
export function pictureAsPng(desk: Desk): Promise<Blob | null> {
  return withPicture(desk, (svg) => {
    const canvas = document.createElement('canvas');
    const { width, height } = svg.viewBox.baseVal;
    canvas.width = width * 2;
    canvas.height = height * 2;
    paintSvg(svg, canvas, FOR_HANDS);
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  });
}
