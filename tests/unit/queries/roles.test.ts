import { describe, expect, test } from 'vitest';
import { roleOn } from '../../../src/queries/roles.ts';
import type { ActorRole } from '../../../src/schemas/actor.ts';
import { actor } from '../../support/entries.ts';

const withRoles = (...roles: ActorRole[]) => actor({ roles });
const councillor = { role: 'consigliera', organisation: 'Comune di Valle', period: '2019/2024-06-09' };
const mayor = { role: 'sindaca', organisation: 'Comune di Valle', period: '2024-06-10/..' };
const president = { role: 'presidente', organisation: 'Unione montana', period: '2025' };

describe('the role on a date', () => {
  test('is the one whose period covers it', () => {
    const rossi = withRoles(councillor, mayor);
    expect(roleOn(rossi, '2024-06-09')).toEqual({
      role: 'consigliera',
      organisation: 'Comune di Valle',
      basis: 'period',
    });
    expect(roleOn(rossi, '2024-06-10')).toMatchObject({ role: 'sindaca', basis: 'period' });
  });

  test('is both, in the order of the file, when two periods cover it', () => {
    expect(roleOn(withRoles(president, mayor), '2025-03')).toEqual({
      role: 'presidente, Unione montana; sindaca, Comune di Valle',
      basis: 'period',
    });
    const deputy = { ...mayor, role: 'deputata' };
    expect(roleOn(withRoles(mayor, deputy), '2025-03')).toEqual({
      role: 'sindaca; deputata',
      organisation: 'Comune di Valle',
      basis: 'period',
    });
  });

  test('is not one that covers only a part of what the date may mean', () => {
    expect(roleOn(withRoles(councillor, mayor), '2024-06')).toEqual({
      role: 'consigliera; sindaca',
      organisation: 'Comune di Valle',
      basis: 'source',
    });
    expect(roleOn(withRoles(president), '2025-12/2026-01').basis).toBe('source');
    expect(roleOn(withRoles(president), '2025-12/..').basis).toBe('source');
    expect(roleOn(withRoles(mayor), '2025-12/..').basis).toBe('period');
  });

  test('is as the source gives it when no period is known, or no date', () => {
    const unknown = { role: 'portavoce' };
    expect(roleOn(withRoles(unknown), '2026-01-13')).toEqual({ role: 'portavoce', basis: 'source' });
    expect(roleOn(withRoles(mayor), undefined)).toMatchObject({ role: 'sindaca', basis: 'source' });
  });

  test('is never one that the date contradicts, if there is another', () => {
    const unknown = { role: 'portavoce' };
    expect(roleOn(withRoles(councillor, unknown), '2026-01-13')).toEqual({ role: 'portavoce', basis: 'source' });
    expect(roleOn(withRoles(mayor, unknown), '2024-06-09')).toEqual({ role: 'portavoce', basis: 'source' });
    expect(roleOn(withRoles(councillor), '2026-01-13')).toMatchObject({ role: 'consigliera', basis: 'source' });
  });

  test('is the one that the entry itself gives, whatever the periods say', () => {
    expect(roleOn(withRoles(mayor), '2025-03-01', 'presidente della Provincia')).toEqual({
      role: 'presidente della Provincia',
      basis: 'given',
    });
  });
});
