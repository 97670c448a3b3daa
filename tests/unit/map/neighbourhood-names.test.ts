import { describe, expect, it } from 'vitest';
import { inLines } from '../../../src/map/neighbourhood-names.ts';

describe('the name of a neighbourhood', () => {
  it('is in capitals, accents kept', () => {
    expect(inLines('Grande Île')).toBe('GRANDE ÎLE');
  });

  it('takes two lines where it is long, cut after a dash if there is one', () => {
    expect(inLines('Bel Air - Les Brosses')).toBe('BEL AIR -\nLES BROSSES');
    expect(inLines('Terraillon – Chenier')).toBe('TERRAILLON –\nCHENIER');
    expect(inLines('Quartier de la Duchère')).toBe('QUARTIER DE\nLA DUCHÈRE');
    expect(inLines('Saint-Jean-de-Bonnefond')).toBe('SAINT-JEAN-DE-BONNEFOND');
  });
});
