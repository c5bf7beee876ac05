import { describe, expect, it } from 'vitest';
import { ar } from '../../src/translations/ar.js';
import { cy } from '../../src/translations/cy.js';
import { loadedTranslation, loadTranslation, registerTranslation } from '../../src/translations/translation.js';

describe('a language that a page brings', () => {
  it('is fetched when it is asked for, once for all who ask, and is there for its regions too', async () => {
    let fetched = 0;
    registerTranslation('pl', async () => (fetched++, cy));
    expect(fetched).toBe(0);
    expect(loadedTranslation('pl')).toBeUndefined();
    await Promise.all([loadTranslation('pl'), loadTranslation('pl-PL')]);
    expect(fetched).toBe(1);
    expect(loadedTranslation('pl-PL')).toBe(cy);
    expect(loadTranslation('pl')).toBeUndefined();
  });

  it('can be fetched later where it did not come', async () => {
    let hasSignal = false;
    registerTranslation('ur', () => (hasSignal ? Promise.resolve(ar) : Promise.reject(new Error('no signal'))));
    await loadTranslation('ur');
    expect(loadedTranslation('ur')).toBeUndefined();
    hasSignal = true;
    await loadTranslation('ur');
    expect(loadedTranslation('ur')).toBe(ar);
  });

  it('takes the place of ours, also when ours has been loaded', async () => {
    await loadTranslation('cy');
    expect(loadedTranslation('cy')).toBe(cy);
    const own = { ...cy, common: { ...cy.common, add: 'Rhoi' } };
    registerTranslation('cy', own);
    expect(loadedTranslation('cy')?.common.add).toBe('Rhoi');
    expect(loadTranslation('cy')).toBeUndefined();
  });
});

it('a language that nobody has is not loaded', () => {
  expect(loadTranslation('zz')).toBeUndefined();
  expect(loadedTranslation('zz')).toBeUndefined();
});
