import { foldText } from './fold-text.ts';

/** The audiences that a cell lists, as the file writes them; by commas too, as addresses list them. */
export function audiencesOf(cell: string): string[] {
  return cell
    .split(/[|;,]/)
    .map((audience) => audience.replace(/^[\s['"{]+|[\s\]'"}]+$/g, ''))
    .filter((audience) => audience !== '');
}

/** Whether a cell lists one of the audiences, whatever their case and accents. */
export function addressesAudience(cell: string, foldedAudiences: ReadonlySet<string>): boolean {
  return audiencesOf(cell).some((audience) => foldedAudiences.has(foldText(audience)));
}
