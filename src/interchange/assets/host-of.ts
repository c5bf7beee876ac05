/** What a source without a name is called: the host of its address. */
export function hostOf(url: string | URL): string {
  return URL.canParse(String(url)) ? new URL(url).host : String(url);
}
