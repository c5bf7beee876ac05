const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar: `2026-02-28`, and not `2026-02-30`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year || year === '0000') return false;
  const there = new Date(`${year}-${month}-01T00:00:00Z`);
  there.setUTCDate(Number(day));
  return !Number.isNaN(there.getTime()) && there.toISOString().startsWith(text);
}

/** The one day that words name as ISO 8601 writes it; `undefined` where they name none, or several. Nothing is guessed. */
export function dayInText(text: string): string | undefined {
  const days = new Set(text.match(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g)?.filter(isDay));
  return days.size === 1 ? [...days][0] : undefined;
}
