/** One or two letters for a face, as a reader counts letters: of the name without its title, two where somebody is paid. */
export function initialsOf(name: string, letters: 1 | 2 = 1): string {
  const untitled = name
    .slice(0, 80)
    .trim()
    .replace(/^(?:(?:mrs?|ms|miss|mx|dr|prof|rev)\.?\s+)+(?=\S)/i, '');
  const signs = untitled.match(/[\p{L}\p{N}\p{Extended_Pictographic}]\p{M}*/gu) ?? [];
  const [first = '', second = ''] = signs;
  return first.toLocaleUpperCase() + (letters === 2 ? second.toLocaleLowerCase() : '');
}
