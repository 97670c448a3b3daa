/** Asks for something when it is first wanted, and gives the same to whoever wants it later. */
export function once<Asked extends object>(ask: () => Asked): () => Asked {
  let asked: Asked | undefined;
  return () => (asked ??= ask());
}
