// Pictures as they are kept: drawn anew, so that nothing is left of where and with what they were taken, and small.

/** As it is kept. */
export interface SmallPicture {
  readonly type: string;
  /** Base64. */
  readonly data: string;
}

/** The longest side that is kept, and how well it is drawn. */
const LONGEST_SIDE = 1600;
const QUALITY = 0.8;
/** How often it is made smaller before it is given up: each time it shrinks by as much as it was too large. */
const TRIES = 6;

/** Paper, under what is seen through. */
const PAPER = '#fffefb';

/** A picture from a file, drawn anew in at most `most` bytes. Rejects where it is no picture. */
export async function smallPicture(file: Blob, most: number): Promise<SmallPicture> {
  const bitmap = await createImageBitmap(file);
  try {
    let scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    for (let tries = 0; tries < TRIES; tries++) {
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(bitmap.width * scale));
      canvas.height = Math.max(1, Math.round(bitmap.height * scale));
      const context = canvas.getContext('2d')!;
      context.fillStyle = PAPER;
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      const picture = asPicture(canvas);
      const bytes = (picture.data.length * 3) / 4;
      if (bytes <= most) return picture;
      scale *= Math.sqrt(most / bytes) * 0.92;
    }
  } finally {
    bitmap.close();
  }
  throw new Error('too much in it to be made small');
}

/** What a canvas holds, at once: a page that is closing does not wait. */
export function asPicture(canvas: HTMLCanvasElement): SmallPicture {
  // An engine that cannot write the one answers with a PNG, which for a photograph is ten times the size.
  let url = '';
  const type = ['image/webp', 'image/jpeg', 'image/png'].find((one) => (url = canvas.toDataURL(one, QUALITY)).startsWith(`data:${one};`))!;
  return { type, data: url.slice(url.indexOf(',') + 1) };
}
