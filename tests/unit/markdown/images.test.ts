import { expect, test } from 'vitest';
import { bodyOf, problemsOf, render } from '../../support/bodies.ts';

test('records an image with its path from the content folder, and gives it a place of its own', () => {
  const text = 'Prima.\n\n![Il presidio](img/presidio%201.jpg "Foto di Rossi")';

  expect(bodyOf(text).images).toEqual([{ target: 'articoli/img/presidio 1.jpg', line: 12, alt: 'Il presidio' }]);
  expect(render(text).segments).toEqual([
    '<p>Prima.</p>\n',
    { place: 'image', path: 'articoli/img/presidio 1.jpg', alt: 'Il presidio', title: 'Foto di Rossi' },
  ]);
});

test('follows an image defined elsewhere, or in another folder of the content', () => {
  expect(render('![Il presidio][foto]\n\n[foto]: ../luoghi/a.jpg').segments).toEqual([
    { place: 'image', path: 'luoghi/a.jpg', alt: 'Il presidio' },
  ]);
});

test.each([
  ['![](a.jpg)', 'non ha il testo alternativo'],
  ['![ ](a.jpg)', 'non ha il testo alternativo'],
  ['![presidio.jpg](presidio.jpg)', 'ha per testo alternativo il nome del file'],
  ['![Presidio di valle](presidio-di_valle.jpg)', 'ha per testo alternativo il nome del file'],
  ['![IMG_1.JPG](a.jpg)', 'ha per testo alternativo il nome del file'],
  ['![Il presidio](https://esempio.it/a.jpg)', 'sta su un altro sito'],
  ['![Il presidio](//esempio.it/a.jpg)', 'sta su un altro sito'],
  ['![Il presidio](data:image/png;base64,AA)', 'è scritta dentro il testo'],
  ['![Il presidio](a%zz.jpg)', 'ha un segno %'],
  ['![Il presidio]()', 'non ha un file'],
  ['![Il presidio](/a.jpg)', 'non è il nome di un file'],
  ['![Il presidio](../../a.jpg)', 'è fuori dalla cartella dei contenuti'],
  ['Ecco ![il presidio](a.jpg)', 'sta in mezzo a una riga di testo'],
  ['[![Il presidio](a.jpg)](/temi/)', 'sta in mezzo a una riga di testo'],
])('refuses %s, with its line', (text, said) => {
  expect(problemsOf(`Prima.\n\n${text}`)).toEqual([
    expect.stringMatching(new RegExp(`^12: l’immagine «.*» ${said}`, 'u')),
  ]);
});

test.each([
  ['C:\\Foto\\presidio.jpg', 'sta su un solo computer'],
  ['file:///presidio.jpg', 'sta su un solo computer'],
  ['data:image/png;base64,AAAA', 'è scritta dentro il testo'],
])('tells what is wrong with an image at «%s»', (address, said) => {
  expect(problemsOf(`![Il presidio](${address})`)).toEqual([expect.stringContaining(said)]);
});

test.each(['IMG_1234', 'DSC00012', 'foto 3', 'PXL_20260113_1012'])(
  '«%s» is the name of a file, not what one sees',
  (alt) => {
    expect(problemsOf(`![${alt}](presidio.jpg)`)).toEqual([
      expect.stringContaining('ha per testo alternativo il nome del file'),
    ]);
  },
);
