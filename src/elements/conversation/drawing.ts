// A drawing as lines on paper: what a pen did, apart from what it was held with.

export const PENS = { thin: 4, thick: 12, rubber: 28 } as const;
export type Pen = keyof typeof PENS;

/** Colours by name, as they stand on paper, whatever the page looks like. */
export const COLOURS = { black: '#1d2936', blue: '#1f4f8f', green: '#17694f', brown: '#8f4a06', red: '#a3213f' } as const;
export type Colour = keyof typeof COLOURS;

/** Paper is paper, in the dark too. */
export const PAPER = '#fffefb';
/** In its own units; on the page it is as wide as there is room. */
export const PAPER_SIZE = { width: 1000, height: 700 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
  /** How hard the pen pressed, from 0 to 1; a mouse presses 0.5. */
  readonly pressure: number;
}

export interface Line {
  readonly pen: Pen;
  readonly colour: Colour;
  readonly points: Point[];
}

/** Draws everything: what was there before, then line by line. */
export function drawAll(context: CanvasRenderingContext2D, lines: readonly Line[], before: CanvasImageSource | undefined): void {
  const { width, height } = PAPER_SIZE;
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  if (before) context.drawImage(before, 0, 0, width, height);
  for (const line of lines) drawLine(context, line);
}

/** Draws a line, from its point `from` on. */
export function drawLine(context: CanvasRenderingContext2D, { pen, colour, points }: Line, from = 0): void {
  context.strokeStyle = context.fillStyle = pen === 'rubber' ? PAPER : COLOURS[colour];
  context.lineCap = context.lineJoin = 'round';
  for (let at = Math.max(from, 0); at < points.length; at++) {
    const { x, y, pressure } = points[at]!;
    const before = points[at - 1];
    const width = pen === 'rubber' ? PENS.rubber : PENS[pen] * (0.5 + pressure);
    context.beginPath();
    if (before) {
      context.lineWidth = width;
      context.moveTo(before.x, before.y);
      context.lineTo(x, y);
      context.stroke();
    } else {
      context.arc(x, y, width / 2, 0, Math.PI * 2);
      context.fill();
    }
  }
}
