import { describe, expect, test } from 'vitest';
import { toFootLink, toTransitLink } from '../../../src/domain/share/directions.ts';

const SQUARE = [4.92173, 45.77861] as const;

describe('the way to a place', () => {
  test('on foot ends at the place, by the foot router of OpenStreetMap', () => {
    const { searchParams, origin } = new URL(toFootLink(SQUARE).href);
    expect(origin).toBe('https://www.openstreetmap.org');
    expect(searchParams.get('to')).toBe('45.77861,4.92173');
    expect(searchParams.get('engine')).toBe('fossgis_osrm_foot');
  });

  test('by public transport fills the position into the planner’s address', () => {
    const planner = 'https://planner.example/?to={lon};{lat}&mode=bus';
    expect(toTransitLink(planner, SQUARE)).toEqual({
      href: 'https://planner.example/?to=4.92173;45.77861&mode=bus',
      exact: true,
    });
  });

  test('says so where the planner takes no destination', () => {
    const planner = 'https://planner.example/itineraires';
    expect(toTransitLink(planner, SQUARE)).toEqual({ href: planner, exact: false });
  });

  test.each(['', 'http://planner.example/', 'javascript:alert(1)', 'planner.example', 'https://'])(
    'has no link to the planner “%s”',
    (planner) => {
      expect(toTransitLink(planner, SQUARE)).toBeNull();
    },
  );

  test('never writes a number with an exponent', () => {
    expect(toFootLink([0.0000001, -0.00001]).href).toContain('to=-0.00001%2C0');
  });
});
