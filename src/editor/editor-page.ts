/** What the page of the web editor is made of; addresses are from the page itself. */
export interface EditorPageParts {
  /** Name of the site. */
  name: string;
  /** The site's home page. */
  home: string;
  script: string;
  styles: readonly string[];
  /** Whether it may be used from anywhere. */
  isOnline: boolean;
}

/**
 * The page at `/redazione/`: a frame for the program, which takes its place, and what to do where the program cannot
 * work. It is not a page of the site: no reader is led to it, and search engines are kept out.
 */
export function editorPage({ name, home, script, styles, isOnline }: EditorPageParts): string {
  return `<!doctype html>
<html lang="it"${isOnline ? ' data-online' : ''}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${editorPolicy(isOnline)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>Redazione – ${escape(name)}</title>
    <link rel="icon" href="../favicon.svg" type="image/svg+xml">
    ${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n    ')}
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <main>
      <h1>Redazione</h1>
      <p>Questa pagina serve a chi scrive <a href="${home}">${escape(name)}</a>. Ha bisogno di JavaScript.</p>
      <p>Si usa sul computer dove stanno i file del sito: lì scrivi <code>npm run dev</code> e apri l’indirizzo che compare, con <code>redazione/</code> alla fine. Serve Chrome, Edge o un altro browser Chromium.</p>
    </main>
    <div id="nc-root"></div>
  </body>
</html>
`;
}

/**
 * As tight as the editor allows. It puts its styles into the page as it goes (`'unsafe-inline'` for styles alone), shows
 * images that are still in the computer's memory (`blob:`, `data:`), and makes markup through two named policies. It
 * speaks to GitHub only where the online editor has been set up. No script but the site's own, none in the page.
 */
export function editorPolicy(isOnline: boolean): string {
  const github = isOnline ? ' https://api.github.com https://www.githubstatus.com' : '';
  const pictures = isOnline ? ' https://avatars.githubusercontent.com' : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${pictures}`,
    "font-src 'self'",
    `connect-src 'self' blob: data:${github}`,
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default svelte-trusted-html dompurify',
  ].join('; ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
