/**
 * Paints an `<svg>` that is on the page onto a canvas, shape by shape, with the styles that it is seen with. Only what our pictures
 * are made of: circles, rectangles, lines, paths, and text in lines or along a path.
 */
export function paintSvg(svg: SVGSVGElement, canvas: HTMLCanvasElement, without: string): void {
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const { x, y, width } = svg.viewBox.baseVal;
  const scale = canvas.width / width;
  const toCanvas = new DOMMatrix([scale, 0, 0, scale, -x * scale, -y * scale]);
  const root = svg.getScreenCTM()!.inverse();
  for (const one of svg.querySelectorAll<SVGGraphicsElement>('circle, rect, line, path, text')) {
    if (one.matches(without) || one.closest(without)) continue;
    const style = getComputedStyle(one);
    context.setTransform(toCanvas.multiply(root.multiply(one.getScreenCTM()!)));
    context.globalAlpha = opacityOf(one, svg);
    context.lineWidth = parseFloat(style.strokeWidth) || 1;
    context.lineCap = style.strokeLinecap as CanvasLineCap;
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(parseFloat));
    if (one instanceof SVGTextElement) write(context, one, style);
    else if (context.globalAlpha < 1) paintThrough(context, style, outlineOf(one));
    else paint(context, style, outlineOf(one));
  }
}

/** Opacity is of each group, one within the other. */
function opacityOf(one: Element, svg: Element): number {
  let opacity = 1;
  for (let at: Element | null = one; at && at !== svg; at = at.parentElement) opacity *= parseFloat(getComputedStyle(at).opacity);
  return opacity;
}

function outlineOf(one: SVGGraphicsElement): Path2D {
  const number = (name: string) => parseFloat(one.getAttribute(name) ?? '0') || 0;
  const path = new Path2D(one.getAttribute('d') ?? undefined);
  if (one instanceof SVGCircleElement) path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
  else if (one instanceof SVGRectElement) path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
  else if (one instanceof SVGLineElement) {
    path.moveTo(number('x1'), number('y1'));
    path.lineTo(number('x2'), number('y2'));
  }
  return path;
}

const isSeen = (paint: string) => paint !== 'none' && paint !== 'transparent' && !/,\s*0\)$/.test(paint);

function paint(context: CanvasRenderingContext2D, { fill, stroke, paintOrder }: CSSStyleDeclaration, path: Path2D): void {
  const fills = () => {
    if (!isSeen(fill)) return;
    context.fillStyle = fill;
    context.fill(path);
  };
  const strokes = () => {
    if (!isSeen(stroke)) return;
    context.strokeStyle = stroke;
    context.stroke(path);
  };
  if (paintOrder.startsWith('stroke')) {
    strokes();
    fills();
  } else {
    fills();
    strokes();
  }
}

/** What is seen through is seen through once, where its line lies on its ground too. */
function paintThrough(context: CanvasRenderingContext2D, style: CSSStyleDeclaration, path: Path2D): void {
  const aside = document.createElement('canvas');
  aside.width = context.canvas.width;
  aside.height = context.canvas.height;
  const opaque = aside.getContext('2d')!;
  const { lineWidth, lineCap, lineJoin } = context;
  Object.assign(opaque, { lineWidth, lineCap, lineJoin });
  opaque.setLineDash(context.getLineDash());
  opaque.setTransform(context.getTransform());
  paint(opaque, style, path);
  context.resetTransform();
  context.drawImage(aside, 0, 0);
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function write(context: CanvasRenderingContext2D, text: SVGTextElement, style: CSSStyleDeclaration): void {
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.textAlign = ALIGN[style.textAnchor as keyof typeof ALIGN] ?? 'left';
  context.fillStyle = style.fill;
  context.strokeStyle = style.stroke;
  const line = (words: string, x: number, y: number) => {
    if (isSeen(style.stroke)) context.strokeText(words, x, y);
    context.fillText(words, x, y);
  };
  const number = (one: Element, name: string) => parseFloat(one.getAttribute(name) ?? '0') || 0;
  const along = text.querySelector('textPath');
  const lines = text.querySelectorAll('tspan');
  if (along) writeAlong(context, text, along, line);
  else if (lines.length) {
    let y = number(text, 'y');
    for (const one of lines) line(one.textContent!, number(one, 'x'), (y += number(one, 'dy')));
  } else line(text.textContent!.trim(), number(text, 'x'), number(text, 'y'));
}

/** In one piece, turned the way the path goes in the middle: letters that join stay joined. */
function writeAlong(
  context: CanvasRenderingContext2D,
  text: SVGTextElement,
  along: Element,
  line: (words: string, x: number, y: number) => void,
): void {
  const path = (text.getRootNode() as ShadowRoot).querySelector<SVGPathElement>(`${along.getAttribute('href')}`);
  if (!path) return;
  const half = path.getTotalLength() / 2;
  const [at, next] = [path.getPointAtLength(half), path.getPointAtLength(half + 1)];
  context.translate(at.x, at.y);
  context.rotate(Math.atan2(next.y - at.y, next.x - at.x));
  line(along.textContent!.trim(), 0, 0);
}
