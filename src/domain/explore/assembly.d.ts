// What `scripts/vite/assembly.ts` makes of the sources in `assembly/`.

declare module '*/cluster-points.ts?wasm' {
  /**
   * An instance builds one tree. Columns are named by their address in its memory; level 0 are the points, each further
   * one what a step has made of the one before.
   */
  export interface ClusterCode {
    readonly memory: { readonly buffer: ArrayBuffer };
    readonly reserve: (points: number) => number;
    readonly sortPoints: () => void;
    /** `radius` in steps of the world. */
    readonly merge: (radius: number) => void;
    readonly settle: () => void;
    readonly sizeOf: (level: number) => number;
    readonly xOf: (level: number) => number;
    readonly yOf: (level: number) => number;
    readonly boundsOf: (level: number) => number;
    readonly pointOfLeaf: () => number;
    readonly placeOfLeaf: () => number;
  }

  export const instantiate: () => ClusterCode;
}

declare module '*/cluster-points.ts?js' {
  export { instantiate } from 'assembly/cluster-points.ts?wasm';
}
