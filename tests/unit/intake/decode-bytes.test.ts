import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/domain/intake/decode-bytes.ts';
import { latin1, readFile, utf16, utf8 } from '../../fixtures/csv-file.ts';

const TEXT = 'nom;latitude;longitude\nCrèche Léo;45,77;4,91\n';

describe('decoding', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8', false],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`), 'utf-8', false],
    ['UTF-16 little endian', utf16(TEXT, true), 'utf-16le', false],
    ['UTF-16 big endian', utf16(TEXT, false), 'utf-16be', false],
    ['UTF-16 that lost its mark', utf16(TEXT, true).slice(2), 'utf-16le', true],
    ['UTF-16 big endian that lost its mark', utf16(TEXT, false).slice(2), 'utf-16be', true],
    ['Windows-1252', latin1(TEXT), 'windows-1252', true],
  ] as const)('reads %s', (_, bytes, encoding, guessed) => {
    expect(decodeBytes(bytes)).toEqual({ text: TEXT, encoding, guessed });
    const { places, summary } = readFile(bytes);
    expect(places.map(({ name }) => name)).toEqual(['Crèche Léo']);
    expect(summary.warnings).toEqual(guessed ? ['encoding-guess'] : []);
  });

  it('reads what Excel writes at 0x80–0x9F', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
    expect(decodeBytes(bytes).text).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  });

  it('keeps the curly apostrophe, the dash and the euro of a French Excel', () => {
    const { places } = readFile(latin1('nom;frais\nC\x9cur de l\x92\xe9t\xe9 \x96 est;3 \x80\n'));
    expect(places[0]?.name).toBe('Cœur de l’été – est');
    expect(places[0]?.price).toBe('3 €');
  });

  it('keeps the accents of a UTF-8 file with one broken byte, and says so', () => {
    const bytes = utf8('nom;adresse\nÉcole Élémentaire;rue de la Liberté\nCafé;X\n');
    bytes[bytes.length - 2] = 0xe9;
    const { places, said } = readFile(bytes);
    expect(places.map(({ name }) => name)).toEqual(['École Élémentaire', 'Café']);
    expect(said).toContain('0:encoding-guess');
    expect(said).toContain('3:mojibake-suspected');
  });

  it('suspects accents that were read in the wrong encoding before', () => {
    const { said, places } = readFile('nom;commune\nÃ‰cole;VÃ©nissieux\nÂge d’or;Bron\n');
    expect(said.filter((line) => line.endsWith('mojibake-suspected'))).toEqual(['2:mojibake-suspected']);
    expect(places).toHaveLength(2);
  });

  it('reads a large Windows-1252 file', () => {
    const { places } = readFile(
      latin1(
        `nom\n${'Crèche\n'.repeat(1)}${Array.from({ length: 3000 }, (_, i) => `Été ${String(i)}`).join('\n')}`,
      ),
    );
    expect(places).toHaveLength(3001);
    expect(places[3000]?.name).toBe('Été 2999');
  });
});
