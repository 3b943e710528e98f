import { normalize } from '../../src/search/normalize.ts';
import type { SearchedDocument } from '../documents.ts';
import * as flexsearch from './flexsearch.ts';
import * as lunr from './lunr.ts';
import * as minisearch from './minisearch.ts';
import * as orama from './orama.ts';
import type { Peer } from './peer.ts';

/** Another search engine over some texts. */
export interface OpenPeer {
  /** Its module in this folder. */
  name: string;
  label: string;
  /** With its own way of cutting words, and with ours. */
  ways: PeerWay[];
}

export interface PeerWay {
  label: string;
  /** Texts and queries go through our normaliser before it sees them. */
  withOurWords: boolean;
  /** The index as it is sent to a browser. */
  index: string;
  find: (typed: string) => string[];
}

const peers: { name: string; label: string; peer: Peer }[] = [
  { name: 'minisearch', label: 'MiniSearch', peer: minisearch },
  { name: 'flexsearch', label: 'FlexSearch', peer: flexsearch },
  { name: 'orama', label: 'Orama', peer: orama },
  { name: 'lunr', label: 'Lunr', peer: lunr },
];

/** The peers, one at a time for the sake of memory. */
export async function* openPeers(documents: readonly SearchedDocument[]): AsyncIterable<OpenPeer> {
  for (const { name, label, peer } of peers) {
    const ways: PeerWay[] = [];
    for (const withOurWords of [false, true]) {
      const prepare = withOurWords ? normalize : (text: string): string => text;
      const index = await peer.writeIndex(documents, prepare);
      const search = await peer.openIndex(index, prepare);
      ways.push({
        label: withOurWords ? `${label}, our words` : label,
        withOurWords,
        index,
        find: (typed) => search(typed).map((place) => documents[place]?.path ?? ''),
      });
    }
    yield { name, label, ways };
  }
}
