const realFetch = globalThis.fetch;

function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    ['data:', 'blob:', 'file:'].includes(protocol) || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  );
}

/** A test that leaves the machine would pass or fail with somebody else's server. */
globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!isLocal(address)) throw new Error(`A unit test asked the network for ${address}`);
  return realFetch(input, init);
};
