import { measuresAt, type Coverage } from '../../src/domain/coverage/coverage.ts';
import type { Ground } from '../../src/domain/coverage/ground.ts';
import { toMeasuresRecord } from '../../src/domain/coverage/measures-record.ts';

/** Coverage as the command line gives it to another program, for the issues named. */
export function coverageJson(
  coverage: Coverage,
  grounds: readonly Ground[],
  issues: readonly string[],
): { readonly neighbourhoods: readonly unknown[] } {
  return {
    neighbourhoods: grounds.map(({ neighbourhood, population }, at) => ({
      code: neighbourhood.code,
      name: neighbourhood.name,
      population,
      issues: Object.fromEntries(
        issues.map((id) => [id, toMeasuresRecord(measuresAt(coverage, at, coverage.issueIds.indexOf(id)))]),
      ),
    })),
  };
}
