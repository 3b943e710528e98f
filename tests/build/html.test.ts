import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { allPages } from '../support/built-site.ts';
import { siteNames } from '../support/sites.ts';

/** html-validate's recommended rules, less three that contradict the design. */
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // A title is a headline and the site's name after it, so that a tab tells where it is: 70 characters are too few.
    'long-title': 'off',
    // The search's template has a heading that the program fills; `pages.test.ts` looks at all the others.
    'empty-heading': 'off',
    // A table that scrolls sideways is a region so that a keyboard reaches it, and not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

test.each(siteNames)(
  'every page of the %s site is valid HTML',
  async (name) => {
    const validator = new HtmlValidate(config);
    const reports = await Promise.all(
      allPages(name).map(async ({ address, html }) => ({ address, ...(await validator.validateString(html)) })),
    );
    const faults = reports.flatMap(({ address, results }) =>
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${address}:${line}:${column}: ${ruleId}: ${message}`),
      ),
    );
    expect(faults).toEqual([]);
  },
  300_000,
);
