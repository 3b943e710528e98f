import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entry.ts';
import { capitalise } from '../lib/capitalise.ts';
import { formatDay } from '../lib/days.ts';
import { formatEdtf, type Edtf } from '../lib/edtf.ts';
import { sentencesWithin, wordsWithin } from '../lib/excerpt.ts';
import { formatValue } from '../lib/numbers.ts';
import { typeset } from '../markdown/typography.ts';
import { kinds, pluralOf, singularOf } from '../site/sections.ts';
import { actorKindLabels, fidelityLabels, quoted, sectionDescriptions, strings } from '../site/strings.ts';
import type { SocialCard } from '../social/card.ts';
import { socialImagePath } from '../social/social-image-path.ts';
import { toActorCard } from './actors.ts';
import { toCommitmentView } from './commitments.ts';
import { getCard, summaryOf } from './entries.ts';
import { toFigureView } from './figures.ts';
import { toSourceView } from './sources.ts';
import { getStatementView } from './statements.ts';

/** A social image that the site needs: where it stands and what it says. */
export interface SocialImage {
  path: string;
  card: SocialCard;
}

/** One for the site, one for each section, one for each entry; sorted as the sections are. */
export function getSocialImages(corpus: Corpus): SocialImage[] {
  const { name, description, case: subject } = corpus.site;
  const siteName = typeset(name);
  const theCase = capitalise(typeset(subject));
  const home = {
    label: strings.whereItStandsOn(formatDay(corpus.state.data.checkedOn)),
    title: theCase,
    detail: sentencesWithin(typeset(description), 120),
    siteName,
  };
  return [
    { path: socialImagePath('home'), card: home },
    ...kinds
      .filter((kind) => kind !== 'pages')
      .map((kind) => ({
        path: socialImagePath(kind),
        card: {
          kind,
          label: theCase,
          title: capitalise(pluralOf(kind)),
          detail: sentencesWithin(sectionDescriptions[kind], 120),
          siteName,
        },
      })),
    ...kinds.flatMap((kind) =>
      corpus[kind].map((entry: Entry) => ({
        path: socialImagePath(kind, entry.id),
        card: { kind, label: labelOf(entry), ...sayingOf(corpus, entry), siteName },
      })),
    ),
  ];
}

type Saying = Pick<SocialCard, 'title' | 'detail'>;

/** The kind in words; of a statement also how faithful it is, since the image travels without its page. */
function labelOf(entry: Entry): string {
  if (entry.kind === 'actors') return actorKindLabels[(entry as Entry<'actors'>).data.kind];
  const label = capitalise(singularOf(entry.kind));
  return entry.kind === 'statements'
    ? `${label} · ${fidelityLabels[(entry as Entry<'statements'>).data.fidelity].toLowerCase()}`
    : label;
}

/** What the image of an entry says: the thing itself large, who and when below. */
function sayingOf(corpus: Corpus, entry: Entry): Saying {
  switch (entry.kind) {
    case 'statements':
      return sayingOfStatement(corpus, entry);
    case 'figures':
      return sayingOfFigure(corpus, entry as Entry<'figures'>);
    case 'commitments': {
      const { title, actors, madeOn } = toCommitmentView(corpus, entry as Entry<'commitments'>);
      return { title, detail: joined(inWords(madeOn), actors.map((actor) => actor.name).join(', ')) };
    }
    case 'actors': {
      const actor = entry as Entry<'actors'>;
      const { name, role } = toActorCard(corpus, actor);
      const organisation = typeset(actor.data.roles[0]?.organisation ?? '');
      return { title: name, detail: [capitalise(role), organisation].filter(Boolean).join(', ') };
    }
    case 'sources': {
      const { title, titleIsDescriptive, publisher, issuedOn } = toSourceView(entry as Entry<'sources'>);
      return { title: titleIsDescriptive ? title : quoted(title), detail: joined(inWords(issuedOn), publisher) };
    }
    case 'glossary':
    case 'places':
    case 'topics':
    case 'pages':
      return {
        title: capitalise(getCard(corpus, entry).title),
        detail: sentencesWithin(summaryOf(corpus, entry) ?? '', 120),
      };
    case 'articles': {
      const { title, date, summary = '' } = getCard(corpus, entry);
      return { title, detail: sentencesWithin(summary, 120) || (inWords(date) ?? '') };
    }
    default: {
      const { title, date, byline } = getCard(corpus, entry);
      return { title, detail: joined(inWords(date), byline) };
    }
  }
}

function sayingOfStatement(corpus: Corpus, { id }: Entry): Saying {
  const { fragment, plainText, speakers, saidOn } = getStatementView(corpus, id);
  // What may be cut comes last: the role, which can be long.
  const roles = [...new Set(speakers.map(({ role }) => role))].join('; ');
  return {
    title: fragment === undefined ? wordsWithin(plainText, 180) : quoted(fragment),
    detail: joined(speakers.map(({ name }) => name).join(', '), inWords(saidOn), roles),
  };
}

function sayingOfFigure(corpus: Corpus, entry: Entry<'figures'>): Saying {
  const { title, unit, values } = toFigureView(corpus, entry);
  return {
    title: values
      .map(({ value, qualifier }) => formatValue(value, unit, qualifier))
      .map((text, at) => (at < values.length - 1 ? text.replace(` ${unit}`, '') : text))
      .join(' oppure '),
    detail: title,
  };
}

function inWords(date: Edtf | undefined): string | undefined {
  return date === undefined ? undefined : formatEdtf(date);
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
