import type { PageParts } from './page-parts.ts';

/** Puts the filters beside the results on a wide screen, in a sheet that opens on a narrow one. */
export function placeFilters({ filters, side, sheet, openSheet }: PageParts): void {
  const wide = matchMedia('(min-width: 64rem)');
  const place = (): void => {
    if (wide.matches) {
      sheet.close();
      side.append(filters);
    } else sheet.querySelector('.body')?.append(filters);
    side.hidden = !wide.matches;
  };
  place();
  wide.addEventListener('change', place);

  openSheet.addEventListener('click', () => sheet.showModal());
  sheet.addEventListener('click', ({ target }) => {
    const isOutside = target === sheet;
    if (isOutside || (target instanceof Element && target.closest('[data-chiudi]'))) sheet.close();
  });
}
