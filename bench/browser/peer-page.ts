import type { Peer, Prepare } from '../peers/peer.ts';

/**
 * The search page of a peer, as small as it can be: it loads the index, and of ten results the text. Its parts are called
 * as ours are, so that one measure fits both.
 */
export async function startPeerPage(openIndex: Peer['openIndex'], prepare: Prepare): Promise<void> {
  const form = document.getElementById('ricerca') as HTMLFormElement;
  const input = document.getElementById('ricerca-parole') as HTMLInputElement;
  const results = document.getElementById('risultati') as HTMLElement;
  const search = await openIndex(await (await fetch('index.json')).text(), prepare);

  async function show(typed: string): Promise<void> {
    results.setAttribute('aria-busy', 'true');
    const texts = search(typed).map(async (place) => (await fetch(`texts/${place}.json`)).json() as Promise<PeerText>);
    results.replaceChildren(...(await Promise.all(texts)).map(toCard));
    results.setAttribute('aria-busy', 'false');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show(input.value);
  });
  await show(new URLSearchParams(location.search).get('q') ?? '');
}

/** What a result shows. */
export interface PeerText {
  path: string;
  title: string;
  text: string;
}

function toCard({ path, title, text }: PeerText): HTMLElement {
  const card = document.createElement('li');
  card.dataset['risultato'] = path;
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  card.append(link, ` ${text.slice(0, 200)}`);
  return card;
}
