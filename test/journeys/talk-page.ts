/** What a journey wants of a page with one conversation, kept on the device. */
export interface TalkPage {
  /** The record's, and the name of the page's folder. */
  readonly id: string;
  readonly mode: 'one' | 'all';
  readonly definition?: string;
  readonly lang?: string;
  readonly dir?: 'rtl';
  /** With `kith-share` beside it. */
  readonly shares?: boolean;
}

/** The page as a web officer would write it, for a site with a strict policy: nothing inline. */
export function talkPage({ id, mode, definition, lang = 'en-GB', dir, shares }: TalkPage): string {
  return `<!doctype html>
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Notes</title>
    <link rel="stylesheet" href="/dist/kith.css" />
    <script type="module" src="/dist/kith.js"></script>
  </head>
  <body>
    <main>
      <h1>Notes</h1>
      <kith-record keep="device" record-id="${id}">
        <kith-conversation mode="${mode}"${definition ? ` definition="${definition}"` : ''}><kith-status slot="status"></kith-status></kith-conversation>
        ${shares ? '<kith-share></kith-share>' : ''}
      </kith-record>
    </main>
  </body>
</html>`;
}
